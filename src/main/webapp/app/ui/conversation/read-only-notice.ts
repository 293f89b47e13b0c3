import { css, html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Chat, Conversation } from '../../model';
import { Busy } from '../common/busy';
import { ParleyElement } from '../common/parley-element';
import { t } from '../i18n';
import { base } from '../styles/base';
import { buttons } from '../styles/controls';
import { composerStyles } from './composer.styles';

/** Stands where the composer was: why nothing can be written here, and the way back. */
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
    const asked = peer && this.chat.friends.outgoing.value.some((request) => request.profile.id === peer.id);
    return html`<div class="notice" role="note">
      <p>${peer ? words.notWritableDirect(peer.displayName) : words.notWritableGroup}</p>
      ${asked || this.done
        ? html`<p>${words.asked}</p>`
        : html`<button class="button" type="button" aria-disabled=${this.busy.has('back')} @click=${this.back}>
            ${peer ? words.askAgain : words.rejoin}
          </button>`}
    </div>`;
  }

  private readonly back = () =>
    this.busy.run('back', async () => {
      const { peer, id } = this.conversation;
      if (!peer) await this.chat.groups.join(id, '');
      else await this.chat.friends.request(peer.id);
      this.done = peer !== null;
    });
}

declare global {
  interface HTMLElementTagNameMap {
    'parley-read-only-notice': ReadOnlyNotice;
  }
}
