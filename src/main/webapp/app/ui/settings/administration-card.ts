import { css, html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { ApiError, type Account } from '../../model';
import { field } from '../common/field';
import { icon } from '../common/icons';
import { ParleyElement } from '../common/parley-element';
import { tell } from '../common/toast';
import { t } from '../i18n';
import { describeError } from '../i18n/problem';
import { base } from '../styles/base';
import { buttons, fields } from '../styles/controls';

/** For whoever has just set the server up: the one-time token from its log makes an administrator. */
@customElement('parley-administration-card')
export class AdministrationCard extends ParleyElement {
  static override styles = [
    base,
    buttons,
    fields,
    css`
      :host {
        display: block;
      }
      .is {
        display: flex;
        align-items: center;
        gap: var(--space-2);
        color: var(--good);
      }
      summary {
        padding: var(--space-1);
        margin: calc(-1 * var(--space-1));
        border-radius: var(--radius-small);
        color: var(--accent-text);
        font-weight: 600;
        cursor: pointer;
      }
      form {
        display: grid;
        gap: var(--space-3);
        margin-top: var(--space-3);
      }
      p {
        color: var(--text-quiet);
      }
      .button {
        justify-self: start;
      }
    `,
  ];

  @property({ attribute: false }) account!: Account;
  @state() private token = '';
  @state() private error: unknown = null;
  @state() private busy = false;

  override render() {
    const { settings } = t();
    if (this.account.me.value.administrator) return html`<p class="is">${icon('shield')}<span>${settings.administrator}</span></p>`;
    return html`<details>
      <summary>${settings.becomeSummary}</summary>
      <form novalidate @submit=${this.submit}>
        <p>${settings.becomeText}</p>
        ${field({
          id: 'token',
          label: settings.token,
          value: this.token,
          error: describeError(this.error),
          autocomplete: 'one-time-code',
          onInput: (value) => {
            this.token = value;
            this.error = null;
          },
        })}
        <button class="button" type="submit" aria-disabled=${this.busy}>${settings.become}</button>
      </form>
    </details>`;
  }

  private readonly submit = async (event: Event) => {
    event.preventDefault();
    if (this.busy) return;
    if (!this.token.trim()) {
      this.error = new ApiError({ code: 'FIELD_REQUIRED' });
      return;
    }
    this.busy = true;
    try {
      await this.account.becomeAdministrator(this.token.trim());
      tell(t().settings.nowAdministrator);
    } catch (error) {
      this.error = error;
    } finally {
      this.busy = false;
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'parley-administration-card': AdministrationCard;
  }
}
