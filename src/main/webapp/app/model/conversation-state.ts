import type { Conversation, Message } from '../net/dto';

/** The conversation after this message; unchanged if it is an old one. */
export function arrived(now: Conversation, message: Message, myId: string): Conversation {
  if (message.seq <= now.lastSeq) return now;
  return {
    ...now,
    lastSeq: message.seq,
    lastMessage: message,
    sortedAt: message.sentAt,
    unread: now.unread + (message.senderId === myId ? 0 : 1),
  };
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
