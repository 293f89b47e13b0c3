import type { Conversation, Message } from '../net/dto';

/** In a larger group nobody is told who has read what (proto/README.md). */
const RECEIPT_MEMBERS = 32;

/**
 * The conversation after this message; unchanged if it is an old one. Whoever writes has read what
 * came before, me on another device included; the server takes it so as well.
 */
export function arrived(now: Conversation, message: Message, myId: string): Conversation {
  if (message.seq <= now.lastSeq) return now;
  const moved = {
    ...now,
    lastSeq: message.seq,
    lastMessage: message,
    sortedAt: message.sentAt,
  };
  if (message.senderId === myId) return { ...moved, readSeq: message.seq, unread: 0 };
  const unread = now.unread + 1;
  const tellsReceipts = (now.group?.memberCount ?? 0) <= RECEIPT_MEMBERS;
  return tellsReceipts
    ? readByOthers({ ...moved, unread }, message.seq)
    : { ...moved, unread };
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
  if (seq >= now.lastSeq) return { ...now, readSeq: seq, unread: 0 };
  const newestIsUnread = myId !== undefined && now.lastMessage?.senderId !== myId;
  return { ...now, readSeq: seq, unread: newestIsUnread ? Math.max(unread, 1) : unread };
}

export function readByOthers(now: Conversation, seq: number): Conversation {
  return seq > now.othersReadSeq ? { ...now, othersReadSeq: seq } : now;
}

/** The server's state, except for what has happened here since the server wrote it down. */
export function merged(local: Conversation | undefined, server: Conversation): Conversation {
  if (!local) return server;
  const newest = local.lastSeq > server.lastSeq ? withMessagesOf(local, server) : server;
  const others = readByOthers(newest, local.othersReadSeq);
  return local.readSeq > server.readSeq ? readByMe(others, local.readSeq) : others;
}

function withMessagesOf(local: Conversation, server: Conversation): Conversation {
  const { lastSeq, lastMessage, sortedAt, unread } = local;
  return { ...server, lastSeq, lastMessage, sortedAt, unread };
}
