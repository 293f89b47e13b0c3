import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Chat, Conversation, Profile } from '../../model';
import { ParleyElement } from '../common/parley-element';
import { t } from '../i18n';
import { openDialog } from '../people/dialogs';
import { PersonActions } from '../people/person-actions';
import { base } from '../styles/base';
import { buttons } from '../styles/controls';
import { composerStyles } from './composer.styles';

/** Stands where the composer was: why nothing can be written to a person, and the way back. */
@customElement('parley-read-only-notice')
export class ReadOnlyNotice extends ParleyElement {
  static override styles = [
    base,
    buttons,
    composerStyles,
    css`
      p {
        max-width: 56ch;
      }
      .answer {
        display: flex;
        gap: var(--space-2);
      }
    `,
  ];

  @property({ attribute: false }) chat!: Chat;
  @property({ attribute: false }) conversation!: Conversation;
  private readonly actions = new PersonActions(this, () => this.chat);

  override connectedCallback(): void {
    super.connectedCallback();
    void this.chat.blocks.load();
  }

  override render(): TemplateResult | typeof nothing {
    const { peer } = this.conversation;
    if (!peer) return nothing;
    if (peer.deleted) return html`<div class="notice" role="note"><p>${t().conversation.notWritableDeleted}</p></div>`;
    const isBlocked = this.chat.blocks.list.value.some(({ profile }) => profile.id === peer.id);
    return html`<div class="notice" role="note">${isBlocked ? this.blocked(peer) : this.strange(peer)}</div>`;
  }

  private blocked(peer: Profile): TemplateResult {
    const { person: words } = t();
    return html`<p>${words.isBlocked(peer.displayName)}</p>
      <button class="button" type="button" @click=${() => this.actions.unblock(peer)}>${words.unblock}</button>`;
  }

  private strange(peer: Profile): TemplateResult {
    const { conversation: words } = t();
    const { relation, requestId } = this.chat.friends.relation({ id: peer.id, relation: 'none', requestId: null });
    return html`<p>${words.notWritableDirect(peer.displayName)}</p>
      ${relation === 'outgoing' ? html`<p>${words.asked}</p>` : nothing}
      ${relation === 'incoming' && requestId !== null ? html`<div class="answer">${this.actions.answer(requestId, peer)}</div>` : nothing}
      ${relation === 'none'
        ? html`<button class="button" type="button" @click=${() => void openDialog('ask', this.chat, peer.id)}>${words.askAgain}</button>`
        : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'parley-read-only-notice': ReadOnlyNotice;
  }
}
