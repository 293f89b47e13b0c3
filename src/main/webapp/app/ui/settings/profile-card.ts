import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { ApiError, type Account, type Me } from '../../model';
import { field, type Field } from '../common/field';
import { ParleyElement } from '../common/parley-element';
import '../common/picture-picker';
import { tell } from '../common/toast';
import { t } from '../i18n';
import { describeError } from '../i18n/problem';
import { base } from '../styles/base';
import { buttons, fields } from '../styles/controls';

type Entry = keyof Pick<Me, 'displayName' | 'signature' | 'email'>;

const entries: readonly Entry[] = ['displayName', 'signature', 'email'];

/** How one is seen by others, and how one is reached. */
@customElement('parley-profile-card')
export class ProfileCard extends ParleyElement {
  static override styles = [
    base,
    buttons,
    fields,
    css`
      .names {
        display: grid;
        margin: var(--space-3) 0 var(--space-4);
      }
      .names b {
        font: 650 1.125rem / 1.5rem var(--font);
      }
      .names span {
        color: var(--text-quiet);
      }
      form {
        display: grid;
        gap: var(--space-4);
      }
      .button.primary {
        justify-self: start;
      }
    `,
  ];

  @property({ attribute: false }) account!: Account;
  /** What was typed and not saved. */
  @state() private typed: Partial<Record<Entry, string>> = {};
  @state() private errors: Partial<Record<Entry, unknown>> = {};
  @state() private busy = false;

  override render() {
    const { settings, common } = t();
    const me = this.account.me.value;
    return html`<parley-picture-picker
        .of=${me.id}
        .name=${me.displayName}
        .src=${me.avatar}
        .keep=${(square: Blob) => this.account.changePicture(square)}
        .forget=${() => this.account.removePicture()}
      ></parley-picture-picker>
      <div class="names"><b class="clip"><bdi>${me.displayName}</bdi></b><span class="clip">@${me.name}</span></div>
      <form novalidate @submit=${this.submit}>
        ${this.entry('displayName', { label: settings.displayName, hint: settings.displayNameHint, autocomplete: 'nickname' })}
        ${this.entry('signature', { label: settings.signature, hint: settings.signatureHint, autocomplete: 'off' })}
        ${this.entry('email', { label: settings.email, hint: settings.emailHint, autocomplete: 'email', type: 'email' })}
        <button class="button primary" type="submit" aria-disabled=${this.changed().length === 0 || this.busy}>
          ${this.busy ? html`<span class="spinner"></span>` : nothing}${common.save}
        </button>
      </form>`;
  }

  private entry(entry: Entry, words: Pick<Field, 'label' | 'hint' | 'autocomplete' | 'type'>) {
    return field({
      ...words,
      id: entry,
      value: this.typed[entry] ?? this.account.me.value[entry],
      error: describeError(this.errors[entry] ?? null),
      onInput: (text) => {
        this.typed = { ...this.typed, [entry]: text };
        this.errors = { ...this.errors, [entry]: null };
      },
    });
  }

  private changed(): readonly Entry[] {
    const me = this.account.me.value;
    return entries.filter((entry) => (this.typed[entry] ?? me[entry]).trim() !== me[entry]);
  }

  private readonly submit = async (event: Event) => {
    event.preventDefault();
    const changed = this.changed();
    if (this.busy || changed.length === 0) return;
    this.busy = true;
    try {
      await this.account.change(Object.fromEntries(changed.map((entry) => [entry, this.typed[entry]])));
      this.typed = {};
      this.errors = {};
      tell(t().common.saved);
    } catch (error) {
      this.refused(changed, error);
    } finally {
      this.busy = false;
    }
  };

  /** What was typed stays; the field to blame gets the focus. */
  private refused(changed: readonly Entry[], error: unknown): void {
    const blamed = changed.find((entry) => error instanceof ApiError && error.field === entry) ?? changed[0] ?? 'displayName';
    this.errors = { [blamed]: error };
    this.renderRoot.querySelector<HTMLInputElement>(`#${blamed}`)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'parley-profile-card': ProfileCard;
  }
}
