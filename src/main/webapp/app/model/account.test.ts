import { beforeEach, describe, expect, it } from 'vitest';
import { FakeBrowser } from '../testing/fake-browser';
import { FakeServer } from '../testing/fake-server';
import { Refused } from '../testing/refused';
import { openTab } from '../testing/tab';
import { quiet, until } from '../testing/until';
import { Parley } from './parley';

let server: FakeServer;

beforeEach(() => {
  server = new FakeServer();
});

describe('what a person chooses', () => {
  it('shows on the other devices at once', async () => {
    const here = await openTab(server);
    const there = await openTab(server);
    await here.chat.account.change({ theme: 'dark', language: 'zh', privacy: { finds: 'nobody' } });
    await until(() => there.parley.settings.theme.value === 'dark');
    expect(there.parley.settings.language.value).toBe('zh');
    expect(there.chat.me.value.privacy).toMatchObject({ finds: 'nobody', writes: 'friends' });
  });

  it('comes with the account to a new device', async () => {
    const { chat } = await openTab(server);
    await chat.account.change({ theme: 'light' });
    const { parley } = await openTab(server, new FakeBrowser(server, 'me'));
    expect(parley.settings.theme.value).toBe('light');
  });

  it('is what was chosen on the log-in page', async () => {
    const parley = new Parley(new FakeBrowser(server).platform);
    parley.start();
    await until(() => parley.session.state.value === 'anonymous');
    parley.settings.pick({ language: 'zh' });
    await parley.session.login('me', 'secret');
    await until(() => server.chosen.get('me')?.language === 'zh');
    await quiet();
    expect(parley.settings.language.value).toBe('zh');
  });

  it('follows the device where nothing is chosen', async () => {
    const { parley, chat } = await openTab(server);
    await chat.account.change({ theme: 'dark' });
    await chat.account.change({ theme: '' });
    expect(parley.settings.theme.value).toBe('system');
  });

  it('changes nothing where the server refuses it', async () => {
    const { chat } = await openTab(server);
    server.refusals.set('PATCH /me', new Refused(422, 'EMAIL_INVALID'));
    await expect(chat.account.change({ email: 'x' })).rejects.toMatchObject({ code: 'EMAIL_INVALID' });
    expect(chat.me.value.email).toBe('');
  });
});

describe('login sessions', () => {
  const session = (id: string, current: boolean) => ({ id, current, device: id, address: '', createdAt: 1, lastSeenAt: 1 });

  beforeEach(() => {
    server.sessions.push(session('here', true), session('phone', false));
  });

  it('are kept true while somebody looks at them', async () => {
    const { chat } = await openTab(server);
    chat.loginSessions.open();
    await until(() => chat.loginSessions.list.items.value.length === 2);
    server.sessions.push(session('tablet', false));
    server.tell(['me'], { control: { case: 'accountChange', value: {} } });
    await until(() => chat.loginSessions.list.items.value.length === 3);
    chat.loginSessions.close();
    server.sessions.pop();
    server.tell(['me'], { control: { case: 'accountChange', value: {} } });
    await quiet();
    expect(chat.loginSessions.list.items.value.length).toBe(3);
  });

  it('end but for this one', async () => {
    const { chat } = await openTab(server);
    chat.loginSessions.open();
    await until(() => chat.loginSessions.list.items.value.length === 2);
    await chat.loginSessions.endOthers();
    expect(chat.loginSessions.list.items.value.map(({ id }) => id)).toEqual(['here']);
  });
});

describe('deleting the account', () => {
  it('leaves nothing of it in this browser, and is no complaint', async () => {
    const { parley, chat, browser } = await openTab(server);
    chat.drafts.set('anna', 'secret');
    await parley.session.deleteAccount('password');
    expect(parley.session).toMatchObject({ state: { value: 'anonymous' }, ended: { value: false } });
    expect([...Array(browser.storage.length).keys()].map((n) => browser.storage.key(n)).join()).not.toContain('parley.account.');
  });

  it('is refused with a wrong password, and everything stays', async () => {
    const { parley, chat } = await openTab(server);
    server.refusals.set('POST /me/deletion', new Refused(403, 'WRONG_PASSWORD'));
    await expect(parley.session.deleteAccount('x')).rejects.toMatchObject({ code: 'WRONG_PASSWORD' });
    expect(parley.chat.value).toBe(chat);
  });
});
