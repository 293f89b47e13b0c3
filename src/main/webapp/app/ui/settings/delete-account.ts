import { css, html, nothing, type CSSResultGroup } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { ApiError, type Me, type Session } from '../../model';
import { field } from '../common/field';
import { Modal } from '../common/modal';
import { tell } from '../common/toast';
import { t } from '../i18n';
import { describeError } from '../i18n/problem';
import { buttons, fields } from '../styles/controls';

/** Says what goes and what stays, and asks for the password, before an account is deleted for good. */
@customElement('parley-delete-account')
export class DeleteAccount extends Modal {
  static override styles: CSSResultGroup = [
    Modal.styles,
    buttons,
    fields,
    css`
      h3 {
        margin-top: var(--space-3);
        font: 600 0.875rem / 1.25rem var(--font);
      }
      ul {
        display: grid;
        gap: var(--space-1);
        margin-top: var(--space-1);
        padding-inline-start: 1.25em;
        list-style: disc;
      }
      form {
        display: grid;
        gap: var(--space-4);
        margin-top: var(--space-4);
      }
      .do {
        display: flex;
        flex-wrap: wrap;
        justify-content: end;
        gap: var(--space-2);
      }
    `,
  ];

  @property({ attribute: false }) session!: Session;
  @property({ attribute: false }) me!: Me;
  @state() private password = '';
  @state() private error: unknown = null;
  @state() private busy = false;
  @query('#password') private readonly input!: HTMLInputElement;

  protected override label(): string {
    return t().settings.deleteQuestion(this.me.displayName);
  }

  protected override content() {
    const { settings, common } = t();
    return html`<h3>${settings.goes}</h3>
      <ul>
        ${settings.goesList.map((text) => html`<li>${text}</li>`)}
      </ul>
      <h3>${settings.stays}</h3>
      <ul>
        ${settings.staysList.map((text) => html`<li>${text}</li>`)}
      </ul>
      <form novalidate @submit=${this.submit}>
        <input type="text" name="username" autocomplete="username" .value=${this.me.name} hidden />
        ${field({
          id: 'password',
          type: 'password',
          label: settings.currentPassword,
          value: this.password,
          error: describeError(this.error),
          autocomplete: 'current-password',
          required: true,
          autofocus: true,
          onInput: (value) => {
            this.password = value;
            this.error = null;
          },
        })}
        <div class="do">
          <button class="button neutral" type="button" @click=${this.close}>${common.cancel}</button>
          <button class="button danger" type="submit" aria-disabled=${this.busy}>
            ${this.busy ? html`<span class="spinner"></span>` : nothing}${settings.deleteForGood}
          </button>
        </div>
      </form>`;
  }

  private readonly submit = async (event: Event) => {
    event.preventDefault();
    if (this.busy) return;
    if (this.password === '') {
      this.refused(new ApiError({ code: 'FIELD_REQUIRED' }));
      return;
    }
    this.busy = true;
    try {
      await this.session.deleteAccount(this.password);
      this.close();
      tell(t().settings.deleted);
    } catch (error) {
      this.refused(error);
    } finally {
      this.busy = false;
    }
  };

  private refused(error: unknown): void {
    this.error = error;
    this.input.focus();
  }
}

/** Puts the question on the screen. */
export function deleteAccount(session: Session, me: Me): void {
  const dialog = document.createElement('parley-delete-account');
  Object.assign(dialog, { session, me });
  dialog.addEventListener('parley-close', () => dialog.remove());
  document.body.append(dialog);
}

declare global {
  interface HTMLElementTagNameMap {
    'parley-delete-account': DeleteAccount;
  }
}
