import type { Chat, PresenceStatus } from '../../model';

/** How somebody is seen with whom I have a conversation of two; "" for anybody else. */
export function statusOf(chat: Chat, accountId: string): PresenceStatus | '' {
  if (!chat.conversations.contacts.value.has(accountId)) return '';
  return chat.presences.of(accountId)?.status ?? '';
}
