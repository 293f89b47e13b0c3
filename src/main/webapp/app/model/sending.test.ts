import { beforeEach, describe, expect, it } from 'vitest';
import { FakeBrowser } from '../testing/fake-browser';
import { FakeServer } from '../testing/fake-server';
import { openTab, openTimeline, type Tab } from '../testing/tab';
import { quiet, until } from '../testing/until';
import type { Timeline } from './timeline';

let server: FakeServer;
let tab: Tab;
let timeline: Timeline;

const shown = (of = timeline) => of.messages.value.map(({ content, state }) => `${content}: ${state}`);
const stored = (room = 'anna') => server.find(room).messages.map(({ content }) => content);
const sent = () => tab.browser.sockets.flatMap((socket) => socket.sent).filter(({ type, to }) => type === '' && to);

beforeEach(async () => {
  server = new FakeServer();
  server.room('anna', 'direct', ['me', 'anna']);
  server.room('team', 'group', ['me', 'anna', 'ben']);
  tab = await openTab(server);
  timeline = await openTimeline(tab, 'anna');
});

describe('a message that is sent', () => {
  it('is shown at once, and once after the acknowledgement and the echo', () => {
    tab.chat.send('anna', '  hello \n');
    expect(shown()).toEqual(['hello: sent']);
    expect(stored()).toEqual(['hello']);
    expect(tab.chat.outbox.count.value).toBe(0);
  });

  it('keeps its key from the outbox to the history', async () => {
    tab.browser.loseNetwork();
    tab.chat.send('anna', 'hello');
    const key = timeline.messages.value[0]?.key;
    tab.browser.findNetwork();
    await until(() => shown()[0] === 'hello: sent');
    expect(timeline.messages.value[0]?.key).toBe(key);
  });

  it('goes to a group as to a person', async () => {
    const team = await openTimeline(tab, 'team');
    tab.chat.send('team', 'all of you');
    expect(shown(team)).toEqual(['all of you: sent']);
    expect(sent().at(-1)).toMatchObject({ to: 'team', messageType: 2 });
    expect(shown()).toEqual([]);
  });

  it('is refused here if the server would refuse it', () => {
    expect(tab.chat.check('anna', ' \n ')).toBe('empty');
    expect(tab.chat.check('anna', '👋'.repeat(5_000))).toBeNull();
    expect(tab.chat.check('anna', '👋'.repeat(5_001))).toBe('tooLong');
    expect(tab.chat.check('stranger', 'hello')).toBe('notWritable');
    expect(() => tab.chat.send('anna', '')).toThrow(RangeError);
  });

  it('clears the draft', () => {
    tab.chat.drafts.set('anna', 'hel');
    tab.chat.send('anna', 'hello');
    expect(tab.chat.drafts.get('anna')).toBe('');
  });
});

it('waits for the one before it in the same conversation', () => {
  tab.browser.socket.onsend = () => undefined;
  tab.chat.send('anna', 'one');
  tab.chat.send('anna', 'two');
  tab.chat.send('team', 'three');
  expect(sent().map(({ content }) => content)).toEqual(['one', 'three']);
  server.say('anna', 'me', 'one', sent()[0]?.clientId);
  expect(sent().map(({ content }) => content)).toEqual(['one', 'three', 'two']);
});

describe('without a network', () => {
  it('waits, and goes out in the order it was written', async () => {
    tab.browser.loseNetwork('gone');
    ['one', 'two', 'three'].forEach((text) => tab.chat.send('anna', text));
    expect(shown()).toEqual(['one: queued', 'two: queued', 'three: queued']);
    server.commit('anna', 'anna', 'meanwhile');
    tab.browser.findNetwork();
    await until(() => tab.chat.outbox.count.value === 0);
    await until(() => timeline.messages.value.length === 4);
    expect(shown()).toEqual(['meanwhile: sent', 'one: sent', 'two: sent', 'three: sent']);
  });

  it('survives a reload', async () => {
    tab.browser.loseNetwork();
    ['one', 'two'].forEach((text) => tab.chat.send('anna', text));
    const reloaded = await openTab(server, new FakeBrowser(server, 'me', tab.browser.storage));
    await until(() => reloaded.chat.outbox.count.value === 0);
    expect(stored()).toEqual(['one', 'two']);
    expect(tab.browser.storage.length).toBeGreaterThan(0);
    const again = await openTab(server, new FakeBrowser(server, 'me', tab.browser.storage));
    expect(again.chat.outbox.count.value).toBe(0);
  });

  it('belongs to the account that wrote it', async () => {
    tab.browser.loseNetwork();
    tab.chat.send('anna', 'mine');
    const other = await openTab(server, new FakeBrowser(server, 'anna', tab.browser.storage));
    expect(other.chat.outbox.count.value).toBe(0);
  });
});

describe('an acknowledgement that is lost', () => {
  it('is got by sending again, and the message stands there once', async () => {
    server.mishaps.push({ kind: 'loseAck' });
    tab.chat.send('anna', 'hello');
    expect(stored()).toEqual(['hello']);
    expect(shown()).toEqual(['hello: queued']);
    tab.browser.clock.advance(1000);
    await until(() => tab.chat.outbox.count.value === 0);
    await until(() => shown()[0] === 'hello: sent');
    expect(shown()).toEqual(['hello: sent']);
    expect(stored()).toEqual(['hello']);
    expect(new Set(sent().map(({ clientId }) => clientId)).size).toBe(1);
  });

  it('does no harm if the history is read first', async () => {
    server.mishaps.push({ kind: 'loseAck' });
    tab.chat.send('anna', 'hello');
    server.mishaps.push({ kind: 'loseAck' });
    tab.browser.clock.advance(1000);
    await until(() => tab.chat.outbox.count.value === 0);
    await quiet();
    expect(shown()).toEqual(['hello: sent']);
    expect(stored()).toEqual(['hello']);
  });

  it('is asked for again on a connection that stays', () => {
    tab.browser.socket.onsend = () => undefined;
    tab.chat.send('anna', 'hello');
    tab.browser.clock.advance(20_000);
    expect(sent().map(({ content }) => content)).toEqual(['hello', 'hello']);
  });
});

describe('an acknowledgement and an echo', () => {
  it('may come in any order and as often as they like', () => {
    const { socket } = tab.browser;
    socket.onsend = () => undefined;
    tab.chat.send('anna', 'hello');
    const clientId = socket.sent.at(-1)?.clientId ?? '';
    const message = server.say('anna', 'me', 'hello', clientId);
    server.publish(message);
    const value = { clientId, id: message.id, conversationId: 'anna', seq: 1n, sentAt: 5n };
    socket.deliver({ control: { case: 'ack', value } });
    socket.deliver({ control: { case: 'ack', value } });
    expect(shown()).toEqual(['hello: sent']);
    expect(tab.chat.conversations.get('anna')).toMatchObject({ lastSeq: 1, unread: 0 });
  });

  it('mean the same, each alone', () => {
    const { socket } = tab.browser;
    socket.onsend = () => undefined;
    tab.chat.send('anna', 'hello');
    server.say('anna', 'me', 'hello', socket.sent.at(-1)?.clientId);
    expect(shown()).toEqual(['hello: sent']);
    expect(tab.chat.outbox.count.value).toBe(0);
  });

  it('reach another tab of mine, too', async () => {
    const other = await openTab(server);
    const there = await openTimeline(other, 'anna');
    tab.chat.send('anna', 'hello');
    expect(shown(there)).toEqual(['hello: sent']);
    expect(there.messages.value[0]).toMatchObject({ mine: true, key: timeline.messages.value[0]?.key });
  });

  it('show mine where it stood while one before it is fetched', async () => {
    server.deaf.add('me');
    server.say('anna', 'anna', 'missed');
    server.deaf.delete('me');
    tab.chat.send('anna', 'hello');
    expect(shown()).toEqual(['hello: sent']);
    await until(() => timeline.messages.value.length === 2);
    expect(shown()).toEqual(['missed: sent', 'hello: sent']);
  });
});

describe('a refusal', () => {
  it('keeps the text, says why, and lets the next one through', async () => {
    server.mishaps.push({ kind: 'refuse', code: 'NOT_FRIENDS', number: 3005, retryAfter: 0 });
    tab.browser.loseNetwork();
    tab.chat.send('anna', 'hello');
    tab.chat.send('anna', 'next');
    tab.browser.findNetwork();
    await until(() => stored().includes('next'));
    expect(shown()).toEqual(['next: sent', 'hello: failed']);
    expect(timeline.messages.value.at(-1)?.problem).toMatchObject({ code: 'NOT_FRIENDS', number: 3005 });
  });

  it('makes sure whether I may still write there', async () => {
    server.find('anna').writable = false;
    server.mishaps.push({ kind: 'refuse', code: 'NOT_FRIENDS', number: 3005, retryAfter: 0 });
    tab.chat.send('anna', 'hello');
    await until(() => tab.chat.check('anna', 'more') === 'notWritable');
  });

  it('is still there after a reload, and is not sent by itself', async () => {
    server.mishaps.push({ kind: 'refuse', code: 'NOT_FRIENDS', number: 3005, retryAfter: 0 });
    tab.chat.send('anna', 'hello');
    const reloaded = await openTab(server, new FakeBrowser(server, 'me', tab.browser.storage));
    const there = await openTimeline(reloaded, 'anna');
    await quiet();
    expect(shown(there)).toEqual(['hello: failed']);
    expect(there.messages.value[0]?.problem?.code).toBe('NOT_FRIENDS');
  });

  it('can be tried again or thrown away', () => {
    const refuse = { kind: 'refuse', code: 'NOT_FRIENDS', number: 3005, retryAfter: 0 } as const;
    server.mishaps.push(refuse, refuse);
    tab.chat.send('anna', 'one');
    tab.chat.send('anna', 'two');
    const [one, two] = timeline.messages.value;
    tab.chat.outbox.retry(one?.key ?? '');
    expect(shown()).toEqual(['one: sent', 'two: failed']);
    tab.chat.outbox.discard(two?.key ?? '');
    expect(shown()).toEqual(['one: sent']);
    expect(tab.chat.outbox.count.value).toBe(0);
  });

  it('for being too fast is waited out, in order', () => {
    server.mishaps.push({ kind: 'refuse', code: 'RATE_LIMITED', number: 1010, retryAfter: 3 });
    tab.chat.send('anna', 'one');
    tab.chat.send('anna', 'two');
    tab.chat.send('team', 'three');
    tab.browser.clock.advance(2_999);
    expect(shown()).toEqual(['one: queued', 'two: queued']);
    expect(stored()).toEqual([]);
    tab.browser.clock.advance(1);
    expect(shown()).toEqual(['one: sent', 'two: sent']);
    expect(stored('team')).toEqual(['three']);
  });

  it('of a frame too big does not close the connection for ever', async () => {
    server.mishaps.push({ kind: 'close', code: 1009 });
    tab.chat.send('anna', 'enormous');
    expect(shown()).toEqual(['enormous: failed']);
    tab.chat.send('anna', 'small');
    tab.browser.clock.advance(1000);
    await until(() => stored().includes('small'));
    expect(shown()).toEqual(['small: sent', 'enormous: failed']);
  });
});

it('keeps the order of two conversations apart', async () => {
  tab.browser.loseNetwork();
  tab.chat.send('anna', 'a1');
  tab.chat.send('team', 't1');
  tab.chat.send('anna', 'a2');
  tab.chat.send('team', 't2');
  server.mishaps.push({ kind: 'refuse', code: 'NOT_FRIENDS', number: 3005, retryAfter: 0 });
  tab.browser.findNetwork();
  await until(() => tab.chat.outbox.count.value === 1);
  expect(stored()).toEqual(['a2']);
  expect(stored('team')).toEqual(['t1', 't2']);
});
