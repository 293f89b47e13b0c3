import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from '../styles/base';
import { illustration, type Illustration } from './illustrations';
import { ParleyElement } from './parley-element';

/**
 * A place with nothing in it: what it is, and the next step.
 *
 * @slot - buttons
 */
@customElement('parley-empty')
export class Empty extends ParleyElement {
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        align-content: center;
        justify-items: center;
        gap: var(--space-2);
        padding: var(--space-6) var(--space-4);
        text-align: center;
      }
      svg {
        width: 150px;
        max-width: 100%;
        stroke-linecap: round;
        stroke-linejoin: round;
      }
      .soft {
        fill: color-mix(in srgb, var(--accent) 16%, transparent);
      }
      .line {
        fill: none;
        stroke: var(--accent-text);
        stroke-width: 2.5;
      }
      .solid {
        fill: var(--accent-text);
      }
      h1,
      h2 {
        font: var(--type-title);
        overflow-wrap: anywhere;
      }
      p {
        max-width: 36ch;
        color: var(--text-quiet);
        text-wrap: balance;
        overflow-wrap: anywhere;
      }
      .actions {
        display: flex;
        flex-wrap: wrap;
        justify-content: center;
        gap: var(--space-2);
        margin-top: var(--space-2);
      }
    `,
  ];

  @property() drawing: Illustration = 'hello';
  @property() heading = '';
  /** It is all that the page has to say: its heading is the page's. */
  @property({ type: Boolean }) whole = false;
  @property() text = '';

  override render() {
    return html`${illustration(this.drawing)}
      ${this.whole ? html`<h1>${this.heading}</h1>` : html`<h2>${this.heading}</h2>`}
      ${this.text ? html`<p>${this.text}</p>` : nothing}
      <div class="actions"><slot></slot></div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'parley-empty': Empty;
  }
}
