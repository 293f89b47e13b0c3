import { Parley } from '../model';
import type { Chat } from '../model';
import { FakeBrowser } from './fake-browser';
import type { FakeServer } from './fake-server';
import { until } from './until';

/** Parley in one tab of a browser, logged in and up to date. */
export interface Tab {
  readonly browser: FakeBrowser;
  readonly parley: Parley;
  readonly chat: Chat;
}

/** Opens a tab; `browser` lets it share a storage, or be a reload of another. */
export async function openTab(
  server: FakeServer,
  browser = new FakeBrowser(server, 'me'),
): Promise<Tab> {
  const parley = new Parley(browser.platform);
  parley.start();
  await until(() => parley.chat.value?.friends.state.value === 'ready');
  const chat = parley.chat.value;
  if (!chat) throw new Error('Nobody is logged in');
  await until(() => chat.conversations.state.value === 'ready');
  return { browser, parley, chat };
}

/** Opens a conversation and gives back how its texts read from now on. */
export async function openTimeline({ chat }: Tab, conversationId: string) {
  const timeline = chat.timeline(conversationId);
  await timeline.open();
  return timeline;
}
