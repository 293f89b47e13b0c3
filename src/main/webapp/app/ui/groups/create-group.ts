import { css, html, nothing, type CSSResultGroup } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { ApiError, type Chat } from '../../model';
import { field } from '../common/field';
import { Modal } from '../common/modal';
import { t } from '../i18n';
import { describeError } from '../i18n/problem';
import { conversationRoute, go } from '../shell/router';
import { buttons, fields } from '../styles/controls';

/**
 * Asks for a name, makes the group, and opens it.
 *
 * @fires parley-close
 */
@customElement('parley-create-group')
export class CreateGroup extends Modal {
  static override styles: CSSResultGroup = [
    Modal.styles,
    buttons,
    fields,
    css`
      form {
        display: grid;
        gap: var(--space-4);
      }
      p {
        color: var(--text-quiet);
      }
      .do {
        display: flex;
        justify-content: end;
        gap: var(--space-2);
      }
    `,
  ];

  @property({ attribute: false }) chat!: Chat;
  @state() private name = '';
  @state() private error: unknown = null;
  @state() private busy = false;

  protected override label(): string {
    return t().groups.createTitle;
  }

  protected override content() {
    const { groups, common } = t();
    return html`<form novalidate @submit=${this.submit}>
        <p>${groups.createText}</p>
        ${field({
          id: 'group-name',
          label: groups.name,
          value: this.name,
          hint: groups.nameHint,
          error: describeError(this.error),
          autocomplete: 'off',
          required: true,
          autofocus: true,
          onInput: (value) => {
            this.name = value;
            this.error = null;
          },
        })}
        <div class="do">
          <button class="button neutral" type="button" @click=${this.close}>${common.cancel}</button>
          <button class="button primary" type="submit" aria-disabled=${this.busy}>
            ${this.busy ? html`<span class="spinner"></span>` : nothing}${groups.create}
          </button>
        </div>
    </form>`;
  }

  private readonly submit = async (event: Event) => {
    event.preventDefault();
    if (this.busy) return;
    this.busy = true;
    try {
      const { id } = await this.create();
      this.close();
      go(conversationRoute(id));
    } catch (error) {
      this.error = error;
      this.renderRoot.querySelector('input')?.focus();
    } finally {
      this.busy = false;
    }
  };

  private create() {
    const name = this.name.trim();
    if (!name) throw new ApiError({ code: 'GROUP_NAME_INVALID' });
    return this.chat.groups.create(name, []);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'parley-create-group': CreateGroup;
  }
}
