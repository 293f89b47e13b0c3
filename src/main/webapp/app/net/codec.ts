import { create, fromBinary, toBinary, type MessageInitShape } from '@bufbuild/protobuf';
import type { GroupState, JoinPolicy, PresenceStatus, Profile, Rank, Role } from './dto';
import type { FriendChange, GroupChange, ServerFrame } from './frames';
import {
  FriendChange_Kind,
  GroupChange_Kind,
  MessageSchema,
  type FriendChange as WireFriendChange,
  type GroupChange as WireGroupChange,
  type GroupState as WireGroupState,
  type Message as WireMessage,
  type Profile as WireProfile,
} from './gen/message_pb';

/** Spelt so in the protocol. */
const HEARTBEAT = 'heatbeat';
const TEXT = 1;

export type Bytes = Uint8Array<ArrayBuffer>;

/** Whom a text goes to: 1 the account `to`, 2 the group `to`. */
export type MessageType = 1 | 2;

export interface OutgoingText {
  readonly clientId: string;
  readonly to: string;
  readonly messageType: MessageType;
  readonly content: string;
}

export function encodeText(text: OutgoingText): Bytes {
  return encode({ ...text, contentType: TEXT });
}

export function encodeHeartbeat(): Bytes {
  return encode({ type: HEARTBEAT });
}

/** I have read the conversation up to `seq`. */
export function encodeReceipt(conversationId: string, seq: number): Bytes {
  return encode({
    control: { case: 'receipt', value: { conversationId, seq: BigInt(seq) } },
  });
}

/** I am typing there. */
export function encodeTyping({ to, messageType }: Pick<OutgoingText, 'to' | 'messageType'>): Bytes {
  return encode({ to, messageType, control: { case: 'typing', value: {} } });
}

/** This device is in use, or has been left alone for a while. */
export function encodePresence(status: 'online' | 'away'): Bytes {
  return encode({ control: { case: 'presence', value: { status } } });
}

function encode(message: MessageInitShape<typeof MessageSchema>): Bytes {
  return toBinary(MessageSchema, create(MessageSchema, message));
}

/**
 * The frames in one binary message, in order. Kinds this version does not know are left out.
 * Throws if the bytes are no `Message`.
 */
export function decode(bytes: Uint8Array): ServerFrame[] {
  const message = fromBinary(MessageSchema, bytes);
  const each = message.packed.length > 0 ? message.packed : [message];
  return each.map(frameOf).filter((frame) => frame !== null);
}

function frameOf(message: WireMessage): ServerFrame | null {
  if (message.control.case !== undefined) return controlFrame(message.control);
  if (message.type === HEARTBEAT) return { kind: 'pong' };
  if (message.type === '' && message.seq > 0n) return arrived(message);
  return null;
}

function arrived(message: WireMessage): ServerFrame {
  const { id, conversationId, clientId, contentType, content, from, fromUsername, avatar, nickname } = message;
  return {
    kind: 'message',
    message: {
      id,
      conversationId,
      seq: Number(message.seq),
      senderId: from,
      sender: { id: from, name: fromUsername, displayName: fromUsername, avatar, signature: '', deleted: false },
      clientId: clientId || null,
      contentType,
      content,
      sentAt: Number(message.sentAt),
      nickname,
    },
  };
}

function controlFrame(control: WireMessage['control']): ServerFrame | null {
  switch (control.case) {
    case 'hello':
      return { ...control.value, kind: 'hello', serverTime: Number(control.value.serverTime) };
    case 'ack':
      return {
        ...control.value,
        kind: 'ack',
        seq: Number(control.value.seq),
        sentAt: Number(control.value.sentAt),
      };
    case 'error':
      return {
        kind: 'refusal',
        number: control.value.code,
        code: control.value.name,
        clientId: control.value.clientId || null,
        retryAfter: control.value.retryAfterSeconds,
      };
    case 'receipt':
      return { ...control.value, kind: 'receipt', seq: Number(control.value.seq) };
    case 'resync':
      return { kind: 'resync' };
    case 'friendChange':
      return friendChange(control.value);
    case 'groupChange':
      return groupChange(control.value);
    case 'profileChange':
      return { kind: 'profileChange', profile: profile(control.value.profile) };
    case 'typing':
      return { ...control.value, kind: 'typing' };
    case 'presence':
      return {
        kind: 'presence',
        accountId: control.value.accountId,
        status: control.value.status as PresenceStatus,
        lastSeenAt: Number(control.value.lastSeenAt),
      };
    case 'conversationChange':
      return {
        ...control.value,
        kind: 'conversationChange',
        mutedUntil: Number(control.value.mutedUntil),
        pinnedAt: Number(control.value.pinnedAt),
        draftAt: Number(control.value.draftAt),
      };
    case 'accountChange':
      return { kind: 'accountChange' };
    case 'pinChange':
      return { ...control.value, kind: 'pinChange', seq: Number(control.value.seq) };
    case undefined:
      return null;
  }
}

const FRIEND_CHANGES: Partial<Record<FriendChange_Kind, FriendChange['change']>> = {
  [FriendChange_Kind.REQUESTED]: 'requested',
  [FriendChange_Kind.ACCEPTED]: 'accepted',
  [FriendChange_Kind.DECLINED]: 'declined',
  [FriendChange_Kind.WITHDRAWN]: 'withdrawn',
  [FriendChange_Kind.REMOVED]: 'removed',
  [FriendChange_Kind.CHANGED]: 'changed',
  [FriendChange_Kind.BLOCKED]: 'blocked',
  [FriendChange_Kind.UNBLOCKED]: 'unblocked',
};

function friendChange(wire: WireFriendChange): FriendChange | null {
  const { kind, other, ...rest } = wire;
  const change = FRIEND_CHANGES[kind];
  return change ? { ...rest, kind: 'friendChange', change, other: profile(other) } : null;
}

const GROUP_CHANGES: Partial<Record<GroupChange_Kind, GroupChange['change']>> = {
  [GroupChange_Kind.CREATED]: 'created',
  [GroupChange_Kind.JOINED]: 'joined',
  [GroupChange_Kind.LEFT]: 'left',
  [GroupChange_Kind.CHANGED]: 'changed',
  [GroupChange_Kind.MEMBER]: 'member',
  [GroupChange_Kind.ENDED]: 'ended',
  [GroupChange_Kind.REQUESTS]: 'requests',
  [GroupChange_Kind.LINKS]: 'links',
  [GroupChange_Kind.BANS]: 'bans',
};

function groupChange(wire: WireGroupChange): GroupChange | null {
  const { kind, member, group, role, mutedUntil, ...rest } = wire;
  const change = GROUP_CHANGES[kind];
  if (!change) return null;
  return {
    ...rest,
    kind: 'groupChange',
    change,
    member: profile(member),
    group: group ? groupState(group) : null,
    role: (role || 'member') as Role,
    mutedUntil: Number(mutedUntil),
  };
}

function groupState(wire: WireGroupState): GroupState {
  return {
    ...wire,
    joinPolicy: wire.joinPolicy as JoinPolicy,
    whoInvites: wire.whoInvites as Rank,
    whoPins: wire.whoPins as Rank,
    whoMentionsAll: wire.whoMentionsAll as Rank,
    noticeAt: Number(wire.noticeAt),
  };
}

function profile(wire: WireProfile | undefined): Profile {
  const { id = '', name = '', displayName = '', avatar = '', signature = '', deleted = false } = wire ?? {};
  return { id, name, displayName, avatar, signature, deleted };
}
