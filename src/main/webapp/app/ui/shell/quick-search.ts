import type { Chat } from '../../model';
import { matches } from '../chats/preview';

/** A place one can jump to. */
export interface Target {
  readonly id: string;
  readonly name: string;
  readonly kind: 'friend' | 'group';
  /** What the avatar is made from. */
  readonly of: string;
  readonly avatar: string;
  /** The username of a friend. */
  readonly handle: string;
}

/** Everywhere one can go by a name: the conversations, the latest first, then friends one has not talked with. */
export function targets(chat: Chat): Target[] {
  const found = new Map<string, Target>();
  for (const { conversation, title } of chat.conversations.rows.value) {
    const { id, peer, group } = conversation;
    if (peer?.deleted) continue;
    const kind = peer ? 'friend' : 'group';
    const avatar = peer?.avatar ?? group?.avatar ?? '';
    found.set(id, { id, name: title, kind, of: peer?.id ?? id, avatar, handle: peer?.name ?? '' });
  }
  for (const { profile, conversationId: id } of chat.friends.list.value) {
    if (found.has(id)) continue;
    found.set(id, { id, name: profile.displayName, kind: 'friend', of: profile.id, avatar: profile.avatar, handle: profile.name });
  }
  return [...found.values()];
}

/** The best answers to what was typed; among equals the order given stays. */
export function ranked(query: string, all: readonly Target[], most: number): Target[] {
  return all
    .map((target) => ({ target, score: Math.max(matches(query, target.name), target.handle ? matches(query, target.handle) : 0) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ target }) => target);
}
