import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Chat, Conversation, Profile } from '../../model';
import '../common/avatar';
import '../common/icon-button';
import { now } from '../common/now';
import { ParleyElement } from '../common/parley-element';
import { presenceWords } from '../common/presence-words';
import { t } from '../i18n';
import { nameOf } from '../i18n/names';
import { conversationRoute, go, replace } from '../shell/router';
import { base } from '../styles/base';
import { typists } from './typists';

/** Whom one is talking with; a click anywhere on it, or its button, shows the details. */
@customElement('parley-conversation-header')
export class ConversationHeader extends ParleyElement {
  static override styles = [
    base,
    css`
      :host {
        display: flex;
        align-items: center;
        gap: var(--space-2);
        min-height: calc(var(--header) + var(--safe-top));
        padding: var(--safe-top) var(--space-3) 0 var(--space-4);
        background: var(--surface-list);
        border-bottom: 1px solid var(--line);
        color: var(--text-quiet);
      }
      .back {
        display: none;
      }
      .whom {
        flex: 1;
        min-width: 0;
        display: flex;
        align-items: center;
        gap: var(--space-3);
        padding: var(--space-1);
        margin-inline-start: calc(-1 * var(--space-1));
        border-radius: var(--radius);
        cursor: pointer;
        --size: 38px;
      }
      .names {
        min-width: 0;
      }
      h1 {
        color: var(--text);
        font: 600 0.9375rem / 1.375rem var(--font);
      }
      .sub {
        font: var(--type-meta);
      }
      .typing {
        color: var(--accent-text);
      }
      @media (width < 1024px) {
        :host {
          padding-inline-start: var(--space-2);
        }
        .back {
          display: inline-block;
        }
      }
    `,
  ];

  @property({ attribute: false }) chat!: Chat;
  @property({ attribute: false }) conversation!: Conversation;
  @property({ type: Boolean }) details = false;

  override render() {
    const { common } = t();
    const { id, peer, group } = this.conversation;
    const name = peer ? nameOf(peer) : (group?.name ?? '');
    const typing = typists(this.chat, this.conversation);
    const presence = peer ? this.chat.presences.of(peer.id) : null;
    const sub = peer ? this.handle(peer) : group ? common.members(group.memberCount) : nothing;
    return html`<parley-icon-button class="back" icon="back" .label=${common.back} @click=${() => go({ page: 'chats' })}></parley-icon-button>
      <div class="whom" @click=${this.toggle}>
        <parley-avatar
          .of=${peer?.id ?? id}
          .name=${peer ? peer.displayName : name}
          .src=${peer?.avatar ?? group?.avatar ?? ''}
          .status=${presence?.status ?? ''}
          shape=${peer ? 'person' : 'group'}
        ></parley-avatar>
        <div class="names">
          <h1 class="clip"><bdi>${name}</bdi></h1>
          <p class="sub clip ${typing ? 'typing' : ''}" dir="auto">${typing || sub}</p>
        </div>
      </div>
      <parley-icon-button
        icon="details"
        .label=${this.detailsLabel()}
        .count=${group?.joinRequests ?? 0}
        .pressed=${this.details}
        @click=${this.toggle}
      ></parley-icon-button>`;
  }

  /** Whether the person is there, or by what name to find them. */
  private handle(peer: Profile) {
    if (peer.deleted) return nothing;
    return presenceWords(this.chat.presences.of(peer.id), now.value) || `@${peer.name}`;
  }

  private detailsLabel(): string {
    const { conversation: words, invites } = t();
    const label = this.details ? words.closeDetails : words.openDetails;
    const waiting = this.conversation.group?.joinRequests;
    return waiting ? `${label}, ${invites.requestsWaiting(waiting)}` : label;
  }

  private readonly toggle = () => {
    const { id } = this.conversation;
    if (this.details) replace(conversationRoute(id));
    else go(conversationRoute(id, true));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'parley-conversation-header': ConversationHeader;
  }
}
