import { beforeEach, expect, it } from 'vitest';
import { FakeServer } from '../testing/fake-server';
import { Refused } from '../testing/refused';
import { openTab, type Tab } from '../testing/tab';
import { quiet, until } from '../testing/until';

const HOUR = 3_600_000;

let server: FakeServer;
let desk: Tab;
let phone: Tab;

beforeEach(async () => {
  server = new FakeServer();
  server.room('anna', 'direct', ['me', 'anna'], 2);
  server.room('ben', 'direct', ['me', 'ben'], 3);
  server.room('carl', 'direct', ['me', 'carl'], 4);
  desk = await openTab(server);
  phone = await openTab(server);
});

const order = ({ chat }: Tab) => chat.conversations.rows.value.map(({ title }) => title);
const settings = ({ chat }: Tab, id: string) => chat.conversations.get(id)?.settings;
const unread = ({ chat }: Tab) => chat.conversations.unreadTotal.value;

it('shows what is pinned first, the last pinned on top, on every device', async () => {
  await desk.chat.conversations.editing.pin('anna', true);
  await desk.chat.conversations.editing.pin('ben', true);
  await until(() => order(phone).join() === 'ben,anna,carl');
  server.say('carl', 'carl', 'news');
  expect(order(desk)).toEqual(['ben', 'anna', 'carl']);
  await phone.chat.conversations.editing.pin('ben', false);
  await until(() => order(desk).join() === 'anna,carl,ben');
});

it('shows at once, and goes back where the server refuses', async () => {
  server.refusals.set('PATCH', new Refused(409, 'TOO_MANY_PINS'));
  const pinned = desk.chat.conversations.editing.pin('anna', true);
  expect(order(desk)[0]).toBe('anna');
  await expect(pinned).rejects.toMatchObject({ code: 'TOO_MANY_PINS' });
  expect(order(desk)[0]).toBe('carl');
});

it('hides a conversation until its next message, on every device', async () => {
  await desk.chat.conversations.editing.hide('carl', true);
  await until(() => order(phone).join() === 'ben,anna');
  const other = await openTab(server);
  expect(order(other)).toEqual(['ben', 'anna']);
  server.say('carl', 'carl', 'news');
  await until(() => order(other)[0] === 'carl');
  expect([order(desk)[0], order(phone)[0]]).toEqual(['carl', 'carl']);
});

it('shows a hidden one again on a device that has never seen it', async () => {
  await desk.chat.conversations.editing.hide('carl', true);
  const other = await openTab(server);
  await desk.chat.conversations.editing.hide('carl', false);
  await until(() => order(other)[0] === 'carl');
  expect(order(desk)[0]).toBe('carl');
});

it('shows a hidden one while something waits to be sent in it', async () => {
  await desk.chat.conversations.editing.hide('anna', true);
  desk.browser.loseNetwork();
  desk.chat.send('anna', 'waiting');
  expect(order(desk)).toContain('anna');
});

it('counts what is unread, without what is muted or hidden', async () => {
  const all = unread(desk);
  await desk.chat.conversations.editing.mute('ben', desk.browser.clock.now + HOUR);
  const ofBen = desk.chat.conversations.get('ben')?.unread ?? 0;
  expect(ofBen).toBeGreaterThan(0);
  await until(() => unread(phone) === all - ofBen);
  expect(unread(desk)).toBe(all - ofBen);
  desk.browser.clock.advance(HOUR);
  expect(unread(desk)).toBe(all);
  expect(desk.chat.conversations.rows.value.some(({ muted }) => muted)).toBe(false);
  await desk.chat.conversations.editing.hide('ben', true);
  expect(unread(desk)).toBe(all - ofBen);
});

it('is marked unread until somebody comes to look, reads or answers', async () => {
  desk.chat.markRead('anna', 2);
  const before = unread(desk);
  await desk.chat.conversations.editing.markUnread('anna', true);
  expect(unread(desk)).toBe(before + 1);
  await until(() => settings(phone, 'anna')?.markedUnread === true);
  phone.chat.opened('anna');
  await until(() => settings(desk, 'anna')?.markedUnread === false);
  await desk.chat.conversations.editing.markUnread('anna', true);
  desk.chat.send('anna', 'an answer');
  await until(() => settings(desk, 'anna')?.markedUnread === false);
  await desk.chat.conversations.editing.markUnread('ben', true);
  desk.chat.markRead('ben', 3);
  expect(settings(desk, 'ben')?.markedUnread).toBe(false);
});

it('asks nothing of the server where nothing was marked', async () => {
  desk.browser.requests.length = 0;
  desk.chat.opened('anna');
  await quiet();
  expect(desk.browser.requests).toEqual([]);
});
