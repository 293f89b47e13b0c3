import { beforeEach, expect, it } from 'vitest';
import { FakeServer } from '../testing/fake-server';
import { Refused } from '../testing/refused';
import { openTab, type Tab } from '../testing/tab';
import { quiet, until } from '../testing/until';

let server: FakeServer;
let tab: Tab;

beforeEach(async () => {
  server = new FakeServer();
  server.room('rowing', 'group', ['me', 'anna'], 4);
  server.room('anna', 'direct', ['me', 'anna'], 2);
  server.pin('rowing', 'anna', 1, true);
  tab = await openTab(server);
});

const pinned = (id = 'rowing') => tab.chat.pins.of(id).map(({ message }) => message.seq);

it('are loaded with the conversation that is shown', async () => {
  expect(pinned()).toEqual([]);
  tab.chat.pins.show('rowing');
  await until(() => pinned().join() === '1');
  expect(tab.chat.pins.has('rowing', 1)).toBe(true);
});

it('follow what others pin and unpin, where one looks', async () => {
  tab.chat.pins.show('rowing');
  await until(() => pinned().join() === '1');
  server.pin('rowing', 'anna', 3, true);
  await until(() => pinned().join() === '3,1');
  server.pin('rowing', 'anna', 1, false);
  await until(() => pinned().join() === '3');
  server.pin('anna', 'anna', 2, true);
  await quiet();
  expect(pinned('anna')).toEqual([]);
});

it('are pinned and unpinned here', async () => {
  tab.chat.pins.show('rowing');
  await tab.chat.pins.pin('rowing', 2);
  await until(() => pinned().join() === '2,1');
  await tab.chat.pins.unpin('rowing', 2);
  expect(pinned()).toEqual([1]);
});

it('tell why one could not be pinned', async () => {
  server.refusals.set('PUT', new Refused(409, 'TOO_MANY_PINS'));
  await expect(tab.chat.pins.pin('rowing', 2)).rejects.toMatchObject({ code: 'TOO_MANY_PINS' });
});

it('are asked for again when the connection was lost', async () => {
  tab.chat.pins.show('rowing');
  await until(() => pinned().join() === '1');
  server.find('rowing').pin('anna', 4, true);
  server.tell(['me'], { control: { case: 'resync', value: {} } });
  await until(() => pinned().join() === '4,1');
});

it('are gone with the group', async () => {
  tab.chat.pins.show('rowing');
  await until(() => pinned().join() === '1');
  server.refusals.set('GET /conversations/rowing/pins', new Refused(403, 'NOT_A_MEMBER'));
  server.pin('rowing', 'anna', 2, true);
  await until(() => pinned().length === 0);
});
