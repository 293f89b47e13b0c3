import { css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { ParleyElement } from '../common/parley-element';
import { t } from '../i18n';
import { base } from '../styles/base';

const limits = { min: 260, max: 420, usual: 320 };
const step = 16;
const kept = 'parley.list-width';

const clamped = (width: number) => Math.round(Math.min(limits.max, Math.max(limits.min, width)));

/** The width (px) the list had the last time, on this device. */
export function rememberedWidth(): number {
  return clamped(Number(localStorage.getItem(kept) ?? limits.usual) || limits.usual);
}

/**
 * The edge between list and conversation: drag it, or focus it and use the arrow keys; a double click resets it.
 *
 * @fires parley-width - CustomEvent whose detail is the new width in px
 */
@customElement('parley-resizer')
export class Resizer extends ParleyElement {
  static override styles = [
    base,
    css`
      :host {
        width: 1px;
        background: var(--line);
      }
      div {
        position: absolute;
        z-index: 2;
        inset: 0 -4px;
        cursor: col-resize;
        touch-action: none;
      }
      div:hover,
      div:focus-visible,
      div:active {
        background: linear-gradient(var(--accent), var(--accent)) center / 3px 100% no-repeat;
        outline: 0;
      }
    `,
  ];

  @property({ type: Number }) width = limits.usual;

  override render() {
    return html`<div
      role="separator"
      tabindex="0"
      aria-orientation="vertical"
      aria-label=${t().shell.resize}
      aria-valuemin=${limits.min}
      aria-valuemax=${limits.max}
      aria-valuenow=${this.width}
      @pointerdown=${this.grab}
      @pointermove=${this.drag}
      @keydown=${this.keydown}
      @dblclick=${() => this.set(limits.usual)}
    ></div>`;
  }

  private set(width: number): void {
    this.width = clamped(width);
    localStorage.setItem(kept, String(this.width));
    this.dispatchEvent(new CustomEvent('parley-width', { detail: this.width }));
  }

  private readonly grab = (event: PointerEvent) => {
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
    event.preventDefault();
  };

  private readonly drag = (event: PointerEvent) => {
    if (!(event.currentTarget as HTMLElement).hasPointerCapture(event.pointerId)) return;
    this.set(this.width + event.clientX - this.getBoundingClientRect().left);
  };

  private readonly keydown = (event: KeyboardEvent) => {
    const widths: Partial<Record<string, number>> = {
      ArrowLeft: this.width - step,
      ArrowRight: this.width + step,
      Home: limits.min,
      End: limits.max,
    };
    const width = widths[event.key];
    if (width === undefined) return;
    event.preventDefault();
    this.set(width);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'parley-resizer': Resizer;
  }
}
