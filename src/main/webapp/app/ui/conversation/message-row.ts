import { html, nothing, type TemplateResult } from 'lit';
import type { Chat, Conversation, Profile } from '../../model';
import '../common/avatar';
import '../common/menu';
import type { MenuItem } from '../common/menu';
import { t } from '../i18n';
import { openDialog } from '../people/dialogs';
import { bubble } from './bubble';
import { copyText } from './copy-text';
import { mayPinIn, togglePin } from './pinning';
import type { MessageRow } from './rows';
import { senderName } from './sender-name';

export interface MessageRowView {
  readonly chat: Chat;
  readonly conversation: Conversation;
  readonly row: MessageRow;
  /** It is the list's stop in the tab order. */
  readonly stop: boolean;
  /** Its actions are offered. */
  readonly active: boolean;
  /** One has just been brought to it. */
  readonly flashed: boolean;
}

/** A click on it shows who that is; with the keyboard, the list of members does. */
function picture(chat: Chat, sender: Profile, first: boolean): TemplateResult {
  if (!first) return html`<span class="space"></span>`;
  const show = () => void openDialog('person', chat, sender.id);
  return html`<parley-avatar .of=${sender.id} .name=${sender.displayName} .src=${sender.avatar} @click=${show}></parley-avatar>`;
}

function actions({ chat, conversation, row: { message } }: MessageRowView): TemplateResult {
  const { conversation: words, pins } = t();
  const { seq, content } = message;
  const items: MenuItem[] = [{ value: 'copy', label: words.copy, icon: 'copy' }];
  if (seq !== null && mayPinIn(conversation)) {
    const isPinned = chat.pins.has(conversation.id, seq);
    items.push({ value: 'pin', label: isPinned ? pins.unpin : pins.pin, icon: isPinned ? 'unpin' : 'pin' });
  }
  const pick = ({ detail }: CustomEvent<string>) => {
    if (detail === 'copy') void copyText(content);
    else if (seq !== null) void togglePin(chat, conversation.id, seq);
  };
  return html`<parley-menu class="actions" .label=${words.actions} .items=${items} @parley-pick=${pick}></parley-menu>`;
}

/** A message in its place: the sender's picture once a group, the bubble, its actions. */
export function messageRow(view: MessageRowView): TemplateResult {
  const { chat, conversation, row, stop, active, flashed } = view;
  const { message, first, last, key } = row;
  const sender = chat.profiles.of(message.senderId);
  return html`<div
    class="row ${message.mine ? 'mine' : 'theirs'} ${first ? 'first' : ''} ${last ? 'last' : ''} ${flashed ? 'flashed' : ''}"
    role="listitem"
    data-row=${key}
    data-seq=${message.seq ?? nothing}
    tabindex=${stop ? 0 : -1}
  >
    ${message.mine ? nothing : picture(chat, sender, first)}
    <div class="stack">
      ${bubble({
        message,
        inGroup: conversation.kind === 'group',
        sender,
        name: senderName(chat, message),
        delivery: chat.deliveryOf(message),
        named: first && !message.mine && conversation.kind === 'group',
        onRetry: () => chat.outbox.retry(key),
        onDiscard: () => chat.outbox.discard(key),
      })}
      ${active ? actions(view) : nothing}
    </div>
  </div>`;
}
