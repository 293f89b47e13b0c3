import type { ConversationSettings, GroupState, Message, Presence, Profile, Role } from './dto';

/** What the server sends over the socket, one kind each; int64 are numbers here. */
export type ServerFrame =
  | Hello
  | Pong
  | MessageArrived
  | Ack
  | Refusal
  | Receipt
  | Resync
  | FriendChange
  | GroupChange
  | ProfileChange
  | Typing
  | PresenceFrame
  | ConversationChange
  | AccountChange
  | PinChange;

/** First on every connection: from now on nothing is missed. */
export interface Hello {
  readonly kind: 'hello';
  readonly accountId: string;
  readonly sessionId: string;
  readonly heartbeatSeconds: number;
  /** In UTF-16 code units, as String.length counts. */
  readonly maxTextLength: number;
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly serverTime: number;
}

export interface Pong {
  readonly kind: 'pong';
}

/** The frame knows but one name of the sender: `sender` has it as both. */
export interface MessageArrived {
  readonly kind: 'message';
  readonly message: Message;
}

/** The server has taken the message `clientId`. */
export interface Ack {
  readonly kind: 'ack';
  readonly clientId: string;
  readonly id: string;
  readonly conversationId: string;
  readonly seq: number;
  readonly sentAt: number;
}

export interface Refusal {
  readonly kind: 'refusal';
  /** The number and the name of an ErrorCode. */
  readonly number: number;
  readonly code: string;
  /** Of the message refused; null where it had none. */
  readonly clientId: string | null;
  /** In seconds; 0: sending the same again is of no use. */
  readonly retryAfter: number;
}

/** `accountId` has read the conversation up to `seq`. */
export interface Receipt {
  readonly kind: 'receipt';
  readonly conversationId: string;
  readonly seq: number;
  readonly accountId: string;
  /** Of the reader, on the reader's own devices. */
  readonly unread: number;
}

/** The server may have missed something: ask by sequence again. */
export interface Resync {
  readonly kind: 'resync';
}

export interface FriendChange {
  readonly kind: 'friendChange';
  readonly change: 'requested' | 'accepted' | 'declined' | 'withdrawn' | 'removed' | 'changed' | 'blocked' | 'unblocked';
  readonly requestId: string;
  readonly other: Profile;
  readonly incoming: boolean;
  /** "" where the two have none yet. */
  readonly conversationId: string;
  /** Of a request. */
  readonly note: string;
  /** Mine of the friend, with `changed`. */
  readonly remark: string;
  readonly labels: readonly string[];
}

export interface GroupChange {
  readonly kind: 'groupChange';
  readonly change: 'created' | 'joined' | 'left' | 'changed' | 'member' | 'ended' | 'requests' | 'links' | 'bans';
  readonly groupId: string;
  readonly groupName: string;
  readonly memberCount: number;
  /** With an id of "" where it is about nobody. */
  readonly member: Profile;
  /** With `changed`; null otherwise. */
  readonly group: GroupState | null;
  /** These three of `member`, with `joined` and `member`. */
  readonly role: Role;
  readonly nickname: string;
  readonly mutedUntil: number;
  /** With `requests`: how many ask to join; where `member` is oneself, 1 while one asks, and 0 when one does no more. */
  readonly requests: number;
}

export interface ProfileChange {
  readonly kind: 'profileChange';
  readonly profile: Profile;
}

/** `accountId` is typing there; it holds for 6 s, or until a message of theirs comes. */
export interface Typing {
  readonly kind: 'typing';
  readonly conversationId: string;
  readonly accountId: string;
}

export interface PresenceFrame extends Presence {
  readonly kind: 'presence';
}

/** What I have set for a conversation, on this or another device. */
export interface ConversationChange extends ConversationSettings {
  readonly kind: 'conversationChange';
  readonly conversationId: string;
}

/** Ask for `/me` again. */
export interface AccountChange {
  readonly kind: 'accountChange';
}

export interface PinChange {
  readonly kind: 'pinChange';
  readonly conversationId: string;
  readonly seq: number;
  readonly pinned: boolean;
  readonly by: string;
}
