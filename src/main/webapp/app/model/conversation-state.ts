import type { Conversation, Message } from '../net/dto';
import { isLine } from './lines';
import { mentionsAll } from './mentions';

/** In a larger group nobody is told who has read what (proto/README.md). */
const RECEIPT_MEMBERS = 32;

/**
 * The conversation after this message; unchanged if it is an old one. Whoever writes has read what
 * came before, me on another device included; the server takes it so as well. Who lets nobody know
 * what they have read does not let it be known by writing. A line of a group is never unread.
 */
export function arrived(now: Conversation, message: Message, myId: string): Conversation {
  if (message.seq <= now.lastSeq) return now;
  const moved = {
    ...now,
    lastSeq: message.seq,
    lastMessage: message,
    sortedAt: message.sentAt,
    settings: { ...now.settings, hidden: false },
  };
  if (isLine(message)) return moved;
  if (message.senderId === myId) return unmarked({ ...moved, readSeq: message.seq, unread: 0, mentioned: false });
  const unread = now.unread + 1;
  const mentioned = now.mentioned || (now.group !== null && mentionsAll(message.content));
  const tellsReceipts = now.othersReadSeq >= 0 && (now.group?.memberCount ?? 0) <= RECEIPT_MEMBERS;
  return tellsReceipts
    ? readByOthers({ ...moved, unread, mentioned }, message.seq)
    : { ...moved, unread, mentioned };
}

/**
 * The conversation after I have read up to `seq`, here or on another device. `unread` is the server's
 * count, which may be older than the newest message; left out, only "none" can be told.
 */
export function readByMe(
  now: Conversation,
  seq: number,
  unread = now.unread,
  myId?: string,
): Conversation {
  if (seq < now.readSeq) return now;
  const read = seq > now.readSeq ? unmarked(now) : now;
  if (seq >= now.lastSeq) return { ...read, readSeq: seq, unread: 0, mentioned: false };
  const { lastMessage } = now;
  const newestIsUnread = myId !== undefined && lastMessage !== null && lastMessage.senderId !== myId && !isLine(lastMessage);
  return { ...read, readSeq: seq, unread: newestIsUnread ? Math.max(unread, 1) : unread };
}

/** What is read on, or answered, is marked unread no more. */
function unmarked(now: Conversation): Conversation {
  return now.settings.markedUnread ? { ...now, settings: { ...now.settings, markedUnread: false } } : now;
}

export function readByOthers(now: Conversation, seq: number): Conversation {
  return seq > now.othersReadSeq ? { ...now, othersReadSeq: seq } : now;
}

/** The server's state, except for what has happened here since the server wrote it down. */
export function merged(local: Conversation | undefined, server: Conversation): Conversation {
  if (!local) return server;
  const newest = local.lastSeq > server.lastSeq ? withMessagesOf(local, server) : server;
  const others = server.othersReadSeq < 0 ? newest : readByOthers(newest, local.othersReadSeq);
  return local.readSeq > server.readSeq ? readByMe(others, local.readSeq) : others;
}

function withMessagesOf(local: Conversation, server: Conversation): Conversation {
  const { lastSeq, lastMessage, sortedAt, unread, mentioned } = local;
  return { ...server, lastSeq, lastMessage, sortedAt, unread, mentioned, settings: { ...server.settings, hidden: false } };
}
