/** What the REST API speaks. Times are milliseconds since 1970-01-01T00:00:00Z; ids are UUIDs. */

export interface Profile {
  readonly id: string;
  /** The name to log in with and to be found by. */
  readonly name: string;
  readonly displayName: string;
  /** A path on the server, or "" for none. */
  readonly avatar: string;
  /** At most 140 characters, "" for none. */
  readonly signature: string;
  /** The account was deleted: name and display name are "". */
  readonly deleted: boolean;
}

export type Audience = 'everyone' | 'friends' | 'nobody';

/** What only the owner of an account sees of it. */
export interface Me extends Profile {
  readonly administrator: boolean;
  /** "" for none. */
  readonly email: string;
  /** "en", "zh", or "" to follow the device. */
  readonly language: string;
  /** "light", "dark", or "" to follow the device. */
  readonly theme: string;
  /** "online" (the device decides), "away" or "dnd". */
  readonly status: ChosenStatus;
  readonly privacy: Privacy;
}

export interface Privacy {
  /** Who finds me by name: everyone or nobody. */
  readonly finds: Audience;
  /** Who may write to me: everyone or friends. */
  readonly writes: Audience;
  /** Who sees whether I am online, and when I was. */
  readonly seesOnline: Audience;
  /** Who sees that I have read: everyone or nobody. */
  readonly seesRead: Audience;
}

/** Of `PATCH /me`: what is left out stays as it is. */
export interface MeChange {
  readonly displayName?: string;
  readonly signature?: string;
  readonly email?: string;
  readonly language?: string;
  readonly theme?: string;
  readonly status?: ChosenStatus;
  readonly privacy?: Partial<Privacy>;
}

export type ChosenStatus = 'online' | 'away' | 'dnd';
export type PresenceStatus = ChosenStatus | 'offline';

export interface Presence {
  readonly accountId: string;
  readonly status: PresenceStatus;
  /** Of one who is offline; 0: never, or not for me to know. */
  readonly lastSeenAt: number;
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
  /** 1 a text; 100 a line that tells what happened in the group, see `Line`. */
  readonly contentType: number;
  readonly content: string;
  readonly sentAt: number;
  /** What the sender is called in this group; "" where that is the display name. */
  readonly nickname: string;
}

/**
 * The content of a message of type 100, in JSON; its sender did it. `people` are those it was done to,
 * with the display names they had; at most 20 of `count`.
 */
export interface Line {
  readonly what:
    | 'created'
    | 'joined'
    | 'joinedByLink'
    | 'invited'
    | 'letIn'
    | 'left'
    | 'removed'
    | 'banned'
    | 'renamed'
    | 'pictured'
    | 'noticed'
    | 'madeAdmin'
    | 'madeMember'
    | 'transferred'
    | 'muted'
    | 'unmuted'
    | 'mutedAll'
    | 'unmutedAll'
    | 'pinned';
  readonly people?: readonly { readonly id: string; readonly name: string }[];
  readonly count?: number;
  /** The new name, the beginning of the notice. */
  readonly text?: string;
  /** Muted until, in milliseconds since 1970. */
  readonly until?: number;
  /** The sequence of the message pinned. */
  readonly seq?: number;
}

export type ConversationKind = 'direct' | 'group';
export type Role = 'owner' | 'admin' | 'member';
export type JoinPolicy = 'open' | 'approval' | 'invitation';
export type Rank = 'members' | 'admins';

/** What everybody sees of a group. Strangers get "" and 0 for the notice. */
export interface GroupState {
  readonly id: string;
  readonly name: string;
  /** A path on the server, or "" for none. */
  readonly avatar: string;
  readonly memberCount: number;
  readonly joinPolicy: JoinPolicy;
  readonly whoInvites: Rank;
  readonly whoPins: Rank;
  readonly whoMentionsAll: Rank;
  /** Only owner and admins may write. */
  readonly allMuted: boolean;
  readonly notice: string;
  /** Goes up with every notice; 0: there was none. */
  readonly noticeVersion: number;
  /** An account id, "" for none. */
  readonly noticeBy: string;
  readonly noticeAt: number;
}

export interface Group extends GroupState {
  /** My own role; null: I am not a member. */
  readonly role: Role | null;
  readonly createdAt: number;
  /** What I am called here, "" where that is my display name. */
  readonly nickname: string;
  /** I am muted until then; 0: not. */
  readonly mutedUntil: number;
  /** The version of the notice that I have read. */
  readonly noticeRead: number;
  /** I have asked to join, and wait. */
  readonly requested: boolean;
  /** To owner and admins: how many ask to join; 0 for others. */
  readonly joinRequests: number;
}

/** Of `PATCH /groups/{id}`: what is left out stays as it is. */
export interface GroupEdit {
  readonly name?: string;
  readonly joinPolicy?: JoinPolicy;
  readonly whoInvites?: Rank;
  readonly whoPins?: Rank;
  readonly whoMentionsAll?: Rank;
  readonly allMuted?: boolean;
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
  /** Up to here somebody else has read; -1 where there are others and I may know of none of them. */
  readonly othersReadSeq: number;
  readonly lastMessage: Message | null;
  readonly sortedAt: number;
  /** false: history can be read and nothing sent. */
  readonly writable: boolean;
  /** Everybody was mentioned in what I have not read. */
  readonly mentioned: boolean;
  readonly settings: ConversationSettings;
}

/** What a person has set for a conversation, on all devices. */
export interface ConversationSettings {
  /** Milliseconds since 1970; 0: not muted; FOREVER (9007199254740991): until unmuted. */
  readonly mutedUntil: number;
  /** 0: not pinned. */
  readonly pinnedAt: number;
  /** Not in the list until the next message comes. */
  readonly hidden: boolean;
  readonly markedUnread: boolean;
  /** "" for none. */
  readonly draft: string;
  readonly draftAt: number;
}

/** Of `PATCH /conversations/{id}`: what is left out stays as it is. */
export interface ConversationEdit {
  readonly mutedUntil?: number;
  readonly pinned?: boolean;
  readonly hidden?: boolean;
  readonly markedUnread?: boolean;
  readonly draft?: string;
}

export interface PinnedMessage {
  readonly message: Message;
  /** Who pinned it, and when. */
  readonly by: string;
  readonly pinnedAt: number;
}

export interface Friend {
  readonly profile: Profile;
  readonly conversationId: string;
  readonly since: number;
  /** What I call this person; "" for the display name. */
  readonly remark: string;
  readonly labels: readonly string[];
}

/** Of `PATCH /friends/{id}`: what is left out stays as it is. */
export interface FriendEdit {
  readonly remark?: string;
  readonly labels?: readonly string[];
}

export interface FriendRequest {
  readonly id: string;
  /** The other person. */
  readonly profile: Profile;
  readonly incoming: boolean;
  readonly createdAt: number;
  /** At most 140 characters, "" for none. */
  readonly note: string;
}

export interface Block {
  readonly profile: Profile;
  readonly since: number;
}

/** What I may know of a person. */
export interface PersonCard {
  readonly profile: Profile;
  readonly relation: Relation;
  readonly requestId: string | null;
  /** Of a request that waits. */
  readonly note: string;
  /** I have blocked this person. */
  readonly blocked: boolean;
  readonly remark: string;
  readonly labels: readonly string[];
  /** Friends since; 0: no friends. */
  readonly since: number;
  /** I may write, also if we are no friends. */
  readonly mayWrite: boolean;
}

/** A link of mine by which others become my friends; `token` is what `#/add/<token>` takes. */
export interface FriendLink {
  readonly token: string;
  readonly createdAt: number;
}

export interface GroupLink {
  readonly id: string;
  /** What `#/join/<token>` takes. */
  readonly token: string;
  readonly by: Profile;
  readonly createdAt: number;
  /** 0: never. */
  readonly expiresAt: number;
  /** 0: any number. */
  readonly maxUses: number;
  readonly uses: number;
}

export interface NewGroupLink {
  /** In seconds, 60 to 31,536,000; left out: it never expires. */
  readonly expiresIn?: number;
  /** 1 to 100,000; left out: any number. */
  readonly maxUses?: number;
}

export interface JoinRequest {
  readonly id: string;
  readonly profile: Profile;
  readonly note: string;
  readonly createdAt: number;
}

export interface Ban {
  readonly profile: Profile;
  readonly by: Profile;
  readonly since: number;
}

export interface Avatar {
  /** A path on the server. */
  readonly avatar: string;
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
  /** "" where it is the display name. */
  readonly nickname: string;
  /** 0: not muted. */
  readonly mutedUntil: number;
}

/** Of `PATCH /groups/{id}/members/{accountId}`: what is left out stays as it is. */
export interface MemberEdit {
  readonly role?: 'admin' | 'member';
  /** Milliseconds since 1970; 0: unmute. */
  readonly mutedUntil?: number;
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
