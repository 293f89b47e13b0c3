import { expect, it } from 'vitest';
import type { Conversation, Message } from '../net/dto';
import { arrived, merged, readByMe, readByOthers } from './conversation-state';

const sender = { id: 'anna', name: 'anna', displayName: 'Anna', avatar: '', signature: '', deleted: false };

const message = (seq: number, senderId = 'anna'): Message => ({
  id: `m${seq}`,
  conversationId: 'c',
  seq,
  senderId,
  sender,
  clientId: null,
  contentType: 1,
  content: `text ${seq}`,
  sentAt: seq * 1000,
  nickname: '',
});

const conversation = (lastSeq: number, readSeq: number): Conversation => ({
  id: 'c',
  kind: 'direct',
  peer: sender,
  group: null,
  lastSeq,
  readSeq,
  unread: lastSeq - readSeq,
  othersReadSeq: 0,
  lastMessage: message(lastSeq),
  sortedAt: lastSeq * 1000,
  writable: true,
  mentioned: false,
  settings: { mutedUntil: 0, pinnedAt: 0, hidden: false, markedUnread: false, draft: '', draftAt: 0 },
});

it('counts what others write, and not what I write', () => {
  expect(arrived(conversation(5, 5), message(6), 'me')).toMatchObject({ lastSeq: 6, unread: 1, sortedAt: 6000 });
  expect(arrived(conversation(5, 5), message(6, 'me'), 'me')).toMatchObject({ lastSeq: 6, unread: 0 });
});

it('is not changed by an old message', () => {
  const now = conversation(5, 5);
  expect(arrived(now, message(5), 'me')).toBe(now);
});

it('has nothing unread once the last one is read', () => {
  expect(readByMe(conversation(5, 2), 5)).toMatchObject({ readSeq: 5, unread: 0 });
});

it('is never read backwards', () => {
  const now = conversation(5, 4);
  expect(readByMe(now, 3, 2, 'me')).toBe(now);
  const read = readByOthers(now, 3);
  expect(readByOthers(read, 2)).toBe(read);
});

it('keeps a message that came after the server had counted', () => {
  const now = arrived(conversation(5, 2), message(6), 'me');
  expect(readByMe(now, 5, 0, 'me')).toMatchObject({ readSeq: 5, unread: 1 });
});

it('keeps what the server did not know yet when it wrote its state down', () => {
  const local = readByMe(arrived(conversation(5, 2), message(6), 'me'), 6);
  expect(merged(local, conversation(5, 2))).toMatchObject({
    lastSeq: 6,
    lastMessage: { seq: 6 },
    readSeq: 6,
    unread: 0,
    sortedAt: 6000,
  });
});

it('takes over everything else of the server', () => {
  const server = { ...conversation(9, 3), writable: false };
  expect(merged(conversation(5, 2), server)).toEqual(server);
  expect(merged(undefined, server)).toBe(server);
});

it('does not take a message for a receipt where nobody lets me know what they have read', () => {
  const untold = { ...conversation(5, 5), othersReadSeq: -1 };
  expect(arrived(conversation(5, 5), message(6), 'me').othersReadSeq).toBe(6);
  expect(arrived(untold, message(6), 'me').othersReadSeq).toBe(-1);
  expect(readByOthers(untold, 3).othersReadSeq).toBe(3);
});

it('forgets what others have read once I may not know it any more', () => {
  const local = readByOthers(conversation(5, 5), 4);
  expect(merged(local, conversation(5, 5)).othersReadSeq).toBe(4);
  expect(merged(local, { ...conversation(5, 5), othersReadSeq: -1 }).othersReadSeq).toBe(-1);
});

const line = (seq: number): Message => ({ ...message(seq), contentType: 100, content: '{"what":"left"}' });

it('is moved by a line, which is unread for nobody', () => {
  const now = arrived(conversation(5, 3), line(6), 'me');
  expect(now).toMatchObject({ lastSeq: 6, readSeq: 3, unread: 2, othersReadSeq: 0 });
  expect(arrived(now, line(7), 'anna')).toMatchObject({ lastSeq: 7, readSeq: 3, unread: 2 });
  expect(readByMe({ ...now, unread: 0 }, 5, 0, 'me')).toMatchObject({ readSeq: 5, unread: 0 });
});

it('mentions me with everybody in a group, until I have read it or written', () => {
  const group = { ...conversation(5, 5), kind: 'group', group: { memberCount: 3 } } as Conversation;
  const mentioned = arrived(group, { ...message(6), content: 'Dinner, @all' }, 'me');
  expect(mentioned.mentioned).toBe(true);
  expect(arrived(mentioned, message(7), 'me').mentioned).toBe(true);
  expect(readByMe(mentioned, 6).mentioned).toBe(false);
  expect(arrived(mentioned, message(7, 'me'), 'me').mentioned).toBe(false);
  expect(arrived(group, { ...message(6, 'me'), content: '@all' }, 'me').mentioned).toBe(false);
  expect(arrived(conversation(5, 5), { ...message(6), content: '@all' }, 'me').mentioned).toBe(false);
});
