/** What the REST API speaks. Times are milliseconds since 1970-01-01T00:00:00Z; ids are UUIDs. */

export interface Profile {
  readonly id: string;
  /** The name to log in with and to be found by. */
  readonly name: string;
  readonly displayName: string;
  /** A path on the server, or "" for none. */
  readonly avatar: string;
}

export interface Me extends Profile {
  readonly administrator: boolean;
}

export interface Message {
  readonly id: string;
  readonly conversationId: string;
  /** 1, 2, 3 and so on in its conversation, without a hole. */
  readonly seq: number;
  readonly senderId: string;
  readonly sender: Profile;
  /** Present in one's own messages only. */
  readonly clientId: string | null;
  readonly contentType: number;
  readonly content: string;
  readonly sentAt: number;
}

export type ConversationKind = 'direct' | 'group';
export type Role = 'owner' | 'member';

export interface Group {
  readonly id: string;
  readonly name: string;
  readonly memberCount: number;
  /** My own role; null: I am not a member. */
  readonly role: Role | null;
  readonly createdAt: number;
}

export interface Conversation {
  readonly id: string;
  readonly kind: ConversationKind;
  /** The other person of a direct conversation. */
  readonly peer: Profile | null;
  readonly group: Group | null;
  readonly lastSeq: number;
  /** Up to here I have read. */
  readonly readSeq: number;
  readonly unread: number;
  /** Up to here somebody else has read. */
  readonly othersReadSeq: number;
  readonly lastMessage: Message | null;
  readonly sortedAt: number;
  /** false: history can be read and nothing sent. */
  readonly writable: boolean;
}

export interface Friend {
  readonly profile: Profile;
  readonly conversationId: string;
  readonly since: number;
}

export interface FriendRequest {
  readonly id: string;
  /** The other person. */
  readonly profile: Profile;
  readonly incoming: boolean;
  readonly createdAt: number;
}

export interface LoginSession {
  readonly id: string;
  /** For example "Firefox on Linux". */
  readonly device: string;
  readonly address: string;
  readonly createdAt: number;
  readonly lastSeenAt: number;
  readonly current: boolean;
}

export type Relation = 'none' | 'self' | 'friend' | 'incoming' | 'outgoing';

export interface PersonFound extends Profile {
  readonly relation: Relation;
  readonly requestId: string | null;
}

export interface Member {
  readonly profile: Profile;
  readonly role: Role;
  readonly joinedAt: number;
}

export interface NewAccount {
  readonly name: string;
  readonly password: string;
  readonly displayName?: string;
}

/** One page of a list; `next` is the cursor of the following one, null after the last. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

/** Messages in ascending seq; `hasMore`: there are more in the direction asked for. */
export interface MessagePage<M = Message> {
  readonly items: readonly M[];
  readonly hasMore: boolean;
}
