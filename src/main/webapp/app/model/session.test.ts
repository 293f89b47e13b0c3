import { beforeEach, describe, expect, it } from 'vitest';
import { FakeBrowser } from '../testing/fake-browser';
import { FakeServer } from '../testing/fake-server';
import { Refused } from '../testing/refused';
import { openTab } from '../testing/tab';
import { quiet, until } from '../testing/until';
import { Parley } from './parley';
import { Store } from './store';

let server: FakeServer;

beforeEach(() => {
  server = new FakeServer();
  server.room('anna', 'direct', ['me', 'anna'], 1);
});

function start(browser: FakeBrowser): Parley {
  const parley = new Parley(browser.platform);
  parley.start();
  return parley;
}

describe('at the start', () => {
  it('nobody is logged in without a cookie', async () => {
    const parley = start(new FakeBrowser(server));
    expect(parley.session.state.value).toBe('starting');
    await until(() => parley.session.state.value === 'anonymous');
    expect(parley.session.ended.value).toBe(false);
    expect(parley.chat.value).toBeNull();
  });

  it('a server that is not reached is asked again', async () => {
    const browser = new FakeBrowser(server, 'me');
    browser.loseNetwork();
    const parley = start(browser);
    await until(() => parley.session.state.value === 'unreachable');
    browser.findNetwork();
    await until(() => parley.chat.value?.me.value.id === 'me');
  });
});

describe('logging in', () => {
  it('brings the chat of that account', async () => {
    const parley = start(new FakeBrowser(server));
    await until(() => parley.session.state.value === 'anonymous');
    await parley.session.login('me', 'secret');
    expect(parley.session.state.value).toBe('active');
    await until(() => parley.chat.value?.conversations.rows.value.length === 1);
  });

  it('says why it was refused', async () => {
    const parley = start(new FakeBrowser(server));
    server.refusals.set('POST /session', new Refused(429, 'LOGIN_BACKOFF', 30));
    await expect(parley.session.login('me', 'x')).rejects.toMatchObject({ retryAfter: 30 });
    expect(parley.session.state.value).toBe('anonymous');
  });
});

describe('logging out', () => {
  it('leaves nothing of the account in this browser', async () => {
    const { parley, chat, browser } = await openTab(server);
    chat.drafts.set('anna', 'secret');
    await parley.session.logout();
    expect(parley.chat.value).toBeNull();
    expect(parley.session).toMatchObject({ state: { value: 'anonymous' }, ended: { value: false } });
    expect(new Store(browser.storage, 'parley.account.').keys()).toEqual([]);
    expect(browser.clock.due).toEqual([]);
  });

  it('is refused without a network, and everything stays', async () => {
    const { parley, chat, browser } = await openTab(server);
    browser.loseNetwork();
    await expect(parley.session.logout()).rejects.toMatchObject({ code: 'OFFLINE' });
    expect(parley.chat.value).toBe(chat);
  });

  it('by its own close code is no surprise', async () => {
    const { parley, browser } = await openTab(server);
    const leaving = parley.session.logout();
    browser.socket.drop(4500);
    await leaving;
    expect(parley.session.ended.value).toBe(false);
  });
});

describe('a session that is ended elsewhere', () => {
  it('is known by the close code, and keeps what was not sent', async () => {
    const { parley, chat, browser } = await openTab(server);
    browser.loseNetwork();
    chat.send('anna', 'unsent');
    browser.findNetwork();
    server.mishaps.push({ kind: 'close', code: 4500 });
    await until(() => parley.session.ended.value);
    expect(parley.chat.value).toBeNull();
    await parley.session.login('me', 'secret');
    expect(parley.session.ended.value).toBe(false);
    await until(() => server.find('anna').messages.at(-1)?.content === 'unsent');
  });

  it('is known by a handshake that is refused', async () => {
    const { parley, browser } = await openTab(server);
    browser.account = null;
    browser.socket.drop(1006);
    browser.clock.advance(1000);
    await until(() => parley.session.ended.value);
    await quiet();
    expect(browser.clock.due).toEqual([]);
  });

  it('is known by any request', async () => {
    const { parley, chat, browser } = await openTab(server);
    browser.account = null;
    await expect(chat.account.change({ displayName: 'Me' })).rejects.toMatchObject({ code: 'NOT_LOGGED_IN' });
    expect(parley.session.ended.value).toBe(true);
  });
});

it('follows the cookie if another account logs in in this browser', async () => {
  const { parley, browser } = await openTab(server);
  browser.account = 'anna';
  browser.socket.drop(1006);
  browser.clock.advance(1000);
  await until(() => parley.chat.value?.me.value.id === 'anna');
});

it('says that there are too many connections, and connects when asked', async () => {
  const { chat, browser } = await openTab(server);
  browser.socket.drop(4502);
  expect(chat.connection.state.value).toBe('closed');
  expect(chat.connection.closedReason.value).toBe('tooManyConnections');
  chat.connection.retry();
  await until(() => chat.connection.state.value === 'open');
  expect(chat.connection.closedReason.value).toBeNull();
});

it('reads over HTTP where sockets do not get through', async () => {
  const browser = new FakeBrowser(server, 'me');
  const blocked = Object.assign(Object.create(server) as FakeServer, {
    connect: (_: FakeBrowser, socket: FakeBrowser['socket']) => socket.drop(1006),
  });
  const { chat } = await openTab(blocked, new FakeBrowser(blocked, 'me', browser.storage));
  expect(chat.conversations.rows.value).toHaveLength(1);
  expect(chat.connection.state.value).toBe('waiting');
});
