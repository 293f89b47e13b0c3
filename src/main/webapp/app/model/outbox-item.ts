import type { Problem } from '../net/api-error';
import type { MessageType } from '../net/codec';
import type { Conversation } from '../net/dto';
import type { Store } from './store';
import type { TimelineMessage } from './timeline-message';

/** A message of mine that the server has not acknowledged yet. */
export interface OutboxItem {
  readonly clientId: string;
  readonly conversationId: string;
  /** The account or group addressed. */
  readonly to: string;
  readonly messageType: MessageType;
  readonly content: string;
  /** In milliseconds since 1970, and no two alike: it is the order they are sent in. */
  readonly createdAt: number;
  /** null: it is to be sent. Otherwise why the server refused it. */
  readonly problem: Problem | null;
}

/** Whom a message to this conversation goes to. */
export function addressOf(conversation: Conversation): Pick<OutboxItem, 'to' | 'messageType'> {
  const { peer } = conversation;
  return peer ? { to: peer.id, messageType: 1 } : { to: conversation.id, messageType: 2 };
}

export function outboxMessage(item: OutboxItem, myId: string): TimelineMessage {
  const { clientId, conversationId, content, createdAt, problem } = item;
  return {
    key: clientId,
    conversationId,
    seq: null,
    senderId: myId,
    mine: true,
    content,
    line: null,
    nickname: '',
    sentAt: createdAt,
    state: problem ? 'failed' : 'queued',
    problem,
  };
}

/** What an earlier visit left unsent, in the order it was written. */
export function itemsKept(store: Store): OutboxItem[] {
  return store
    .keys()
    .map((key) => store.read(key) as OutboxItem | null)
    .filter((item) => item !== null)
    .sort((one, other) => one.createdAt - other.createdAt);
}
