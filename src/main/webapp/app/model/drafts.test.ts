import { beforeEach, describe, expect, it } from 'vitest';
import { FakeBrowser } from '../testing/fake-browser';
import { FakeServer } from '../testing/fake-server';
import { MemoryStorage } from '../testing/memory-storage';
import { Refused } from '../testing/refused';
import { openTab, type Tab } from '../testing/tab';
import { quiet, until } from '../testing/until';

let server: FakeServer;
let desk: Tab;
let phone: Tab;

beforeEach(async () => {
  server = new FakeServer();
  server.room('anna', 'direct', ['me', 'anna'], 2);
  server.room('ben', 'direct', ['me', 'ben'], 2);
  desk = await openTab(server);
  phone = await openTab(server);
});

const kept = (room: string) => server.find(room).settingsOf('me').draft;
const patches = ({ browser }: Tab) => browser.requests.filter((request) => request.startsWith('PATCH'));

async function typed(tab: Tab, room: string, text: string): Promise<void> {
  tab.chat.drafts.set(room, text);
  tab.browser.clock.advance(1000);
  await until(() => kept(room) === text.trimStart());
}

describe('on this device', () => {
  it('stays apart by conversation, across a reload, and is none for spaces', async () => {
    desk.chat.drafts.set('anna', 'to Anna ');
    desk.chat.drafts.set('ben', 'to Ben');
    desk.chat.drafts.set('ben', '  ');
    const again = await openTab(server, new FakeBrowser(server, 'me', desk.browser.storage));
    expect(again.chat.drafts.get('anna')).toBe('to Anna ');
    expect(again.chat.drafts.get('ben')).toBe('');
  });

  it('does without a storage that is full, or holds nonsense', async () => {
    const storage = new MemoryStorage();
    storage.setItem('parley.account.me.draft.anna', '"nonsense"');
    storage.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    const tab = await openTab(server, new FakeBrowser(server, 'me', storage));
    expect(tab.chat.drafts.get('anna')).toBe('');
    tab.chat.drafts.set('anna', 'to Anna');
    expect(tab.chat.drafts.get('anna')).toBe('to Anna');
  });
});

describe('between devices', () => {
  it('is told to the server once nobody types any more', async () => {
    for (const text of ['d', 'de', 'dear']) {
      desk.chat.drafts.set('anna', text);
      desk.browser.clock.advance(900);
    }
    expect(patches(desk)).toEqual([]);
    desk.browser.clock.advance(100);
    await until(() => phone.chat.drafts.get('anna') === 'dear');
    expect(patches(desk)).toHaveLength(1);
    expect(phone.chat.conversations.rows.value.find(({ title }) => title === 'anna')?.draft).toBe('dear');
  });

  it('is there on a device that is opened later', async () => {
    await typed(desk, 'anna', 'dear Anna');
    const tablet = await openTab(server);
    expect(tablet.chat.drafts.get('anna')).toBe('dear Anna');
    expect(patches(tablet)).toEqual([]);
  });

  it('is gone everywhere once it is sent on one', async () => {
    await typed(desk, 'anna', 'dear Anna');
    await until(() => phone.chat.drafts.get('anna') !== '');
    phone.chat.send('anna', 'dear Anna');
    phone.browser.clock.advance(1000);
    await until(() => desk.chat.drafts.get('anna') === '');
    expect(kept('anna')).toBe('');
  });

  it('needs no word where it was sent before anybody heard of it', async () => {
    desk.chat.drafts.set('anna', 'quick');
    desk.chat.send('anna', 'quick');
    desk.browser.clock.advance(1000);
    await quiet();
    expect(patches(desk)).toEqual([]);
  });

  it('leaves alone what is being typed, and ends with what was typed last', async () => {
    phone.chat.drafts.set('anna', 'being typed');
    await typed(desk, 'anna', 'from the desk');
    expect(phone.chat.drafts.get('anna')).toBe('being typed');
    phone.browser.clock.advance(1000);
    await until(() => desk.chat.drafts.get('anna') === 'being typed');
    expect(phone.chat.drafts.get('anna')).toBe('being typed');
  });

  it('tells in the end what was typed while another one was on its way', async () => {
    desk.chat.drafts.set('anna', 'one');
    desk.browser.clock.advance(1000);
    desk.chat.drafts.set('anna', 'one two');
    desk.browser.clock.advance(1000);
    await until(() => phone.chat.drafts.get('anna') === 'one two');
    expect(desk.chat.drafts.get('anna')).toBe('one two');
  });
});

describe('without a network', () => {
  it('waits, and is told afterwards', async () => {
    desk.browser.loseNetwork();
    desk.chat.drafts.set('anna', 'written in a tunnel');
    desk.browser.clock.advance(2000);
    await quiet();
    expect(kept('anna')).toBe('');
    desk.browser.findNetwork();
    await until(() => phone.chat.drafts.get('anna') === 'written in a tunnel');
  });

  it('gives way to what was written later elsewhere', async () => {
    desk.browser.loseNetwork();
    desk.chat.drafts.set('anna', 'old');
    desk.browser.clock.advance(60_000);
    await typed(phone, 'anna', 'new');
    desk.browser.findNetwork();
    await until(() => desk.chat.drafts.get('anna') === 'new');
    await quiet();
    expect(kept('anna')).toBe('new');
  });
});

describe('refused', () => {
  it('is tried again after a failure', async () => {
    server.refusals.set('PATCH /conversations/anna', new Refused(503, 'UNAVAILABLE'));
    desk.chat.drafts.set('anna', 'once more');
    desk.browser.clock.advance(1000);
    await until(() => patches(desk).length === 1);
    await quiet();
    desk.browser.clock.advance(5000);
    await until(() => kept('anna') === 'once more');
  });

  it('is not tried again where it is nobody\'s business', async () => {
    server.refusals.set('PATCH /conversations/anna', new Refused(403, 'NOT_A_MEMBER'));
    desk.chat.drafts.set('anna', 'too late');
    desk.browser.clock.advance(1000);
    await until(() => patches(desk).length === 1);
    await quiet();
    desk.browser.clock.advance(60_000);
    await quiet();
    expect(patches(desk)).toHaveLength(1);
    expect(desk.chat.drafts.get('anna')).toBe('too late');
  });

  it('stays here where it is longer than any message', async () => {
    desk.chat.drafts.set('anna', 'x'.repeat(10_001));
    desk.browser.clock.advance(1000);
    await quiet();
    expect(patches(desk)).toEqual([]);
    await typed(desk, 'anna', 'x'.repeat(10_000));
  });
});
