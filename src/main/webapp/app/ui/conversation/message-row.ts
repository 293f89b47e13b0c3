import { html, nothing, type TemplateResult } from 'lit';
import type { Chat, Conversation, Profile } from '../../model';
import '../common/avatar';
import '../common/menu';
import { t } from '../i18n';
import { openDialog } from '../people/dialogs';
import { bubble } from './bubble';
import { copyText } from './copy-text';
import type { MessageRow } from './rows';

export interface MessageRowView {
  readonly chat: Chat;
  readonly conversation: Conversation;
  readonly row: MessageRow;
  /** It is the list's stop in the tab order. */
  readonly stop: boolean;
  /** Its actions are offered. */
  readonly active: boolean;
}

/** A click on it shows who that is; with the keyboard, the list of members does. */
function picture(chat: Chat, sender: Profile, first: boolean): TemplateResult {
  if (!first) return html`<span class="space"></span>`;
  const show = () => void openDialog('person', chat, sender.id);
  return html`<parley-avatar .of=${sender.id} .name=${sender.displayName} .src=${sender.avatar} @click=${show}></parley-avatar>`;
}

function actions(content: string): TemplateResult {
  const { conversation: words } = t();
  const items = [{ value: 'copy', label: words.copy, icon: 'copy' as const }];
  return html`<parley-menu
    class="actions"
    .label=${words.actions}
    .items=${items}
    @parley-pick=${() => void copyText(content)}
  ></parley-menu>`;
}

/** A message in its place: the sender's picture once a group, the bubble, its actions. */
export function messageRow({ chat, conversation, row, stop, active }: MessageRowView): TemplateResult {
  const { message, first, last, key } = row;
  const sender = chat.profiles.of(message.senderId);
  return html`<div
    class="row ${message.mine ? 'mine' : 'theirs'} ${first ? 'first' : ''} ${last ? 'last' : ''}"
    role="listitem"
    data-row=${key}
    data-seq=${message.seq ?? nothing}
    tabindex=${stop ? 0 : -1}
  >
    ${message.mine ? nothing : picture(chat, sender, first)}
    <div class="stack">
      ${bubble({
        message,
        sender,
        delivery: chat.deliveryOf(message),
        named: first && !message.mine && conversation.kind === 'group',
        onRetry: () => chat.outbox.retry(key),
        onDiscard: () => chat.outbox.discard(key),
      })}
      ${active ? actions(message.content) : nothing}
    </div>
  </div>`;
}
