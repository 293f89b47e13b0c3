/** The element that has the focus, inside whatever shadow trees. */
export function focusedElement(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** Whether keys belong to it: a field, a menu, a list that is walked with letters. */
export function takesText(element: Element | null): boolean {
  return element instanceof HTMLElement && element.matches('input, textarea, select, [contenteditable], [role="menuitem"], wa-dropdown-item');
}

/** Whether a key is a character typed, and not a command. Space belongs to the button it is pressed on. */
export function isTyping(event: KeyboardEvent): boolean {
  return event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;
}
