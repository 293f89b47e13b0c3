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
}

export interface RowsContext {
  readonly myId: string;
  readonly profiles: Profiles;
  readonly outbox: Outbox;
  readonly drafts: Drafts;
}

/** The newest first. */
export function conversationRows(
  all: readonly Conversation[],
  context: RowsContext,
): readonly ConversationRow[] {
  const unsent = newestUnsent(context);
  return all
    .map((conversation) => row(conversation, unsent.get(conversation.id), context))
    .sort((one, other) => other.sortedAt - one.sortedAt);
}

function row(
  conversation: Conversation,
  unsent: TimelineMessage | undefined,
  { myId, profiles, drafts }: RowsContext,
): ConversationRow {
  const { id, peer, group, lastMessage, sortedAt } = conversation;
  return {
    conversation,
    title: peer ? profiles.of(peer.id).displayName : (group?.name ?? ''),
    draft: drafts.get(id),
    last: unsent ?? (lastMessage && sentMessage(lastMessage, myId)),
    sortedAt: Math.max(sortedAt, unsent?.sentAt ?? 0),
  };
}

/** By conversation. */
function newestUnsent({ outbox, myId }: RowsContext): ReadonlyMap<string, TimelineMessage> {
  return new Map(
    outbox.items.value.map((item) => [item.conversationId, outboxMessage(item, myId)] as const),
  );
}
