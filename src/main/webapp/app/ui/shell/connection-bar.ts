import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Connection } from '../../model';
import { icon } from '../common/icons';
import { ParleyElement } from '../common/parley-element';
import { t } from '../i18n';
import { base } from '../styles/base';

/** A thin line while the server is not reached, with the one thing that can be done about it. */
@customElement('parley-connection-bar')
export class ConnectionBar extends ParleyElement {
  static override styles = [
    base,
    css`
      .bar {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: center;
        gap: 0 var(--space-2);
        padding: calc(4px + var(--safe-top)) var(--space-3) 4px;
        background: var(--warn-soft);
        color: var(--warn);
        font: 600 0.8125rem / 1.25rem var(--font);
        text-align: center;
      }
      .icon {
        width: 16px;
        height: 16px;
      }
      button {
        min-height: 24px;
        padding: 0 var(--space-2);
        border: 0;
        border-radius: var(--radius-small);
        background: none;
        color: inherit;
        text-decoration: underline;
        text-underline-offset: 2px;
        cursor: pointer;
      }
    `,
  ];

  @property({ attribute: false }) connection!: Connection;
  private interrupted = false;

  override render() {
    const state = this.connection.state.value;
    // Between two attempts the bar stays: it goes only when the connection is there again.
    if (state !== 'connecting') this.interrupted = state !== 'open';
    return html`<div role="status">${this.interrupted ? this.bar() : nothing}</div>`;
  }

  private bar() {
    const { shell } = t();
    const { state, closedReason } = this.connection;
    const reason = closedReason.value;
    if (state.value === 'closed' && reason) return this.line(shell[reason], reason === 'refused' ? shell.retryNow : shell.useHere);
    return this.line(shell.offline, state.value === 'connecting' ? '' : shell.retryNow);
  }

  private line(words: string, action: string) {
    return html`<div class="bar">
      ${icon('offline')}<span>${words}</span>
      ${action ? html`<button type="button" @click=${() => this.connection.retry()}>${action}</button>` : nothing}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'parley-connection-bar': ConnectionBar;
  }
}
