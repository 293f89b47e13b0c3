import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { ApiError, type Chat, type Group } from '../../model';
import '../common/avatar';
import '../common/empty';
import '../common/failed';
import { icon } from '../common/icons';
import { ParleyElement } from '../common/parley-element';
import '../common/skeleton';
import { tell } from '../common/toast';
import { t } from '../i18n';
import { describeError } from '../i18n/problem';
import { address, conversationRoute, replace } from '../shell/router';
import { base } from '../styles/base';
import { buttons } from '../styles/controls';
import { joinPageStyles } from './join-page.styles';

/** Where a link to a group leads: what group it is, and the way in. */
@customElement('parley-join')
export class JoinPage extends ParleyElement {
  static override styles = [base, buttons, joinPageStyles];

  @property({ attribute: false }) chat!: Chat;
  /** Of the link. */
  @property() token = '';
  @state() private group: Group | null = null;
  /** Why the group cannot be shown. */
  @state() private failure: unknown = null;
  /** Why one cannot join. */
  @state() private error: unknown = null;
  @state() private busy = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('token')) void this.look();
  }

  override render(): TemplateResult {
    if (this.group) return this.invitation(this.group);
    if (this.failure === null) return html`<parley-skeleton count="1"></parley-skeleton>`;
    return isOver(this.failure) ? this.over() : this.failed();
  }

  private invitation(group: Group): TemplateResult {
    const { invites, common } = t();
    const { id, name, avatar, memberCount } = group;
    const isIn = group.role !== null || this.chat.conversations.get(id) !== undefined;
    return html`<div class="card">
      <p class="lead">${invites.joinTitle}</p>
      <parley-avatar shape="group" .of=${id} .name=${name} .src=${avatar}></parley-avatar>
      <h1 dir="auto">${name}</h1>
      <p>${common.members(memberCount)}</p>
      <p>${isIn ? invites.joinMember : invites.joinText}</p>
      ${this.error === null ? nothing : html`<p class="error" role="alert">${icon('alert')}<span>${describeError(this.error)}</span></p>`}
      <div class="do">
        ${isIn
          ? html`<a class="button primary" href=${address(conversationRoute(id))}>${invites.joinOpen}</a>`
          : html`<button class="button primary" type="button" aria-disabled=${this.busy} @click=${this.join}>
                ${this.busy ? html`<span class="spinner"></span>` : nothing}${invites.join}
              </button>
              <a class="button neutral" href=${address({ page: 'chats' })}>${invites.joinLater}</a>`}
      </div>
    </div>`;
  }

  private over(): TemplateResult {
    const { invites, groups } = t();
    return html`<parley-empty whole drawing="nothing" .heading=${invites.joinFailed} .text=${invites.joinFailedText}>
      <a class="button" href=${address({ page: 'groups' })}>${groups.title}</a>
    </parley-empty>`;
  }

  private failed(): TemplateResult {
    const problem = this.failure instanceof ApiError ? this.failure : null;
    return html`<parley-failed whole .problem=${problem} @parley-retry=${() => void this.look()}></parley-failed>`;
  }

  private async look(): Promise<void> {
    const { token } = this;
    this.group = this.failure = this.error = null;
    try {
      const group = await this.chat.groups.doors.behind(token);
      if (token === this.token) this.group = group;
    } catch (error) {
      if (token === this.token) this.failure = error;
    }
  }

  private readonly join = async () => {
    if (this.busy) return;
    this.busy = true;
    this.error = null;
    try {
      const { id, name } = await this.chat.groups.joinByLink(this.token);
      tell(t().groups.joined(name));
      replace(conversationRoute(id));
    } catch (error) {
      if (isOver(error)) this.group = null;
      this.failure = this.error = error;
    } finally {
      this.busy = false;
    }
  };
}

function isOver(error: unknown): boolean {
  return error instanceof ApiError && error.code === 'LINK_NOT_FOUND';
}

declare global {
  interface HTMLElementTagNameMap {
    'parley-join': JoinPage;
  }
}
