import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Chat, Conversation } from '../../model';
import '../common/icon-button';
import { ParleyElement } from '../common/parley-element';
import { narrow } from '../common/viewport';
import { t } from '../i18n';
import { conversationRoute, replace } from '../shell/router';
import { base } from '../styles/base';
import { bar } from '../styles/page';
import './group-details';

/** Who or what a conversation is with: a person's card, or a group with its members. */
@customElement('parley-details')
export class DetailsPane extends ParleyElement {
  static override styles = [
    base,
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

  private content({ peer, group }: Conversation) {
    if (peer) {
      void import('../people/person-card');
      return html`<parley-person-card .chat=${this.chat} .of=${peer.id}></parley-person-card>`;
    }
    return group ? html`<parley-group-details .chat=${this.chat} .group=${group}></parley-group-details>` : nothing;
  }

  private readonly close = () => replace(conversationRoute(this.of));
}

declare global {
  interface HTMLElementTagNameMap {
    'parley-details': DetailsPane;
  }
}
