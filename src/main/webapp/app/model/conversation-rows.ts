import type { Conversation } from '../net/dto';
import type { Drafts } from './drafts';
import { outboxMessage } from './outbox-item';
import type { Outbox } from './outbox';
import type { Profiles } from './profiles';
import { sentMessage, type TimelineMessage } from './timeline-message';

/** A conversation as a list shows it. */
export interface ConversationRow {
  readonly conversation: Conversation;
  /** The group's name, or how the other person is called now. */
  readonly title: string;
  /** "" for none. */
  readonly draft: string;
  /** The newest message, one of mine still in the outbox before all; null: there is none yet. */
  readonly last: TimelineMessage | null;
  readonly sortedAt: number;
  readonly muted: boolean;
}

export interface RowsContext {
  readonly myId: string;
  readonly profiles: Profiles;
  readonly outbox: Outbox;
  readonly drafts: Drafts;
}

/** The one pinned last first, then the newest; without those hidden. `now` tells which are muted. */
export function conversationRows(
  all: readonly Conversation[],
  now: number,
  context: RowsContext,
): readonly ConversationRow[] {
  const unsent = newestUnsent(context);
  return all
    .filter(({ id, settings }) => !settings.hidden || unsent.has(id))
    .map((conversation) => row(conversation, unsent.get(conversation.id), now, context))
    .sort((one, other) => pinnedAt(other) - pinnedAt(one) || other.sortedAt - one.sortedAt);
}

function pinnedAt({ conversation }: ConversationRow): number {
  return conversation.settings.pinnedAt;
}

function row(
  conversation: Conversation,
  unsent: TimelineMessage | undefined,
  now: number,
  { myId, profiles, drafts }: RowsContext,
): ConversationRow {
  const { id, peer, group, lastMessage, sortedAt, settings } = conversation;
  return {
    conversation,
    title: peer ? profiles.of(peer.id).displayName : (group?.name ?? ''),
    draft: drafts.get(id),
    last: unsent ?? (lastMessage && sentMessage(lastMessage, myId)),
    sortedAt: Math.max(sortedAt, unsent?.sentAt ?? 0),
    muted: settings.mutedUntil > now,
  };
}

/** By conversation. */
function newestUnsent({ outbox, myId }: RowsContext): ReadonlyMap<string, TimelineMessage> {
  return new Map(
    outbox.items.value.map((item) => [item.conversationId, outboxMessage(item, myId)] as const),
  );
}
