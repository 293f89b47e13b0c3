import { css, html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { ApiError, type Chat, type Group } from '../../model';
import { field } from '../common/field';
import { Modal } from '../common/modal';
import '../common/picture-picker';
import { tellError } from '../common/toast';
import { t } from '../i18n';
import { describeError } from '../i18n/problem';
import { conversationRoute, go } from '../shell/router';
import { buttons, fields } from '../styles/controls';
import './friend-picker';

/**
 * Asks for a name and for friends to be in it from the beginning, makes the group, and opens it.
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
        grid-template: auto auto auto auto minmax(0, 1fr) / minmax(0, 1fr);
        gap: var(--space-4);
        height: 100%;
      }
      p {
        color: var(--text-quiet);
      }
      h3 {
        margin-bottom: calc(-1 * var(--space-2));
        font: 600 0.8125rem / 1.125rem var(--font);
      }
    `,
  ];

  protected override readonly sheet = true;
  @property({ attribute: false }) chat!: Chat;
  @state() private name = '';
  @state() private picture: { readonly file: Blob; readonly address: string } | null = null;
  @state() private chosen: readonly string[] = [];
  @state() private error: unknown = null;
  @state() private busy = false;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    void this.dropPicture();
  }

  protected override label(): string {
    return t().groups.createTitle;
  }

  protected override content(): TemplateResult {
    const { groups, invites } = t();
    return html`<form id="create" novalidate @submit=${this.submit}>
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
      <parley-picture-picker
        shape="group"
        quiet
        .of=${this.name.trim()}
        .name=${this.name.trim()}
        .src=${this.picture?.address ?? ''}
        .keep=${this.choosePicture}
        .forget=${this.dropPicture}
      ></parley-picture-picker>
      <h3>${invites.invite}</h3>
      <parley-friend-picker
        .chat=${this.chat}
        .lonely=${invites.noFriendsYet}
        @parley-choose=${(event: CustomEvent<readonly string[]>) => (this.chosen = event.detail)}
      ></parley-friend-picker>
    </form>`;
  }

  protected override foot(): TemplateResult {
    const { groups, common } = t();
    return html`<div class="foot">
      <button class="button neutral" type="button" @click=${this.close}>${common.cancel}</button>
      <button class="button primary" type="submit" form="create" aria-disabled=${this.busy}>
        ${this.busy ? html`<span class="spinner"></span>` : nothing}${groups.create}
      </button>
    </div>`;
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

  /** Without its picture, if that fails, it is there all the same. */
  private async create(): Promise<Group> {
    const name = this.name.trim();
    if (!name) throw new ApiError({ code: 'GROUP_NAME_INVALID' });
    const { groups } = this.chat;
    const group = await groups.create(name, this.chosen);
    if (this.picture) await groups.editing.changePicture(group.id, this.picture.file).catch(tellError);
    return group;
  }

  private readonly choosePicture = async (file: Blob) => {
    await this.dropPicture();
    this.picture = { file, address: URL.createObjectURL(file) };
  };

  private readonly dropPicture = () => {
    if (this.picture) URL.revokeObjectURL(this.picture.address);
    this.picture = null;
    return Promise.resolve();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'parley-create-group': CreateGroup;
  }
}
