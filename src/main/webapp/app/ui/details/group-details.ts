import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { administers, mayInvite, type Chat, type Group } from '../../model';
import '../common/avatar';
import { icon, type IconName } from '../common/icons';
import { ParleyElement } from '../common/parley-element';
import { openDialog } from '../groups/dialogs';
import '../groups/group-notice';
import { leaveGroup } from '../groups/leave-group';
import { t } from '../i18n';
import { date } from '../i18n/format';
import { base } from '../styles/base';
import { buttons } from '../styles/controls';
import { card } from './card.styles';
import './member-list';

/** A group's card, its notice, what I may do there, and its members. */
@customElement('parley-group-details')
export class GroupDetails extends ParleyElement {
  static override styles = [
    base,
    buttons,
    card,
    css`
      .actions .value {
        margin-inline-start: auto;
        max-width: 45%;
        color: var(--text-quiet);
        font-weight: 400;
      }
      .count {
        margin-inline-start: auto;
        min-width: 20px;
        padding: 1px 6px;
        border-radius: var(--radius-round);
        background: var(--accent);
        color: var(--on-accent);
        font: 650 0.75rem / 1.125rem var(--font);
        text-align: center;
      }
    `,
  ];

  @property({ attribute: false }) chat!: Chat;
  @property({ attribute: false }) group!: Group;

  override render(): TemplateResult {
    const { groups, common } = t();
    const { id, name, avatar, memberCount, createdAt, role } = this.group;
    return html`<div class="card">
        <parley-avatar shape="group" .of=${id} .name=${name} .src=${avatar}></parley-avatar>
        <p class="name" dir="auto">${name}</p>
        <p>${common.members(memberCount)}</p>
        <p>${groups.created(date(createdAt))}</p>
      </div>
      ${role === null ? nothing : this.mine()}`;
  }

  private mine(): TemplateResult {
    const { chat, group } = this;
    return html`<parley-group-notice .chat=${chat} .group=${group}></parley-group-notice>
      <div class="actions">
        ${this.doors()} ${this.own()}
        <button class="button danger-quiet" type="button" @click=${() => leaveGroup(chat, group)}>
          ${icon('leave')}${t().groups.leave}
        </button>
      </div>
      <parley-member-list .chat=${chat} .group=${group}></parley-member-list>`;
  }

  private doors(): TemplateResult {
    const { group } = this;
    const { invites } = t();
    const asks = administers(group) && (group.joinRequests > 0 || group.joinPolicy === 'approval');
    const count = group.joinRequests ? html`<span class="count">${group.joinRequests}</span>` : nothing;
    return html`${mayInvite(group) ? this.action('invite', 'people', invites.invite) : nothing}
    ${administers(group) ? this.action('links', 'link', invites.links) : nothing}
    ${asks ? this.action('requests', 'person', invites.requests, count) : nothing}`;
  }

  private own(): TemplateResult {
    const { group } = this;
    const { group: words } = t();
    const nickname = html`<span class="value clip"><bdi>${group.nickname || words.nicknameNone}</bdi></span>`;
    return html`${this.action('nickname', 'edit', words.nickname, nickname)}
    ${administers(group)
      ? [
          group.notice ? nothing : this.action('editNotice', 'notice', words.noticeWrite),
          this.action('settings', 'settings', words.settings),
        ]
      : nothing}`;
  }

  private action(dialog: Parameters<typeof openDialog>[0], drawing: IconName, words: string, end: unknown = nothing): TemplateResult {
    return html`<button class="button plain" type="button" @click=${() => openDialog(dialog, this.chat, this.group.id)}>
      ${icon(drawing)}${words}${end}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'parley-group-details': GroupDetails;
  }
}
