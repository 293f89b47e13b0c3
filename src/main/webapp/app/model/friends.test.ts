import { beforeEach, expect, it } from 'vitest';
import { FriendChange_Kind } from '../net/gen/message_pb';
import { FakeServer } from '../testing/fake-server';
import { Refused } from '../testing/refused';
import { openTab, type Tab } from '../testing/tab';
import { until } from '../testing/until';

let server: FakeServer;
let tab: Tab;

const anna = { id: 'anna', name: 'anna', displayName: 'Anna', avatar: '', signature: '', deleted: false };
const found = { ...anna, relation: 'none' as const, requestId: null };

beforeEach(async () => {
  server = new FakeServer();
  server.person('me', 'Me');
  server.person('anna', 'Anna');
  tab = await openTab(server);
});

function friendChange(kind: FriendChange_Kind, conversationId = ''): void {
  const value = { kind, requestId: 'r', other: anna, incoming: true, conversationId };
  server.tell(['me'], { control: { case: 'friendChange', value } });
}

function befriend(): void {
  server.room('new', 'direct', ['me', 'anna']);
  friendChange(FriendChange_Kind.ACCEPTED, 'new');
}

it('shows a request as it comes, and its end', () => {
  const { friends } = tab.chat;
  friendChange(FriendChange_Kind.REQUESTED);
  friendChange(FriendChange_Kind.REQUESTED);
  expect(friends.incoming.value.map(({ profile }) => profile.displayName)).toEqual(['Anna']);
  expect(friends.relation(found)).toEqual({ relation: 'incoming', requestId: 'r' });
  friendChange(FriendChange_Kind.WITHDRAWN);
  expect(friends.requests.value).toEqual([]);
  expect(friends.relation({ ...found, relation: 'incoming' }).relation).toBe('none');
});

it('keeps what happens while the lists are on their way', async () => {
  const answer = server.fetch.bind(server);
  server.fetch = async (browser, path, init) => {
    const response = await answer(browser, path, init);
    if (path.includes('/friend-requests') && server.requests.length === 0) {
      server.requests.push({ id: 'r', profile: anna, incoming: true, createdAt: 0, note: '' });
      friendChange(FriendChange_Kind.REQUESTED);
    }
    return response;
  };
  await tab.chat.friends.reload();
  expect(tab.chat.friends.incoming.value).toHaveLength(1);
});

it('accepts once, and has the conversation', async () => {
  server.requests.push({ id: 'r', profile: anna, incoming: true, createdAt: 0, note: '' });
  await tab.chat.friends.reload();
  server.room('new', 'direct', ['me', 'anna']);
  const friend = await tab.chat.friends.accept('r');
  expect(tab.chat.conversations.get(friend.conversationId)?.peer?.displayName).toBe('Anna');
  friendChange(FriendChange_Kind.ACCEPTED, 'new');
  expect(tab.chat.friends.list.value).toHaveLength(1);
  expect(tab.chat.friends.incoming.value).toEqual([]);
});

it('keeps a request that could not be accepted', async () => {
  friendChange(FriendChange_Kind.REQUESTED);
  server.refusals.set('POST /friend-requests', new Refused(503, 'UNAVAILABLE'));
  await expect(tab.chat.friends.accept('r')).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  expect(tab.chat.friends.incoming.value).toHaveLength(1);
});

it('keeps no request that is no more', async () => {
  friendChange(FriendChange_Kind.REQUESTED);
  server.refusals.set('POST /friend-requests', new Refused(404, 'REQUEST_NOT_FOUND'));
  await expect(tab.chat.friends.accept('r')).rejects.toMatchObject({ code: 'REQUEST_NOT_FOUND' });
  expect(tab.chat.friends.incoming.value).toEqual([]);
});

it('sees a friend made elsewhere, and lost again', async () => {
  befriend();
  await until(() => tab.chat.conversations.get('new')?.writable === true);
  const room = server.rooms.get('new');
  if (room) room.writable = false;
  friendChange(FriendChange_Kind.REMOVED, 'new');
  expect(tab.chat.friends.list.value).toEqual([]);
  await until(() => tab.chat.conversations.get('new')?.writable === false);
  expect(tab.chat.check('new', 'hello')).toBe('notWritable');
});

it('sends a note with a request', async () => {
  await tab.chat.friends.request('anna', 'We met in Ulm');
  expect(tab.chat.friends.outgoing.value).toMatchObject([{ note: 'We met in Ulm', profile: { id: 'anna' } }]);
});

it('calls a friend by my remark everywhere, and knows the real name', async () => {
  befriend();
  await until(() => tab.chat.conversations.get('new') !== undefined);
  server.circle.friends.push({ profile: anna, conversationId: 'new', since: 0, remark: '', labels: [] });
  await tab.chat.friends.edit('anna', { remark: 'Sis', labels: ['Family'] });
  expect(tab.chat.conversations.get('new')?.peer?.displayName).toBe('Sis');
  expect(tab.chat.conversations.rows.value[0]?.title).toBe('Sis');
  expect(tab.chat.friends.list.value[0]?.profile.displayName).toBe('Sis');
  expect(tab.chat.friends.labels.value).toEqual(['Family']);
  expect(tab.chat.profiles.real('anna').displayName).toBe('Anna');
  await tab.chat.friends.edit('anna', { remark: '' });
  expect(tab.chat.conversations.get('new')?.peer?.displayName).toBe('Anna');
});

it('hears of a remark made on another device, and forgets it with the friendship', async () => {
  befriend();
  await until(() => tab.chat.conversations.get('new') !== undefined);
  const value = { kind: FriendChange_Kind.CHANGED, other: anna, conversationId: 'new', remark: 'Sis', labels: ['Family'] };
  server.tell(['me'], { control: { case: 'friendChange', value } });
  expect(tab.chat.profiles.of('anna').displayName).toBe('Sis');
  friendChange(FriendChange_Kind.REMOVED, 'new');
  expect(tab.chat.profiles.of('anna').displayName).toBe('Anna');
  expect(tab.chat.conversations.get('new')?.peer?.displayName).toBe('Anna');
});

it('keeps a remark when the friend changes the name', async () => {
  server.circle.friends.push({ profile: anna, conversationId: 'new', since: 0, remark: 'Sis', labels: [] });
  server.room('new', 'direct', ['me', 'anna']);
  await tab.chat.conversations.reload();
  await tab.chat.friends.reload();
  const profile = { ...anna, displayName: 'Anna Karenina' };
  server.tell(['me'], { control: { case: 'profileChange', value: { profile } } });
  expect(tab.chat.conversations.get('new')?.peer?.displayName).toBe('Sis');
  expect(tab.chat.profiles.real('anna').displayName).toBe('Anna Karenina');
});

it('has neither a friend nor a request of somebody blocked, here or on another device', async () => {
  befriend();
  await tab.chat.blocks.block('anna');
  expect(tab.chat.friends.list.value).toEqual([]);
  expect(tab.chat.blocks.list.value.map(({ profile }) => profile.displayName)).toEqual(['Anna']);
  await tab.chat.blocks.unblock('anna');
  expect(tab.chat.blocks.list.value).toEqual([]);
  friendChange(FriendChange_Kind.REQUESTED);
  friendChange(FriendChange_Kind.BLOCKED);
  friendChange(FriendChange_Kind.BLOCKED);
  expect(tab.chat.friends.incoming.value).toEqual([]);
  expect(tab.chat.blocks.list.value).toHaveLength(1);
});

it('shows a request that was made while its maker was blocked', async () => {
  friendChange(FriendChange_Kind.BLOCKED);
  server.requests.push({ id: 'r', profile: anna, incoming: true, createdAt: 0, note: '' });
  friendChange(FriendChange_Kind.UNBLOCKED);
  await until(() => tab.chat.friends.incoming.value.length === 1);
});

it('keeps a card true while it is looked at', async () => {
  const person = tab.chat.people.watch('anna');
  await until(() => person.card.value?.mayWrite === false);
  server.circle.friends.push({ profile: anna, conversationId: 'new', since: 1, remark: '', labels: [] });
  befriend();
  await until(() => person.card.value?.mayWrite === true);
  tab.chat.people.letGo(person);
  server.circle.friends.length = 0;
  friendChange(FriendChange_Kind.REMOVED, 'new');
  expect(person.state.value).toBe('ready');
});

it('befriends whose link it follows, and has the conversation', async () => {
  server.room('new', 'direct', ['me', 'anna']);
  const friend = await tab.chat.friendLinks.follow('anna');
  expect(tab.chat.conversations.get(friend.conversationId)?.peer?.displayName).toBe('Anna');
  expect(tab.chat.friends.find('anna')).toBeDefined();
});

it('asks whether it may still write when somebody who is no friend changes', async () => {
  const room = server.room('new', 'direct', ['me', 'anna']);
  await tab.chat.conversations.reload();
  room.writable = false;
  server.tell(['me'], { control: { case: 'profileChange', value: { profile: anna } } });
  await until(() => tab.chat.conversations.get('new')?.writable === false);
});

it('calls people as they call themselves now', () => {
  befriend();
  const profile = { ...anna, displayName: 'Anna Karenina' };
  server.tell(['me'], { control: { case: 'profileChange', value: { profile } } });
  expect(tab.chat.friends.list.value[0]?.profile.displayName).toBe('Anna Karenina');
  expect(tab.chat.profiles.of('anna').displayName).toBe('Anna Karenina');
});

it('calls me as I call myself on another device', async () => {
  const other = await openTab(server);
  await other.chat.account.change({ displayName: 'Myself' });
  const profile = { id: 'me', name: 'me', displayName: 'Myself', avatar: '', signature: '', deleted: false };
  server.tell(['me'], { control: { case: 'profileChange', value: { profile } } });
  expect(tab.chat.me.value).toMatchObject({ displayName: 'Myself', administrator: false });
  expect(other.chat.me.value.displayName).toBe('Myself');
});
