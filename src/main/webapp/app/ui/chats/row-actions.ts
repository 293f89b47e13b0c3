import { FOREVER, type Chat, type ConversationRow } from '../../model';
import type { Pick } from '../common/context-menu';
import type { MenuItem } from '../common/menu';
import { tell, tellError } from '../common/toast';
import { t } from '../i18n';
import { isUnread } from './filters';

const hour = 3_600_000;

const spans = { hour, hours: 8 * hour, day: 24 * hour, week: 7 * 24 * hour, always: FOREVER } as const;

/** What can be done with a conversation in the list. */
export function rowItems(row: ConversationRow): readonly MenuItem[] {
  const { chats } = t();
  const { pinnedAt } = row.conversation.settings;
  return [
    isUnread(row)
      ? { value: 'read', label: chats.markRead, icon: 'check' }
      : { value: 'unread', label: chats.markUnread, icon: 'unread' },
    pinnedAt > 0 ? { value: 'unpin', label: chats.unpin, icon: 'unpin' } : { value: 'pin', label: chats.pin, icon: 'pin' },
    row.muted ? { value: 'unmute', label: chats.unmute, icon: 'bell' } : { value: 'mute', label: chats.mute, icon: 'bellOff' },
    { value: 'hide', label: chats.hide, icon: 'eyeOff' },
  ];
}

function muteItems(): readonly MenuItem[] {
  const { muteFor } = t().chats;
  const names = Object.keys(spans) as (keyof typeof spans)[];
  return names.map((span) => ({ value: span, label: muteFor[span], icon: span === 'always' ? 'bellOff' : 'clock' }));
}

/** Does what was picked; says so where it does not work. */
export function act(chat: Chat, row: ConversationRow, { value, more }: Pick): void {
  if (value === 'mute') more(muteItems());
  else run(chat, row, value)?.catch(tellError);
}

function run(chat: Chat, row: ConversationRow, value: string): Promise<void> | undefined {
  const { editing } = chat.conversations;
  const { id, lastSeq } = row.conversation;
  switch (value) {
    case 'read':
      chat.markRead(id, lastSeq);
      return row.conversation.settings.markedUnread ? editing.markUnread(id, false) : undefined;
    case 'unread':
      return editing.markUnread(id, true);
    case 'pin':
    case 'unpin':
      return editing.pin(id, value === 'pin');
    case 'unmute':
      return editing.mute(id, 0);
    case 'hide':
      return hide(chat, row);
    default:
      return editing.mute(id, until(value));
  }
}

function until(span: string): number {
  return span === 'always' ? FOREVER : Date.now() + spans[span as keyof typeof spans];
}

async function hide(chat: Chat, { conversation, title }: ConversationRow): Promise<void> {
  const { editing } = chat.conversations;
  await editing.hide(conversation.id, true);
  const { chats, common } = t();
  tell(chats.hidden(title), { label: common.undo, run: () => void editing.hide(conversation.id, false).catch(tellError) });
}
