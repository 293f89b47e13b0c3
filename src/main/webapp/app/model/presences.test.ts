import { describe, expect, it } from 'vitest';
import { FakeServer } from '../testing/fake-server';
import { openTab, type Tab } from '../testing/tab';
import { quiet, until } from '../testing/until';

let server: FakeServer;
let tab: Tab;

async function open(): Promise<void> {
  server = new FakeServer();
  server.room('anna', 'direct', ['me', 'anna'], 1);
  tab = await openTab(server);
}

const tell = (accountId: string, status: string, lastSeenAt = 0) =>
  server.tell(['me'], { control: { case: 'presence', value: { accountId, status, lastSeenAt: BigInt(lastSeenAt) } } });

const statusOf = (accountId: string) => tab.chat.presences.of(accountId)?.status;
const asked = () => tab.browser.requests.filter((request) => request.startsWith('GET /api/presence'));

async function look(...accountIds: string[]): Promise<void> {
  accountIds.forEach((accountId) => tab.chat.presences.of(accountId));
  tab.browser.clock.advance(50);
  await quiet();
}

describe('how others are seen', () => {
  it('is asked for once, and for all who come into view together', async () => {
    await open();
    server.presences.set('anna', { accountId: 'anna', status: 'away', lastSeenAt: 0 });
    await look('anna', 'ben');
    await look('anna');
    expect(statusOf('anna')).toBe('away');
    expect(tab.chat.presences.of('ben')).toBeNull();
    expect(asked()).toHaveLength(1);
  });

  it('asks for no more than a hundred at once', async () => {
    await open();
    await look(...Array.from({ length: 250 }, (_, n) => `person ${n}`));
    expect(asked()).toHaveLength(3);
  });

  it('follows live frames', async () => {
    await open();
    await look('anna');
    tell('anna', 'dnd');
    await until(() => statusOf('anna') === 'dnd');
    tell('anna', 'offline', 5_000);
    await until(() => tab.chat.presences.of('anna')?.lastSeenAt === 5_000);
    tell('anna', 'offline');
    await until(() => tab.chat.presences.of('anna') === null);
  });

  it('believes a frame more than an answer that was on its way', async () => {
    await open();
    server.presences.set('anna', { accountId: 'anna', status: 'online', lastSeenAt: 0 });
    tab.chat.presences.of('anna');
    tab.browser.clock.advance(50);
    tell('anna', 'away');
    await quiet();
    expect(statusOf('anna')).toBe('away');
  });

  it('is asked for again after the connection was lost', async () => {
    await open();
    await look('anna');
    tab.browser.loseNetwork('gone');
    server.presences.set('anna', { accountId: 'anna', status: 'online', lastSeenAt: 0 });
    tab.browser.findNetwork();
    await until(() => statusOf('anna') === 'online');
  });
});

describe('this device', () => {
  const said = () =>
    tab.browser.socket.sent.flatMap(({ control }) => (control.case === 'presence' ? [control.value.status] : []));
  const minutes = (count: number) => tab.browser.clock.advance(count * 60_000);

  it('is away after five minutes without anybody, and back with the first key', async () => {
    await open();
    minutes(4);
    tab.browser.use('input');
    minutes(4);
    expect(said()).toEqual([]);
    minutes(1);
    expect(said()).toEqual(['away']);
    tab.browser.use('input');
    tab.browser.use('input');
    expect(said()).toEqual(['away', 'online']);
  });

  it('is away a minute after nobody sees the page', async () => {
    await open();
    tab.browser.use('hidden');
    minutes(1);
    expect(said()).toEqual(['away']);
    tab.browser.use('shown');
    expect(said()).toEqual(['away', 'online']);
  });

  it('says so again on a new connection', async () => {
    await open();
    minutes(5);
    const before = tab.browser.sockets.length;
    tab.browser.loseNetwork('gone');
    tab.browser.findNetwork();
    await until(() => tab.browser.sockets.length > before && said().length > 0);
    expect(said()).toEqual(['away']);
  });
});
