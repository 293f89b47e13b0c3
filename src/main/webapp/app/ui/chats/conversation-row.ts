import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Chat, ConversationRow } from '../../model';
import '../common/avatar';
import { icon, type IconName } from '../common/icons';
import { now } from '../common/now';
import { ParleyElement } from '../common/parley-element';
import { statusOf } from '../common/status-of';
import { lineText } from '../conversation/line-text';
import { senderName } from '../conversation/sender-name';
import { tickStyles } from '../conversation/tick.styles';
import { tick } from '../conversation/ticks';
import { typists } from '../conversation/typists';
import { t } from '../i18n';
import { moment, rowTime } from '../i18n/format';
import { nameOf } from '../i18n/names';
import { base } from '../styles/base';
import { isUnread } from './filters';
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
        font: 600 0.9375rem / 1.375rem var(--font);
        color: var(--text);
      }
      .mark {
        width: 14px;
        height: 14px;
        color: var(--text-quiet);
      }
      .mark .icon {
        display: block;
        width: 100%;
        height: 100%;
        stroke-width: 2;
      }
      .when {
        display: flex;
        align-items: center;
        gap: 4px;
        margin-inline-start: auto;
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
      .badge.dot {
        min-width: 10px;
        height: 10px;
        padding: 0;
      }
      .muted .badge {
        background: var(--badge-quiet);
      }
      .muted.unread time {
        color: var(--text-quiet);
      }
    `,
  ];

  @property({ attribute: false }) chat!: Chat;
  @property({ attribute: false }) row!: ConversationRow;
  @property({ type: Boolean }) current = false;

  override render() {
    const { conversation, title, last, sortedAt, muted } = this.row;
    const { id, peer, group, settings } = conversation;
    const { chats } = t();
    return html`<parley-avatar .of=${peer?.id ?? id} .name=${title} .src=${(peer ?? group)?.avatar ?? ''} .status=${peer ? statusOf(this.chat, peer.id) : ''} shape=${peer ? 'person' : 'group'}></parley-avatar>
      <div class="${isUnread(this.row) ? 'unread' : ''} ${muted ? 'muted' : ''}">
        <div class="line">
          <span class="title clip"><bdi>${title || (peer && nameOf(peer))}</bdi></span>
          ${muted ? mark('bellOff', chats.muted) : nothing}
          <span class="when">
            ${last?.mine && !last.line && !this.drafted ? tick(this.chat.deliveryOf(last)) : nothing}
            <time datetime=${new Date(sortedAt).toISOString()} title=${moment(sortedAt)}>${rowTime(sortedAt, now.value)}</time>
          </span>
        </div>
        <div class="line">
          <span class="preview clip">${this.preview()}</span>
          ${settings.pinnedAt > 0 ? mark('pin', chats.pinned) : nothing} ${this.badge()}
        </div>
      </div>`;
  }

  private badge() {
    const { unread, mentioned, settings } = this.row.conversation;
    if (unread > 0) {
      return html`${mentioned ? html`<span class="badge" aria-hidden="true">@</span><span class="hidden-visually">, ${t().chats.mentioned}</span>` : nothing}<span class="badge" aria-hidden="true">${unread > 999 ? '999+' : unread}</span
        ><span class="hidden-visually">, ${t().shell.unread(unread)}</span>`;
    }
    if (!settings.markedUnread) return nothing;
    return html`<span class="badge dot"></span><span class="hidden-visually">, ${t().chats.markedUnread}</span>`;
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
    if (last.line) return html`<bdi>${oneLine(lineText(this.chat, [last]))}</bdi>`;
    const text = html`<bdi>${oneLine(last.content)}</bdi>`;
    if (last.mine) return html`${chats.you}${text}`;
    return conversation.group ? html`<bdi>${chats.said(senderName(this.chat, last))}</bdi>${text}` : text;
  }
}

function mark(name: IconName, meaning: string) {
  return html`<span class="mark">${icon(name)}</span><span class="hidden-visually">, ${meaning}</span>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'parley-conversation-row': ConversationRowElement;
  }
}
