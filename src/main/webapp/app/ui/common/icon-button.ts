import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { base } from '../styles/base';
import { icon, type IconName } from './icons';
import { ParleyElement } from './parley-element';
import { tooltipFor, type Side } from './tooltip';

/** A button that is only a drawing: `label` is its name and, on hover and focus, its tooltip. */
@customElement('parley-icon-button')
export class IconButton extends ParleyElement {
  static override shadowRootOptions: ShadowRootInit = { mode: 'open', delegatesFocus: true };

  static override styles = [
    base,
    css`
      :host {
        display: inline-block;
        flex: none;
      }
      button {
        position: relative;
        display: grid;
        place-items: center;
        width: var(--target);
        height: var(--target);
        padding: 0;
        border: 0;
        border-radius: var(--radius);
        background: none;
        color: inherit;
        cursor: pointer;
        transition: background-color var(--motion);
      }
      button:hover,
      button[aria-pressed='true'],
      button[aria-expanded='true'] {
        background: var(--surface-hover);
      }
      button[aria-pressed='true'] {
        color: var(--accent-text);
      }
      button[aria-disabled='true'] {
        opacity: 0.45;
        cursor: default;
        background: none;
      }
      .count {
        position: absolute;
        top: 1px;
        inset-inline-end: 1px;
        min-width: 16px;
        padding: 0 4px;
        border-radius: var(--radius-round);
        background: var(--accent);
        color: var(--on-accent);
        font: 650 0.6875rem / 1rem var(--font);
        text-align: center;
      }
      :host([filled]) button {
        border-radius: 50%;
        background: var(--accent);
        color: var(--on-accent);
      }
      :host([filled]) button:hover {
        background: var(--accent-hover);
      }
      :host([filled]) button[aria-disabled='true'] {
        background: var(--surface-hover);
        color: var(--text-quiet);
        opacity: 1;
      }
    `,
  ];

  @property() icon: IconName = 'more';
  @property() label = '';
  /** What waits behind it; `label` has to say so, too. */
  @property({ type: Number }) count = 0;
  /** Where the tooltip goes if there is room. */
  @property() placement: Side = 'bottom';
  /** For a button that stays pressed. */
  @property({ type: Boolean }) pressed?: boolean;
  /** For a button that opens something. */
  @property({ type: Boolean }) expanded?: boolean;
  /** Says "not now" and stays in the tab order, so that focus is never lost. */
  @property({ type: Boolean }) unavailable = false;

  private readonly tooltip = tooltipFor(
    () => this.label,
    () => this.placement,
  );

  override render() {
    return html`<button
      type="button"
      aria-label=${this.label}
      aria-pressed=${ifDefined(this.pressed)}
      aria-expanded=${ifDefined(this.expanded)}
      aria-disabled=${this.unavailable ? 'true' : nothing}
      @pointerenter=${this.tooltip.enter}
      @pointerleave=${this.tooltip.leave}
      @focus=${this.tooltip.focus}
      @blur=${this.tooltip.leave}
      @pointerdown=${this.tooltip.press}
      @click=${this.stopUnavailable}
    >
      ${icon(this.icon)}${this.count ? html`<span class="count" aria-hidden="true">${this.count > 99 ? '99+' : this.count}</span>` : nothing}
    </button>`;
  }

  private readonly stopUnavailable = (event: Event) => {
    if (this.unavailable) event.stopImmediatePropagation();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'parley-icon-button': IconButton;
  }
}
