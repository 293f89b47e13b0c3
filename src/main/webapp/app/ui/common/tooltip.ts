import { css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from '../styles/base';
import { ParleyElement } from './parley-element';

export type Side = 'top' | 'bottom' | 'right';

const gap = 6;
const margin = 4;
const delay = 400;

/** The one tooltip of the page, in the top layer. It repeats a name that is there already, so it is not announced. */
@customElement('parley-tooltip')
export class Tooltip extends ParleyElement {
  static override styles = [
    base,
    css`
      :host {
        position: fixed;
        inset: auto;
        margin: 0;
        padding: var(--space-1) var(--space-2);
        border: 0;
        border-radius: var(--radius-small);
        max-width: 30ch;
        background: var(--surface-inverse);
        color: var(--text-inverse);
        font: var(--type-meta);
      }
    `,
  ];

  @property() text = '';

  override render() {
    return html`${this.text}`;
  }

  place(anchor: DOMRect, side: Side): void {
    const { width, height } = this.getBoundingClientRect();
    const centre = { x: anchor.x + (anchor.width - width) / 2, y: anchor.y + (anchor.height - height) / 2 };
    const fits = side === 'top' ? anchor.top - gap - height > 0 : anchor.bottom + gap + height < innerHeight;
    const below = side === 'top' ? !fits : fits;
    const x = side === 'right' ? anchor.right + gap : centre.x;
    const y = side === 'right' ? centre.y : below ? anchor.bottom + gap : anchor.top - gap - height;
    this.style.left = `${Math.min(Math.max(margin, x), innerWidth - width - margin)}px`;
    this.style.top = `${y}px`;
  }
}

let tip: Tooltip | undefined;
let timer = 0;

function hide(): void {
  clearTimeout(timer);
  if (tip?.matches(':popover-open')) tip.hidePopover();
}

function hideSoon(): void {
  clearTimeout(timer);
  timer = window.setTimeout(hide, 80);
}

function build(): Tooltip {
  const made = document.createElement('parley-tooltip');
  made.popover = 'manual';
  made.setAttribute('aria-hidden', 'true');
  // The pointer may move onto the words without losing them, and Esc takes them away.
  made.addEventListener('pointerenter', () => clearTimeout(timer));
  made.addEventListener('pointerleave', hideSoon);
  document.addEventListener('keydown', (event) => event.key === 'Escape' && hide(), { capture: true });
  document.addEventListener('scroll', hide, { capture: true, passive: true });
  document.body.append(made);
  return made;
}

async function show(anchor: Element, text: string, side: Side): Promise<void> {
  tip ??= build();
  tip.text = text;
  await tip.updateComplete;
  if (!anchor.isConnected) return;
  if (!tip.matches(':popover-open')) tip.showPopover();
  tip.place(anchor.getBoundingClientRect(), side);
}

/** Listeners that give an element a tooltip on hover and on keyboard focus. A finger has no hover and gets none. */
export function tooltipFor(text: () => string, side: () => Side) {
  const plan = (event: Event, after: number) => {
    const anchor = event.currentTarget as Element;
    clearTimeout(timer);
    timer = window.setTimeout(() => void show(anchor, text(), side()), after);
  };
  return {
    enter: (event: PointerEvent) => event.pointerType === 'mouse' && plan(event, delay),
    focus: (event: FocusEvent) => (event.currentTarget as Element).matches(':focus-visible') && plan(event, delay),
    leave: hideSoon,
    press: hide,
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'parley-tooltip': Tooltip;
  }
}
