import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { ApiError, type Account } from '../../model';
import { field } from '../common/field';
import { ParleyElement } from '../common/parley-element';
import { tell } from '../common/toast';
import { t } from '../i18n';
import { describeError } from '../i18n/problem';
import { strengthMeter, strengthStyles } from '../login/strength-meter';
import { base } from '../styles/base';
import { buttons, fields } from '../styles/controls';

type Entry = 'current' | 'next';

const entries: readonly Entry[] = ['current', 'next'];
const nothingTyped: Record<Entry, string> = { current: '', next: '' };

/** Another password, for which the present one is asked once more. */
@customElement('parley-password-card')
export class PasswordCard extends ParleyElement {
  static override styles = [
    base,
    buttons,
    fields,
    strengthStyles,
    css`
      form {
        display: grid;
        gap: var(--space-4);
      }
      p {
        color: var(--text-quiet);
        font: var(--type-meta);
      }
      .button {
        justify-self: start;
      }
    `,
  ];

  @property({ attribute: false }) account!: Account;
  @state() private typed = nothingTyped;
  @state() private errors: Partial<Record<Entry, unknown>> = {};
  @state() private busy = false;

  override render() {
    const { settings, login } = t();
    const { name } = this.account.me.value;
    return html`<form novalidate @submit=${this.submit}>
      <input type="text" name="username" autocomplete="username" .value=${name} hidden />
      ${field({ ...this.bound('current'), label: settings.currentPassword, autocomplete: 'current-password' })}
      ${field({
        ...this.bound('next'),
        label: settings.newPassword,
        autocomplete: 'new-password',
        hint: login.passwordHint,
        below: this.typed.next ? strengthMeter(this.typed.next, name) : nothing,
      })}
      <p>${settings.passwordText}</p>
      <button class="button primary" type="submit" aria-disabled=${this.busy}>
        ${this.busy ? html`<span class="spinner"></span>` : nothing}${settings.changePassword}
      </button>
    </form>`;
  }

  private bound(entry: Entry) {
    return {
      id: entry,
      type: 'password' as const,
      value: this.typed[entry],
      error: describeError(this.errors[entry] ?? null),
      required: true,
      onInput: (value: string) => {
        this.typed = { ...this.typed, [entry]: value };
        this.errors = { ...this.errors, [entry]: null };
      },
    };
  }

  private readonly submit = async (event: Event) => {
    event.preventDefault();
    if (this.busy) return;
    const missing = entries.filter((entry) => this.typed[entry] === '');
    if (missing.length > 0) {
      this.refused(missing, new ApiError({ code: 'FIELD_REQUIRED' }));
      return;
    }
    this.busy = true;
    try {
      await this.account.changePassword(this.typed.current, this.typed.next);
      this.typed = nothingTyped;
      this.errors = {};
      tell(t().settings.passwordChanged);
    } catch (error) {
      const blamed = entries.filter((entry) => error instanceof ApiError && error.field === entry);
      this.refused(blamed.length > 0 ? blamed : ['current'], error);
    } finally {
      this.busy = false;
    }
  };

  /** What was typed stays; the first field to blame gets the focus. */
  private refused(blamed: readonly Entry[], error: unknown): void {
    this.errors = Object.fromEntries(blamed.map((entry) => [entry, error]));
    this.renderRoot.querySelector<HTMLInputElement>(`#${blamed[0] ?? 'current'}`)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'parley-password-card': PasswordCard;
  }
}
