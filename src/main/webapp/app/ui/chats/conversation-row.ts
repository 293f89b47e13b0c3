import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Chat, ConversationRow } from '../../model';
import '../common/avatar';
import { now } from '../common/now';
import { ParleyElement } from '../common/parley-element';
import { tickStyles } from '../conversation/tick.styles';
import { tick } from '../conversation/ticks';
import { typists } from '../conversation/typists';
import { t } from '../i18n';
import { moment, rowTime } from '../i18n/format';
import { nameOf } from '../i18n/names';
import { base } from '../styles/base';
import { oneLine } from './preview';

/** The inside of a row of the conversation list: picture, name, time, what was last said, what is unread. */
@customElement('parley-conversation-row')
export class ConversationRowElement extends ParleyElement {
  static override styles = [
    base,
    tickStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        align-items: center;
        gap: var(--space-3);
        height: 68px;
        padding: 0 var(--space-3);
      }
      .line {
        display: flex;
        align-items: center;
        gap: var(--space-2);
        min-height: 1.375rem;
      }
      .title {
        flex: 1;
        font: 600 0.9375rem / 1.375rem var(--font);
        color: var(--text);
      }
      time {
        font: var(--type-small);
        font-variant-numeric: tabular-nums;
        white-space: nowrap;
      }
      .unread time {
        color: var(--accent-text);
        font-weight: 600;
      }
      .preview {
        flex: 1;
        font: var(--type-meta);
      }
      .draft {
        color: var(--danger);
      }
      .typing {
        color: var(--accent-text);
      }
      .badge {
        flex: none;
        min-width: 20px;
        padding: 0 6px;
        border-radius: var(--radius-round);
        background: var(--accent);
        color: var(--on-accent);
        font: 650 0.75rem / 1.25rem var(--font);
        font-variant-numeric: tabular-nums;
        text-align: center;
      }
    `,
  ];

  @property({ attribute: false }) chat!: Chat;
  @property({ attribute: false }) row!: ConversationRow;
  @property({ type: Boolean }) current = false;

  override render() {
    const { conversation, title, last, sortedAt } = this.row;
    const { id, peer, group, unread } = conversation;
    const avatar = peer?.avatar ?? group?.avatar ?? '';
    return html`<parley-avatar .of=${peer?.id ?? id} .name=${title} .src=${avatar} .status=${this.status()} shape=${peer ? 'person' : 'group'}></parley-avatar>
      <div class=${unread ? 'unread' : ''}>
        <div class="line">
          <span class="title clip"><bdi>${title || (peer && nameOf(peer))}</bdi></span>
          ${last?.mine && !this.drafted ? tick(this.chat.deliveryOf(last)) : nothing}
          <time datetime=${new Date(sortedAt).toISOString()} title=${moment(sortedAt)}>${rowTime(sortedAt, now.value)}</time>
        </div>
        <div class="line">
          <span class="preview clip">${this.preview()}</span>
          ${unread
            ? html`<span class="badge" aria-hidden="true">${unread > 999 ? '999+' : unread}</span
                ><span class="hidden-visually">, ${t().shell.unread(unread)}</span>`
            : nothing}
        </div>
      </div>`;
  }

  private status() {
    const { peer } = this.row.conversation;
    return (peer && this.chat.presences.of(peer.id)?.status) ?? '';
  }

  /** What is being typed is told in the list only of conversations one is not in. */
  private get drafted(): boolean {
    return this.row.draft.trim() !== '' && !this.current;
  }

  private preview() {
    const { chats } = t();
    const { conversation, draft, last } = this.row;
    const typing = typists(this.chat, conversation);
    if (typing) return html`<span class="typing">${typing}</span>`;
    if (this.drafted) return html`<span class="draft">${chats.draft}</span>${oneLine(draft)}`;
    if (!last) return chats.noMessages;
    const text = html`<bdi>${oneLine(last.content)}</bdi>`;
    if (last.mine) return html`${chats.you}${text}`;
    return conversation.group ? html`<bdi>${chats.said(nameOf(this.chat.profiles.of(last.senderId)))}</bdi>${text}` : text;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'parley-conversation-row': ConversationRowElement;
  }
}
