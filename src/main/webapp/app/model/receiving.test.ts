import { describe, expect, it } from 'vitest';
import { FakeServer, frameOf } from '../testing/fake-server';
import { Refused } from '../testing/refused';
import { openTab, openTimeline, type Tab } from '../testing/tab';
import { quiet, until } from '../testing/until';
import type { Timeline } from './timeline';

let server: FakeServer;
let tab: Tab;

const seqs = (timeline: Timeline) => timeline.messages.value.map(({ seq }) => seq);
const oneTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const from = (first: number, last: number) => oneTo(last).slice(first - 1);

async function withMessages(count: number, read = 0): Promise<Timeline> {
  server = new FakeServer();
  server.room('anna', 'direct', ['me', 'anna'], count).read.set('me', read);
  server.room('ben', 'direct', ['me', 'ben'], 2);
  tab = await openTab(server);
  return openTimeline(tab, 'anna');
}

/** What the server takes while its frames do not come through. */
function missed(count: number, room = 'anna'): void {
  server.deaf.add('me');
  for (let n = 0; n < count; n += 1) server.say(room, 'anna', `missed ${n}`);
  server.deaf.delete('me');
}

describe('a timeline', () => {
  it('opens with the newest messages', async () => {
    const timeline = await withMessages(120, 120);
    expect(seqs(timeline)).toEqual(from(71, 120));
    expect(timeline.state.value).toBe('ready');
    expect(timeline.hasOlder.value).toBe(true);
  });

  it('opens back to the first unread message', async () => {
    const timeline = await withMessages(300, 120);
    expect(timeline.dividerSeq.value).toBe(120);
    expect(seqs(timeline)).toEqual(from(51, 300));
  });

  it('opens with the newest messages where the first unread one is far away', async () => {
    const timeline = await withMessages(1_200, 10);
    expect(seqs(timeline)).toEqual(from(1_151, 1_200));
  });

  it('goes back page by page to the first one', async () => {
    const timeline = await withMessages(120, 120);
    await timeline.loadOlder();
    expect(seqs(timeline)).toEqual(from(21, 120));
    await Promise.all([timeline.loadOlder(), timeline.loadOlder()]);
    expect(seqs(timeline)).toEqual(oneTo(120));
    expect(timeline.hasOlder.value).toBe(false);
    await timeline.loadOlder();
    expect(seqs(timeline)).toEqual(oneTo(120));
  });

  it('says that older ones could not be loaded, and tries again', async () => {
    const timeline = await withMessages(60, 60);
    server.refusals.set('GET /conversations/anna/messages', new Refused(500, 'INTERNAL'));
    await timeline.loadOlder();
    expect(timeline.older.value).toBe('failed');
    await timeline.loadOlder();
    expect(timeline.older.value).toBe('idle');
    expect(seqs(timeline)).toEqual(oneTo(60));
  });

  it('says that nothing could be loaded, and tries again', async () => {
    await withMessages(1);
    server.refusals.set('GET /conversations/ben/messages', new Refused(500, 'INTERNAL'));
    const timeline = await openTimeline(tab, 'ben');
    expect(timeline.state.value).toBe('failed');
    expect(timeline.problem.value?.code).toBe('INTERNAL');
    await timeline.open();
    expect(timeline.state.value).toBe('ready');
    expect(seqs(timeline)).toEqual([1, 2]);
  });

  it('says that a conversation is not one of mine', async () => {
    await withMessages(1);
    server.room('secret', 'group', ['anna', 'ben']);
    const timeline = await openTimeline(tab, 'secret');
    expect(timeline.problem.value?.code).toBe('NOT_A_MEMBER');
  });

  it('shows what comes while it is loading, once and in order', async () => {
    await withMessages(1);
    const timeline = tab.chat.timeline('ben');
    const opened = timeline.open();
    server.say('ben', 'ben', 'during');
    await opened;
    server.say('ben', 'ben', 'after');
    expect(seqs(timeline)).toEqual([1, 2, 3, 4]);
  });

  it('draws its divider where I had stopped reading', async () => {
    const timeline = await withMessages(4);
    expect(timeline.dividerSeq.value).toBe(0);
    timeline.close();
    expect(timeline.dividerSeq.value).toBeNull();
    tab.chat.markRead('anna', 4);
    await timeline.open();
    expect(timeline.dividerSeq.value).toBeNull();
    timeline.close();
    server.say('anna', 'anna', 'new');
    await timeline.open();
    expect(timeline.dividerSeq.value).toBe(4);
  });

  it('keeps but the newest once it is closed', async () => {
    const timeline = await withMessages(300, 300);
    for (let n = 0; n < 5; n += 1) await timeline.loadOlder();
    expect(timeline.messages.value).toHaveLength(300);
    timeline.close();
    expect(seqs(timeline)).toEqual(from(101, 300));
    await timeline.loadOlder();
    expect(seqs(timeline)).toEqual(from(51, 300));
  });

  it('has no hole if it is closed while older ones are loading', async () => {
    const timeline = await withMessages(300, 300);
    for (let n = 0; n < 4; n += 1) await timeline.loadOlder();
    const older = timeline.loadOlder();
    timeline.close();
    await older;
    expect(seqs(timeline)).toEqual(from(101, 300));
    expect(timeline.hasOlder.value).toBe(true);
  });
});

describe('frames', () => {
  it('that come twice are shown once', async () => {
    const timeline = await withMessages(3);
    const message = server.say('anna', 'anna', 'new');
    server.publish(message);
    expect(seqs(timeline)).toEqual([1, 2, 3, 4]);
    expect(tab.chat.conversations.get('anna')?.unread).toBe(3);
  });

  it('that come out of order wait for the missing one, which is fetched', async () => {
    const timeline = await withMessages(3);
    const four = server.commit('anna', 'anna', 'four');
    const five = server.commit('anna', 'anna', 'five');
    server.say('anna', 'anna', 'six');
    server.publish(five);
    expect(seqs(timeline)).toEqual([1, 2, 3]);
    await until(() => timeline.messages.value.length === 6);
    server.publish(four);
    expect(seqs(timeline)).toEqual(oneTo(6));
    await quiet();
    expect(tab.chat.conversations.get('anna')).toMatchObject({ lastSeq: 6, unread: 5 });
  });

  it('may be packed', async () => {
    const timeline = await withMessages(1);
    const packed = oneTo(3).map((n) => frameOf(server.commit('anna', 'anna', `text ${n}`)));
    server.tell(['me'], { packed });
    expect(seqs(timeline)).toEqual([1, 2, 3, 4]);
  });

  it('of a stranger bring the whole profile with them', async () => {
    await withMessages(1);
    server.person('carl', 'Carl the Great');
    server.find('ben').members.push('carl');
    server.say('ben', 'carl', 'hello');
    expect(tab.chat.profiles.of('carl').displayName).toBe('carl');
    await until(() => tab.chat.profiles.of('carl').displayName === 'Carl the Great');
  });
});

describe('a gap', () => {
  it('is filled page by page', async () => {
    const timeline = await withMessages(3);
    missed(250);
    server.say('anna', 'anna', 'the next');
    await until(() => timeline.messages.value.length === 254);
    expect(seqs(timeline)).toEqual(oneTo(254));
  });

  it('is tried again until it is filled', async () => {
    const timeline = await withMessages(3);
    missed(2);
    server.refusals.set('GET /conversations/anna/messages', new Refused(503, 'UNAVAILABLE', 5));
    server.say('anna', 'anna', 'the next');
    await until(() => server.refusals.size === 0);
    await quiet();
    expect(seqs(timeline)).toEqual([1, 2, 3]);
    tab.browser.clock.advance(5000);
    await until(() => timeline.messages.value.length === 6);
  });

  it('is filled as soon as the connection is back, however long it was to wait', async () => {
    const timeline = await withMessages(3);
    missed(2);
    server.refusals.set('GET /conversations/anna/messages', new Refused(503, 'UNAVAILABLE', 600));
    server.say('anna', 'anna', 'the next');
    await until(() => tab.browser.clock.due.includes(600_000));
    tab.browser.loseNetwork();
    tab.browser.findNetwork();
    await until(() => timeline.messages.value.length === 6);
  });

  it('of more than a thousand starts again with the newest', async () => {
    const timeline = await withMessages(3);
    missed(1200);
    server.say('anna', 'anna', 'the next');
    await until(() => timeline.messages.value.length === 50);
    expect(seqs(timeline)).toEqual(from(1155, 1204));
    expect(timeline.hasOlder.value).toBe(true);
  });

  it('is found when the server says that it may have missed something', async () => {
    const timeline = await withMessages(3);
    missed(2);
    server.tell(['me'], { control: { case: 'resync', value: {} } });
    await until(() => timeline.messages.value.length === 5);
    expect(seqs(timeline)).toEqual(oneTo(5));
  });
});

describe('after a reconnect', () => {
  it('every timeline catches up without a hole, a double or a jump', async () => {
    const anna = await withMessages(60, 60);
    const ben = await openTimeline(tab, 'ben');
    const before = anna.messages.value;
    tab.browser.loseNetwork();
    missed(130);
    missed(1, 'ben');
    tab.browser.findNetwork();
    await until(() => anna.messages.value.length === 50 + 130 && ben.messages.value.length === 3);
    expect(seqs(anna)).toEqual(from(11, 190));
    expect(anna.messages.value.slice(0, 50).every((message, index) => message === before[index])).toBe(true);
    expect(seqs(ben)).toEqual([1, 2, 3]);
  });

  it('asks for messages only where there are new ones', async () => {
    await withMessages(3);
    await openTimeline(tab, 'ben');
    tab.browser.loseNetwork();
    missed(1, 'ben');
    tab.browser.requests.length = 0;
    tab.browser.findNetwork();
    await until(() => tab.chat.timeline('ben').messages.value.length === 3);
    const asked = tab.browser.requests.filter((request) => request.includes('/messages'));
    expect(asked).toEqual(['GET /api/conversations/ben/messages?after=2&limit=100']);
  });

  it('what could not be loaded is loaded', async () => {
    await withMessages(3);
    tab.browser.loseNetwork();
    const ben = await openTimeline(tab, 'ben');
    expect(ben.problem.value?.code).toBe('OFFLINE');
    tab.browser.findNetwork();
    await until(() => ben.state.value === 'ready');
    expect(seqs(ben)).toEqual([1, 2]);
  });
});
