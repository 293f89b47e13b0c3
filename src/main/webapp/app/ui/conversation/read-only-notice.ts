import { css, html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Chat, Conversation } from '../../model';
import { Busy } from '../common/busy';
import { ParleyElement } from '../common/parley-element';
import { t } from '../i18n';
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
    `,
  ];

  @property({ attribute: false }) chat!: Chat;
  @property({ attribute: false }) conversation!: Conversation;
  @state() private done = false;
  private readonly busy = new Busy(this);

  override render() {
    const { conversation: words } = t();
    const { peer } = this.conversation;
    if (peer?.deleted) return html`<div class="notice" role="note"><p>${words.notWritableDeleted}</p></div>`;
    const asked = peer && this.chat.friends.outgoing.value.some((request) => request.profile.id === peer.id);
    return html`<div class="notice" role="note">
      <p>${words.notWritableDirect(peer?.displayName ?? '')}</p>
      ${asked || this.done
        ? html`<p>${words.asked}</p>`
        : html`<button class="button" type="button" aria-disabled=${this.busy.has('back')} @click=${this.back}>
            ${words.askAgain}
          </button>`}
    </div>`;
  }

  private readonly back = () =>
    this.busy.run('back', async () => {
      const { peer } = this.conversation;
      if (peer) await this.chat.friends.request(peer.id);
      this.done = true;
    });
}

declare global {
  interface HTMLElementTagNameMap {
    'parley-read-only-notice': ReadOnlyNotice;
  }
}
