import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Account, Session } from '../../model';
import { icon } from '../common/icons';
import { ParleyElement } from '../common/parley-element';
import { tell } from '../common/toast';
import { t } from '../i18n';
import { describeError } from '../i18n/problem';
import { base } from '../styles/base';
import { buttons, fields } from '../styles/controls';

/** To take everything along, and to go. */
@customElement('parley-data-card')
export class DataCard extends ParleyElement {
  static override styles = [
    base,
    buttons,
    fields,
    css`
      :host {
        display: grid;
        gap: var(--space-4);
      }
      .part {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-3) var(--space-4);
      }
      .part + .part {
        padding-top: var(--space-4);
        border-top: 1px solid var(--line);
      }
      .text {
        flex: 1 1 260px;
      }
      .text p {
        color: var(--text-quiet);
        font: var(--type-meta);
      }
      /* Without a ground of its own it would not stand in line with what is above it. */
      .button.danger-quiet {
        background: var(--danger-soft);
      }
      .text .error {
        display: flex;
        gap: 6px;
        margin-top: var(--space-1);
        color: var(--danger);
      }
    `,
  ];

  @property({ attribute: false }) account!: Account;
  @property({ attribute: false }) session!: Session;
  @state() private busy = false;
  @state() private error: unknown = null;

  override render() {
    const { settings } = t();
    return html`<div class="part">
        <div class="text">
          <b>${settings.exportTitle}</b>
          <p>${settings.exportText}</p>
          ${this.error === null ? nothing : html`<p class="error" role="alert">${icon('alert')}<span>${describeError(this.error)}</span></p>`}
        </div>
        <button class="button" type="button" aria-disabled=${this.busy} @click=${this.export}>
          ${this.busy ? html`<span class="spinner"></span>` : nothing}${this.busy ? settings.exporting : settings.export}
        </button>
      </div>
      <div class="part">
        <div class="text">
          <b>${settings.deleteTitle}</b>
          <p>${settings.deleteText}</p>
        </div>
        <button class="button danger-quiet" type="button" @click=${this.delete}>${settings.deleteAccount}</button>
      </div>`;
  }

  private readonly export = async () => {
    if (this.busy) return;
    this.busy = true;
    this.error = null;
    try {
      save(await this.account.exportData(), `parley-${this.account.me.peek().name}.zip`);
      tell(t().settings.exported);
    } catch (error) {
      this.error = error;
    } finally {
      this.busy = false;
    }
  };

  private readonly delete = async () => {
    const { deleteAccount } = await import('./delete-account');
    deleteAccount(this.session, this.account.me.peek());
  };
}

/** Hands a file to the person, as a download. */
function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

declare global {
  interface HTMLElementTagNameMap {
    'parley-data-card': DataCard;
  }
}
