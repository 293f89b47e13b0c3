/** After so many ms a line has been taken up, and would only be found twice when the page is read through. */
const spokenWithin = 3_000;

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
  setTimeout(() => line.remove(), spokenWithin);
}
