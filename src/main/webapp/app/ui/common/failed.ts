import { css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Problem } from '../../model';
import { t } from '../i18n';
import { describe } from '../i18n/problem';
import { base } from '../styles/base';
import { buttons } from '../styles/controls';
import { icon } from './icons';
import { ParleyElement } from './parley-element';

/**
 * Something could not be loaded: what happened, and a button to try again.
 *
 * @fires parley-retry
 */
@customElement('parley-failed')
export class Failed extends ParleyElement {
  static override styles = [
    base,
    buttons,
    css`
      :host {
        display: grid;
        justify-items: center;
        align-content: center;
        gap: var(--space-2);
        padding: var(--space-6) var(--space-4);
        text-align: center;
      }
      .icon {
        width: 28px;
        height: 28px;
        color: var(--danger);
      }
      h1,
      h2 {
        font: var(--type-title);
      }
      p {
        max-width: 40ch;
        margin-bottom: var(--space-2);
        color: var(--text-quiet);
      }
    `,
  ];

  @property() heading = '';
  /** It is all that the page has to say: its heading is the page's. */
  @property({ type: Boolean }) whole = false;
  @property({ attribute: false }) problem: Problem | null = null;

  override render() {
    const { common } = t();
    const heading = this.heading || common.failedTitle;
    return html`${icon('alert')} ${this.whole ? html`<h1>${heading}</h1>` : html`<h2>${heading}</h2>`}
      <p role="alert">${this.problem ? describe(this.problem) : t().errors.INTERNAL}</p>
      <button class="button" type="button" @click=${this.retry}>${common.retry}</button>`;
  }

  private readonly retry = () => this.dispatchEvent(new Event('parley-retry'));
}

declare global {
  interface HTMLElementTagNameMap {
    'parley-failed': Failed;
  }
}
