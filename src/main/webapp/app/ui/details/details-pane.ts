import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Chat, Conversation, Group, Profile } from '../../model';
import '../common/avatar';
import '../common/icon-button';
import { icon } from '../common/icons';
import { ParleyElement } from '../common/parley-element';
import { narrow } from '../common/viewport';
import { leaveGroup } from '../groups/leave-group';
import { t } from '../i18n';
import { date } from '../i18n/format';
import { removeFriend } from '../people/remove-friend';
import { conversationRoute, replace } from '../shell/router';
import { base } from '../styles/base';
import { buttons } from '../styles/controls';
import { bar } from '../styles/page';
import './member-list';

/** Who or what a conversation is with: a person's card, or a group with its members. */
@customElement('parley-details')
export class DetailsPane extends ParleyElement {
  static override styles = [
    base,
    buttons,
    bar,
    css`
      :host {
        display: flex;
        flex-direction: column;
        min-height: 0;
      }
      .body {
        flex: 1;
        min-height: 0;
        padding-bottom: calc(var(--space-6) + var(--safe-bottom));
      }
      .card {
        display: grid;
        justify-items: center;
        gap: 2px;
        padding: var(--space-4) var(--space-6) var(--space-6);
        text-align: center;
        --size: 96px;
      }
      .card p {
        max-width: 100%;
        color: var(--text-quiet);
        overflow-wrap: anywhere;
      }
      .card .name {
        margin-top: var(--space-3);
        color: var(--text);
        font: 650 1.25rem / 1.75rem var(--font);
      }
      .actions {
        display: grid;
        padding: var(--space-2);
        border-top: 1px solid var(--line);
      }
      .actions .button {
        justify-content: start;
        gap: var(--space-3);
        min-height: 44px;
      }
    `,
  ];

  @property({ attribute: false }) chat!: Chat;
  /** The conversation's id. */
  @property() of = '';

  override render() {
    const { shell, conversation: words } = t();
    const conversation = this.chat.conversations.get(this.of);
    return html`<div class="bar">
        ${narrow.value ? html`<h1>${shell.details}</h1>` : html`<h2>${shell.details}</h2>`}
        <parley-icon-button icon="close" .label=${words.closeDetails} @click=${this.close}></parley-icon-button>
      </div>
      <div class="body scroll">${conversation ? this.content(conversation) : nothing}</div>`;
  }

  private content({ peer, group, writable }: Conversation) {
    if (peer) return this.person(peer, writable);
    return group ? this.group(group, writable) : nothing;
  }

  private person(peer: Profile, friends: boolean) {
    const { people } = t();
    return html`<div class="card">
        <parley-avatar .of=${peer.id} .name=${peer.displayName} .src=${peer.avatar}></parley-avatar>
        <p class="name" dir="auto">${peer.displayName}</p>
        <p>@${peer.name}</p>
      </div>
      ${friends
        ? html`<div class="actions">
            <button class="button danger-quiet" type="button" @click=${() => removeFriend(this.chat, peer)}>
              ${icon('trash')}${people.remove}
            </button>
          </div>`
        : nothing}`;
  }

  private group(group: Group, member: boolean) {
    const { groups, common } = t();
    return html`<div class="card">
        <parley-avatar shape="group" .of=${group.id} .name=${group.name}></parley-avatar>
        <p class="name" dir="auto">${group.name}</p>
        <p>${common.members(group.memberCount)}</p>
        <p>${groups.created(date(group.createdAt))}</p>
      </div>
      ${member
        ? html`<div class="actions">
              <button class="button danger-quiet" type="button" @click=${() => leaveGroup(this.chat, group)}>
                ${icon('leave')}${groups.leave}
              </button>
            </div>
            <parley-member-list .chat=${this.chat} .of=${group.id}></parley-member-list>`
        : nothing}`;
  }

  private readonly close = () => replace(conversationRoute(this.of));
}

declare global {
  interface HTMLElementTagNameMap {
    'parley-details': DetailsPane;
  }
}
