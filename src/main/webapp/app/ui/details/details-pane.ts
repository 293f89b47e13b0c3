import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Chat, Conversation, Profile } from '../../model';
import '../common/avatar';
import '../common/icon-button';
import { icon } from '../common/icons';
import { now } from '../common/now';
import { ParleyElement } from '../common/parley-element';
import { presenceWords } from '../common/presence-words';
import { narrow } from '../common/viewport';
import { t } from '../i18n';
import { nameOf } from '../i18n/names';
import { removeFriend } from '../people/remove-friend';
import { conversationRoute, replace } from '../shell/router';
import { base } from '../styles/base';
import { buttons } from '../styles/controls';
import { bar } from '../styles/page';
import { card } from './card.styles';
import './group-details';

/** Who or what a conversation is with: a person's card, or a group with its members. */
@customElement('parley-details')
export class DetailsPane extends ParleyElement {
  static override styles = [
    base,
    buttons,
    bar,
    card,
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
    `,
  ];

  @property({ attribute: false }) chat!: Chat;
  /** The conversation's id. */
  @property() of = '';

  override render() {
    const { shell, conversation: words } = t();
    const { conversations } = this.chat;
    const conversation = conversations.get(this.of) ?? conversations.former(this.of);
    return html`<div class="bar">
        ${narrow.value ? html`<h1>${shell.details}</h1>` : html`<h2>${shell.details}</h2>`}
        <parley-icon-button icon="close" .label=${words.closeDetails} @click=${this.close}></parley-icon-button>
      </div>
      <div class="body scroll">${conversation ? this.content(conversation) : nothing}</div>`;
  }

  private content({ peer, group, writable }: Conversation) {
    if (peer) return this.person(peer, writable);
    return group ? html`<parley-group-details .chat=${this.chat} .group=${group}></parley-group-details>` : nothing;
  }

  private person(peer: Profile, friends: boolean) {
    const { people } = t();
    const presence = this.chat.presences.of(peer.id);
    return html`<div class="card">
        <parley-avatar .of=${peer.id} .name=${peer.displayName} .src=${peer.avatar} .status=${presence?.status ?? ''}></parley-avatar>
        <p class="name" dir="auto">${nameOf(peer)}</p>
        ${peer.deleted ? nothing : html`<p>@${peer.name}</p>`}
        ${presence ? html`<p>${presenceWords(presence, now.value)}</p>` : nothing}
      </div>
      ${friends
        ? html`<div class="actions">
            <button class="button danger-quiet" type="button" @click=${() => removeFriend(this.chat, peer)}>
              ${icon('trash')}${people.remove}
            </button>
          </div>`
        : nothing}`;
  }

  private readonly close = () => replace(conversationRoute(this.of));
}

declare global {
  interface HTMLElementTagNameMap {
    'parley-details': DetailsPane;
  }
}
