import { create, fromBinary, toBinary, type MessageInitShape } from '@bufbuild/protobuf';
import type { Profile } from './dto';
import type { FriendChange, GroupChange, ServerFrame } from './frames';
import {
  FriendChange_Kind,
  GroupChange_Kind,
  MessageSchema,
  type FriendChange as WireFriendChange,
  type GroupChange as WireGroupChange,
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
  const { id, conversationId, clientId, contentType, content, from, fromUsername, avatar } = message;
  return {
    kind: 'message',
    message: {
      id,
      conversationId,
      seq: Number(message.seq),
      senderId: from,
      sender: { id: from, name: fromUsername, displayName: fromUsername, avatar },
      clientId: clientId || null,
      contentType,
      content,
      sentAt: Number(message.sentAt),
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
};

function friendChange(wire: WireFriendChange): FriendChange | null {
  const { kind, requestId, other, incoming, conversationId } = wire;
  const change = FRIEND_CHANGES[kind];
  if (!change) return null;
  return { kind: 'friendChange', change, requestId, other: profile(other), incoming, conversationId };
}

const GROUP_CHANGES: Partial<Record<GroupChange_Kind, GroupChange['change']>> = {
  [GroupChange_Kind.CREATED]: 'created',
  [GroupChange_Kind.JOINED]: 'joined',
  [GroupChange_Kind.LEFT]: 'left',
};

function groupChange(wire: WireGroupChange): GroupChange | null {
  const { kind, groupId, groupName, memberCount, member } = wire;
  const change = GROUP_CHANGES[kind];
  if (!change) return null;
  return { kind: 'groupChange', change, groupId, groupName, memberCount, member: profile(member) };
}

function profile(wire: WireProfile | undefined): Profile {
  const { id = '', name = '', displayName = '', avatar = '' } = wire ?? {};
  return { id, name, displayName, avatar };
}
