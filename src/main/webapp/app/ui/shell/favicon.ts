const quiet = '/favicon.svg';
const unread = '/favicon-unread.svg';

/** The picture in the tab of the browser: with a dot while something is unread. */
export function showUnread(some: boolean): void {
  const link = document.querySelector<HTMLLinkElement>('link[rel="icon"]');
  const href = some ? unread : quiet;
  if (link && link.getAttribute('href') !== href) link.href = href;
}
