import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Chat } from '../../model';
import '../common/avatar';
import { field } from '../common/field';
import { ParleyElement } from '../common/parley-element';
import { tell } from '../common/toast';
import { t } from '../i18n';
import { describeError } from '../i18n/problem';
import { base } from '../styles/base';
import { buttons, fields } from '../styles/controls';

/** How one is seen by others. */
@customElement('parley-profile-card')
export class ProfileCard extends ParleyElement {
  static override styles = [
    base,
    buttons,
    fields,
    css`
      .me {
        display: flex;
        align-items: center;
        gap: var(--space-4);
        margin-bottom: var(--space-4);
        --size: 64px;
      }
      .names {
        min-width: 0;
      }
      .names b {
        display: block;
        font: 650 1.125rem / 1.5rem var(--font);
      }
      .names span {
        color: var(--text-quiet);
      }
      form {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
      }
      .field {
        flex: 1 1 220px;
      }
      /* In line with the box, under the label. */
      .button {
        margin-top: calc(1.125rem + var(--space-1));
        height: max(40px, var(--target));
      }
    `,
  ];

  @property({ attribute: false }) chat!: Chat;
  @state() private typed: string | null = null;
  @state() private error: unknown = null;
  @state() private busy = false;

  override render() {
    const { settings, common } = t();
    const me = this.chat.me.value;
    const value = this.typed ?? me.displayName;
    const unchanged = value.trim() === me.displayName || value.trim() === '';
    return html`<div class="me">
        <parley-avatar .of=${me.id} .name=${me.displayName} .src=${me.avatar}></parley-avatar>
        <div class="names"><b class="clip"><bdi>${me.displayName}</bdi></b><span class="clip">@${me.name}</span></div>
      </div>
      <form novalidate @submit=${this.submit}>
        ${field({
          id: 'display-name',
          label: settings.displayName,
          value,
          hint: settings.displayNameHint,
          error: describeError(this.error),
          autocomplete: 'nickname',
          onInput: (text) => {
            this.typed = text;
            this.error = null;
          },
        })}
        <button class="button primary" type="submit" aria-disabled=${unchanged || this.busy}>
          ${this.busy ? html`<span class="spinner"></span>` : nothing}${common.save}
        </button>
      </form>`;
  }

  private readonly submit = async (event: Event) => {
    event.preventDefault();
    const name = this.typed?.trim() ?? '';
    if (this.busy || name === this.chat.me.value.displayName) return;
    this.busy = true;
    try {
      await this.chat.rename(name);
      this.typed = null;
      tell(t().common.saved);
    } catch (error) {
      this.error = error;
    } finally {
      this.busy = false;
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'parley-profile-card': ProfileCard;
  }
}
