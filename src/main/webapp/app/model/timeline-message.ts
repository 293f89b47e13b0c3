import type { Problem } from '../net/api-error';
import type { Line, Message } from '../net/dto';
import { lineOf } from './lines';

/** A message as a conversation shows it: taken by the server, or still in the outbox. */
export interface TimelineMessage {
  /** The same before and after it is acknowledged: the key of a list. */
  readonly key: string;
  readonly conversationId: string;
  /** null while it is in the outbox. */
  readonly seq: number | null;
  readonly senderId: string;
  readonly mine: boolean;
  readonly content: string;
  /** What happened in the group, where it is that which the message tells; null for what somebody said. */
  readonly line: Line | null;
  /** What the sender is called in this group; "" where that is the display name. */
  readonly nickname: string;
  /** In milliseconds since 1970; in the outbox, when it was written. */
  readonly sentAt: number;
  readonly state: 'queued' | 'failed' | 'sent';
  /** Why it failed; null otherwise. */
  readonly problem: Problem | null;
}

/** One that the server has taken. */
export interface SentMessage extends TimelineMessage {
  readonly seq: number;
  readonly state: 'sent';
}

/** How far a message of mine has come. */
export type DeliveryState = 'queued' | 'failed' | 'sent' | 'read';

export function sentMessage(message: Message, myId: string): SentMessage {
  const { id, clientId, conversationId, seq, senderId, content, nickname, sentAt } = message;
  return {
    key: clientId ?? id,
    conversationId,
    seq,
    senderId,
    mine: senderId === myId,
    content,
    line: lineOf(message),
    nickname,
    sentAt,
    state: 'sent',
    problem: null,
  };
}
