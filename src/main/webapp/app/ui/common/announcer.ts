let region: HTMLElement | undefined;

/** Reads `text` aloud politely, without showing it. */
export function announce(text: string): void {
  if (!region) {
    region = document.createElement('div');
    region.setAttribute('role', 'log');
    region.setAttribute('aria-live', 'polite');
    region.className = 'announcer';
    document.body.append(region);
  }
  const line = document.createElement('p');
  line.textContent = text;
  region.append(line);
  while (region.childElementCount > 5) region.firstElementChild?.remove();
}
