import { create, fromBinary, toBinary, type MessageInitShape } from '@bufbuild/protobuf';
import { describe, expect, it } from 'vitest';
import { decode, encodeHeartbeat, encodeReceipt, encodeText } from './codec';
import { FriendChange_Kind, MessageSchema } from './gen/message_pb';

const bytesOf = (message: MessageInitShape<typeof MessageSchema>) =>
  toBinary(MessageSchema, create(MessageSchema, message));

const text = (seq: number) => ({
  id: `m${seq}`,
  conversationId: 'c',
  seq: BigInt(seq),
  sentAt: 1_700_000_000_123n,
  from: 'a',
  fromUsername: 'anna',
  content: 'hello',
  contentType: 1,
  messageType: 1,
});

describe('what is sent', () => {
  it('is a text with its address and its clientId', () => {
    const bytes = encodeText({ clientId: 'x', to: 'b', messageType: 2, content: '你好 👋' });
    expect(fromBinary(MessageSchema, bytes)).toMatchObject({
      clientId: 'x',
      to: 'b',
      messageType: 2,
      contentType: 1,
      content: '你好 👋',
      type: '',
    });
  });

  it('is a heartbeat as the protocol spells it', () => {
    expect(fromBinary(MessageSchema, encodeHeartbeat()).type).toBe('heatbeat');
  });

  it('is a receipt with its sequence', () => {
    const { control } = fromBinary(MessageSchema, encodeReceipt('c', 7));
    expect(control).toMatchObject({ case: 'receipt', value: { conversationId: 'c', seq: 7n } });
  });
});

describe('what is received', () => {
  it('is a message, with numbers where the wire has int64', () => {
    expect(decode(bytesOf(text(3)))).toEqual([
      {
        kind: 'message',
        message: {
          id: 'm3',
          conversationId: 'c',
          seq: 3,
          senderId: 'a',
          sender: { id: 'a', name: 'anna', displayName: 'anna', avatar: '', signature: '', deleted: false },
          clientId: null,
          contentType: 1,
          content: 'hello',
          sentAt: 1_700_000_000_123,
          nickname: '',
        },
      },
    ]);
  });

  it('is unpacked in order', () => {
    const frames = decode(bytesOf({ packed: [text(1), { type: 'heatbeat', content: 'pong' }, text(2)] }));
    expect(frames.map(({ kind }) => kind)).toEqual(['message', 'pong', 'message']);
  });

  it('names a change of friends', () => {
    const value = { kind: FriendChange_Kind.ACCEPTED, other: { id: 'b' }, conversationId: 'c' };
    expect(decode(bytesOf({ control: { case: 'friendChange', value } }))).toMatchObject([
      { kind: 'friendChange', change: 'accepted', other: { id: 'b', displayName: '' }, conversationId: 'c' },
    ]);
  });

  it('is left out where this version does not know it', () => {
    const value = { kind: FriendChange_Kind.UNKNOWN };
    const unknown = { control: { case: 'friendChange' as const, value } };
    expect(decode(bytesOf({ packed: [unknown, { type: 'webrtc', content: '{}' }, text(1)] }))).toHaveLength(1);
  });

  it('is refused if it is no message at all', () => {
    expect(() => decode(new Uint8Array([0xff, 0xff, 0xff]))).toThrow();
  });
});
