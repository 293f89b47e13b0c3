import { effect } from '@preact/signals-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { FakeBrowser } from '../testing/fake-browser';
import { FakeServer } from '../testing/fake-server';
import { Refused } from '../testing/refused';
import { openTab, type Tab } from '../testing/tab';
import { quiet, until } from '../testing/until';

let server: FakeServer;
let tab: Tab;

beforeEach(async () => {
  server = new FakeServer();
  server.person('anna', 'Anna');
  server.room('anna', 'direct', ['me', 'anna'], 2);
  server.room('ben', 'direct', ['me', 'ben'], 3);
  tab = await openTab(server);
});

const order = () => tab.chat.conversations.rows.value.map(({ title }) => title);
const get = (id: string) => tab.chat.conversations.get(id);

describe('the list', () => {
  it('has the newest first, and follows what is said', () => {
    expect(order()).toEqual(['ben', 'Anna']);
    server.say('anna', 'anna', 'news');
    expect(order()).toEqual(['Anna', 'ben']);
    expect(tab.chat.conversations.rows.value[0]?.last).toMatchObject({ content: 'news', mine: false });
    expect(get('anna')).toMatchObject({ unread: 2, lastSeq: 3 });
  });

  it('shows what waits in the outbox, and drafts', () => {
    tab.browser.loseNetwork();
    tab.browser.clock.advance(600_000);
    tab.chat.send('anna', 'waiting');
    tab.chat.drafts.set('ben', 'dear Ben');
    expect(order()).toEqual(['Anna', 'ben']);
    const [anna, ben] = tab.chat.conversations.rows.value;
    expect(anna?.last).toMatchObject({ content: 'waiting', state: 'queued' });
    expect(ben?.draft).toBe('dear Ben');
  });

  it('has every page of the server', async () => {
    for (let n = 0; n < 230; n += 1) server.room(`group ${n}`, 'group', ['me'], 1);
    const other = await openTab(server);
    await until(() => other.chat.conversations.rows.value.length === 232);
  });

  it('is fetched once at a time', async () => {
    for (let n = 0; n < 230; n += 1) server.room(`group ${n}`, 'group', ['me'], 1);
    tab.browser.requests.length = 0;
    await Promise.all([tab.chat.conversations.reload(), tab.chat.conversations.reload()]);
    expect(tab.browser.requests.filter((request) => request.includes('/conversations?'))).toHaveLength(4);
  });

  it('takes in a conversation it hears of for the first time', async () => {
    server.room('carl', 'direct', ['me', 'carl']);
    server.say('carl', 'carl', 'hello');
    await until(() => order()[0] === 'carl');
    expect(get('carl')?.unread).toBe(1);
  });

  it('loses what is not mine any more while I was away', async () => {
    tab.browser.loseNetwork();
    server.rooms.delete('anna');
    tab.browser.findNetwork();
    await until(() => order().length === 1);
    expect(order()).toEqual(['ben']);
  });

  it('is true again after a reconnect', async () => {
    tab.browser.loseNetwork();
    for (let n = 0; n < 5; n += 1) server.say('anna', 'anna', `missed ${n}`);
    tab.browser.findNetwork();
    await until(() => get('anna')?.lastSeq === 7);
    expect(get('anna')?.unread).toBe(6);
    expect(order()).toEqual(['Anna', 'ben']);
  });

  it('says when it cannot be loaded, and loads in the end', async () => {
    const browser = new FakeBrowser(server, 'me');
    server.refusals.set('GET /conversations', new Refused(500, 'INTERNAL'));
    const loaded = openTab(server, browser);
    await until(() => browser.clock.due.length > 1);
    browser.clock.advance(1000);
    const { chat } = await loaded;
    expect(chat.conversations.rows.value).toHaveLength(2);
  });

  it('counts again when frames were missed in between', async () => {
    for (let n = 0; n < 3; n += 1) server.commit('anna', 'anna', 'lost');
    server.say('anna', 'anna', 'heard');
    await until(() => get('anna')?.unread === 5);
    expect(tab.chat.conversations.unreadTotal.value).toBe(7);
  });

  it('concerns only those who look at the conversation that changed', () => {
    let runs = 0;
    const stop = effect(() => {
      runs += 1;
      tab.chat.conversations.get('ben');
    });
    server.say('anna', 'anna', 'news');
    expect(runs).toBe(1);
    stop();
  });
});

describe('reading', () => {
  const receipts = () =>
    tab.browser.sockets
      .flatMap((socket) => socket.sent)
      .flatMap(({ control }) => (control.case === 'receipt' ? [Number(control.value.seq)] : []));

  it('is told to the server soon, and once for many messages', () => {
    tab.chat.markRead('ben', 1);
    tab.chat.markRead('ben', 3);
    expect(get('ben')?.unread).toBe(0);
    expect(receipts()).toEqual([]);
    tab.browser.clock.advance(300);
    expect(receipts()).toEqual([3]);
    tab.chat.markRead('ben', 2);
    tab.browser.clock.advance(300);
    expect(receipts()).toEqual([3]);
  });

  it('is not forgotten without a network', async () => {
    tab.browser.loseNetwork();
    tab.chat.markRead('ben', 3);
    tab.browser.clock.advance(300);
    tab.browser.findNetwork();
    await until(() => receipts().length === 1);
    await quiet();
    expect(get('ben')).toMatchObject({ unread: 0, readSeq: 3 });
  });

  it('in another tab of mine counts here, too', async () => {
    const other = await openTab(server);
    other.chat.markRead('ben', 3);
    other.browser.clock.advance(300);
    expect(get('ben')).toMatchObject({ unread: 0, readSeq: 3 });
    expect(tab.chat.conversations.unreadTotal.value).toBe(1);
  });

  it('up to the middle leaves what the server counts', () => {
    server.read('ben', 'me', 1);
    expect(get('ben')?.unread).toBe(server.find('ben').unread('me'));
  });

  it('by somebody else makes my messages read', async () => {
    const timeline = tab.chat.timeline('anna');
    await timeline.open();
    tab.chat.send('anna', 'hello');
    const sent = timeline.messages.value.at(-1);
    expect(sent && tab.chat.deliveryOf(sent)).toBe('sent');
    server.read('anna', 'anna', 3);
    expect(sent && tab.chat.deliveryOf(sent)).toBe('read');
  });

  it('is what an answer proves', async () => {
    await tab.chat.timeline('anna').open();
    tab.chat.send('anna', 'hello');
    const sent = tab.chat.timeline('anna').messages.value.at(-1);
    expect(get('anna')?.unread).toBe(0);
    server.say('anna', 'anna', 'hello yourself');
    expect(sent && tab.chat.deliveryOf(sent)).toBe('read');
    expect(get('anna')?.unread).toBe(1);
  });
});
