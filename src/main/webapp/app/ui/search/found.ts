import type { Chat, Group, PersonFound, Profile } from '../../model';
import { matches } from '../chats/preview';
import { t } from '../i18n';

/** What picking it leads to. */
export type Target =
  | { readonly kind: 'conversation'; readonly id: string }
  | { readonly kind: 'person'; readonly person: PersonFound }
  | { readonly kind: 'group'; readonly group: Group };

/** One answer to what was typed. */
export interface Found {
  /** Unique among all answers. */
  readonly key: string;
  readonly name: string;
  /** A second thing to know it by: a username, the number of members. */
  readonly note: string;
  /** What else it is found by. */
  readonly aliases: readonly string[];
  /** What the avatar is made from. */
  readonly of: string;
  readonly avatar: string;
  readonly isGroup: boolean;
  readonly target: Target;
}

/** The best of what I have, by name; while nothing is typed, the conversations that moved last. */
export function conversationsFound(chat: Chat, query: string, most: number): Found[] {
  const named = chat.conversations.rows.value.filter(({ conversation }) => !conversation.peer?.deleted);
  const all = named.map(({ conversation, title }): Found => {
    const { id, peer, group } = conversation;
    return {
      key: id,
      name: title,
      note: peer ? handle(peer.name) : t().common.members(group?.memberCount ?? 0),
      aliases: peer ? aliasesOf(chat, peer) : [],
      of: peer?.id ?? id,
      avatar: (peer ?? group)?.avatar ?? '',
      isGroup: peer === null,
      target: { kind: 'conversation', id },
    };
  });
  return ranked(query, all, most);
}

/** Friends whose conversation is not in the list, because it is hidden. */
export function friendsFound(chat: Chat, query: string, most: number): Found[] {
  const listed = new Set(chat.conversations.rows.value.map(({ conversation }) => conversation.id));
  const others = chat.friends.list.value.filter(({ conversationId }) => !listed.has(conversationId));
  return ranked(
    query,
    others.map(({ profile, conversationId: id }): Found => {
      const { displayName: name, name: username, avatar } = profile;
      const target = { kind: 'conversation', id } as const;
      const aliases = aliasesOf(chat, profile);
      return { key: id, name, note: handle(username), aliases, of: profile.id, avatar, isGroup: false, target };
    }),
    most,
  );
}

export function personFound(person: PersonFound): Found {
  const { id, displayName: name, name: username, avatar } = person;
  const target = { kind: 'person', person } as const;
  return { key: id, name, note: handle(username), aliases: [username], of: id, avatar, isGroup: false, target };
}

export function groupFound(group: Group): Found {
  const { id, name, avatar, memberCount } = group;
  const note = t().common.members(memberCount);
  return { key: id, name, note, aliases: [], of: id, avatar, isGroup: true, target: { kind: 'group', group } };
}

/** The best answers to what was typed; among equals the order given stays. */
export function ranked(query: string, all: readonly Found[], most: number): Found[] {
  return all
    .map((found) => ({ found, score: Math.max(...[found.name, ...found.aliases].map((name) => matches(query, name))) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .slice(0, most)
    .map(({ found }) => found);
}

/** A person with a remark is found by the real name as well. */
function aliasesOf(chat: Chat, { id, name }: Profile): readonly string[] {
  return [name, chat.profiles.real(id).displayName].filter((alias) => alias !== '');
}

function handle(username: string): string {
  return `@${username}`;
}
