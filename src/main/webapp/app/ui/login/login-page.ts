import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { ApiError, type Parley } from '../../model';
import { brandMark } from '../common/brand';
import { field } from '../common/field';
import { icon } from '../common/icons';
import { ParleyElement } from '../common/parley-element';
import { t } from '../i18n';
import { describeError } from '../i18n/problem';
import '../settings/appearance';
import { route } from '../shell/router';
import { base } from '../styles/base';
import { buttons, fields } from '../styles/controls';
import { loginStyles } from './login-page.styles';
import { strengthMeter, strengthStyles } from './strength-meter';

type Entry = 'name' | 'displayName' | 'password';

const isEntry = (name: string | null): name is Entry => name === 'name' || name === 'displayName' || name === 'password';

/** Log in, or make an account: one page, and what was typed stays when one switches. */
@customElement('parley-login')
export class LoginPage extends ParleyElement {
  static override styles = [base, buttons, fields, loginStyles, strengthStyles];

  @property({ attribute: false }) parley!: Parley;
  @state() private mode: 'login' | 'register' = 'login';
  @state() private values: Record<Entry, string> = { name: '', displayName: '', password: '' };
  @state() private errors: Partial<Record<Entry | 'form', Error | null>> = {};
  @state() private busy = false;
  @state() private revealed = false;

  override render() {
    const { login } = t();
    const registering = this.mode === 'register';
    return html`<main>
        <div class="head">${brandMark()}<b aria-hidden="true">Parley</b><p>${login.tagline}</p></div>
        <div class="card">
          ${this.parley.session.ended.value
            ? html`<p class="notice" role="status">${icon('alert')}<span>${login.ended}</span></p>`
            : nothing}
          ${route.value.page === 'join' ? html`<p class="notice" role="status">${icon('groups')}<span>${t().invites.joinLogIn}</span></p>` : nothing}
          ${route.value.page === 'add' ? html`<p class="notice" role="status">${icon('people')}<span>${t().person.addLogIn}</span></p>` : nothing}
          <h1>${registering ? login.registerTitle : login.loginTitle}</h1>
          <form novalidate @submit=${this.submit}>
            ${this.nameField(registering)} ${registering ? this.displayNameField() : nothing} ${this.passwordField(registering)}
            ${this.errors.form
              ? html`<p class="notice wrong" role="alert">${icon('alert')}<span>${describeError(this.errors.form)}</span></p>`
              : nothing}
            <button class="button primary wide" type="submit" aria-disabled=${this.busy}>
              ${this.busy ? html`<span class="spinner"></span>${login.working}` : registering ? login.register : login.login}
            </button>
          </form>
          <p class="switch">
            ${registering ? login.haveAccount : login.noAccount}
            <button class="button plain" type="button" @click=${this.change}>
              ${registering ? login.loginTitle : login.registerTitle}
            </button>
          </p>
        </div>
        <parley-appearance .settings=${this.parley.settings}></parley-appearance>
      </main>`;
  }

  protected override firstUpdated(): void {
    if (matchMedia('(pointer: fine)').matches) this.focusEntry('name');
  }

  protected override updated(changed: PropertyValues): void {
    if (!changed.has('errors')) return;
    const wrong = (['name', 'displayName', 'password'] as const).find((entry) => this.errors[entry]);
    if (wrong) this.focusEntry(wrong);
  }

  private nameField(registering: boolean) {
    const { login } = t();
    return field({ ...this.bound('name'), label: login.name, autocomplete: 'username', hint: registering ? login.nameHint : '' });
  }

  private displayNameField() {
    const { login } = t();
    return field({ ...this.bound('displayName'), label: login.displayName, autocomplete: 'nickname', hint: login.displayNameHint });
  }

  private passwordField(registering: boolean) {
    const { login } = t();
    return field({
      ...this.bound('password'),
      label: login.password,
      type: this.revealed ? 'text' : 'password',
      autocomplete: registering ? 'new-password' : 'current-password',
      hint: registering ? login.passwordHint : '',
      end: html`<button
        class="reveal"
        type="button"
        aria-label=${this.revealed ? login.conceal : login.reveal}
        @click=${() => (this.revealed = !this.revealed)}
      >
        ${icon(this.revealed ? 'eyeOff' : 'eye')}
      </button>`,
      below: registering && this.values.password ? strengthMeter(this.values.password, this.values.name) : nothing,
    });
  }

  private bound(entry: Entry) {
    return {
      id: entry,
      value: this.values[entry],
      error: describeError(this.errors[entry] ?? null),
      required: entry !== 'displayName',
      onInput: (value: string) => {
        this.values = { ...this.values, [entry]: value };
        if (this.errors[entry] || this.errors.form) this.errors = { ...this.errors, [entry]: null, form: null };
      },
    };
  }

  private focusEntry(entry: Entry): void {
    this.renderRoot.querySelector<HTMLInputElement>(`#${entry}`)?.focus();
  }

  private readonly change = () => {
    this.mode = this.mode === 'login' ? 'register' : 'login';
    this.errors = {};
  };

  private readonly submit = async (event: Event) => {
    event.preventDefault();
    if (this.busy || this.lacking()) return;
    this.busy = true;
    this.errors = {};
    try {
      await this.send();
    } catch (error) {
      const entry = error instanceof ApiError ? error.field : null;
      this.errors = { [isEntry(entry) ? entry : 'form']: error };
    } finally {
      this.busy = false;
    }
  };

  private lacking(): boolean {
    const lacks = new ApiError({ code: 'FIELD_REQUIRED' });
    const name = this.values.name.trim() ? null : lacks;
    const password = this.values.password ? null : lacks;
    if (name ?? password) this.errors = { name, password };
    return (name ?? password) !== null;
  }

  private send(): Promise<void> {
    const { session } = this.parley;
    const { name, password } = this.values;
    if (this.mode === 'login') return session.login(name.trim(), password);
    const displayName = this.values.displayName.trim();
    return session.register({ name: name.trim(), password, ...(displayName ? { displayName } : {}) });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'parley-login': LoginPage;
  }
}
