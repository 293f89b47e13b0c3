import { describe, expect, it } from 'vitest';
import { FakeServer } from '../testing/fake-server';
import { openTab, type Tab } from '../testing/tab';
import { until } from '../testing/until';

let server: FakeServer;
let tab: Tab;

async function open(): Promise<void> {
  server = new FakeServer();
  server.room('anna', 'direct', ['me', 'anna'], 1);
  server.room('team', 'group', ['me', 'anna', 'ben'], 1);
  tab = await openTab(server);
}

const types = (conversationId: string, accountId: string) =>
  server.tell(['me'], { control: { case: 'typing', value: { conversationId, accountId } } });

describe('who types', () => {
  it('is shown until six seconds have passed without another word of it', async () => {
    await open();
    const { chat, browser } = tab;
    types('team', 'anna');
    types('team', 'ben');
    await until(() => chat.typing.of('team').length === 2);
    browser.clock.advance(4_000);
    types('team', 'ben');
    browser.clock.advance(3_000);
    expect(chat.typing.of('team')).toEqual(['ben']);
    browser.clock.advance(3_000);
    expect(chat.typing.of('team')).toEqual([]);
  });

  it('is shown no more once the message is there', async () => {
    await open();
    types('team', 'anna');
    types('team', 'ben');
    server.say('team', 'anna', 'hello');
    await until(() => tab.chat.conversations.get('team')?.lastSeq === 2);
    expect(tab.chat.typing.of('team')).toEqual(['ben']);
  });
});

describe('what I type', () => {
  const told = () => tab.browser.socket.sent.filter(({ control }) => control.case === 'typing');

  it('is told once in three seconds, and again after a message', async () => {
    await open();
    const { chat, browser } = tab;
    const conversation = chat.conversations.peek('anna');
    if (!conversation) throw new Error('No conversation');
    chat.typing.here(conversation);
    chat.typing.here(conversation);
    expect(told()).toMatchObject([{ to: 'anna', messageType: 1 }]);
    browser.clock.advance(3_000);
    chat.typing.here(conversation);
    expect(told()).toHaveLength(2);
    chat.send('anna', 'hello');
    chat.typing.here(conversation);
    expect(told()).toHaveLength(3);
  });

  it('is not told where I may not write', async () => {
    await open();
    const conversation = tab.chat.conversations.peek('anna');
    if (!conversation) throw new Error('No conversation');
    tab.chat.typing.here({ ...conversation, writable: false });
    expect(told()).toEqual([]);
  });
});
