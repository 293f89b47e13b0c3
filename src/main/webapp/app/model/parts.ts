import { signal, type Signal } from '@preact/signals-core';
import type { Api } from '../net/api';
import type { Me, Message } from '../net/dto';
import type { Platform } from '../net/platform';
import { Account } from './account';
import { Activity } from './activity';
import { Blocks } from './blocks';
import { Connection } from './connection';
import { Conversations } from './conversations';
import { Drafts } from './drafts';
import { FriendLinks } from './friend-links';
import { Friends } from './friends';
import { Groups } from './groups';
import { LoginSessions } from './login-sessions';
import { Outbox } from './outbox';
import { Presences } from './presences';
import { People } from './people';
import { Pins } from './pins';
import { Profiles } from './profiles';
import { Receipts } from './receipts';
import { Store } from './store';
import { Timelines } from './timelines';
import { Typing } from './typing';

/** What the chat of one account is made of. */
export interface Parts {
  readonly platform: Platform;
  readonly api: Api;
  readonly me: Signal<Me>;
  readonly account: Account;
  readonly maxTextLength: Signal<number>;
  /** What this browser keeps for this account. */
  readonly store: Store;
  readonly connection: Connection;
  readonly profiles: Profiles;
  readonly drafts: Drafts;
  readonly outbox: Outbox;
  readonly receipts: Receipts;
  readonly conversations: Conversations;
  readonly timelines: Timelines;
  readonly pins: Pins;
  readonly typing: Typing;
  readonly presences: Presences;
  readonly activity: Activity;
  readonly friends: Friends;
  readonly groups: Groups;
  readonly friendLinks: FriendLinks;
  readonly blocks: Blocks;
  readonly people: People;
  readonly loginSessions: LoginSessions;
}

/** The server's own default, until its Hello says what it is. */
const MAX_TEXT_LENGTH = 10_000;

export function assemble(platform: Platform, api: Api, account: Me): Parts {
  const store = new Store(platform.storage, `parley.account.${account.id}.`);
  const connection = new Connection(platform);
  const profiles = new Profiles(api);
  const maxTextLength = signal(MAX_TEXT_LENGTH);
  const drafts = new Drafts({
    platform,
    api,
    connection,
    store: store.under('draft'),
    maxLength: () => maxTextLength.peek(),
  });
  const outbox = new Outbox(platform, store.under('outbox'), connection);
  const base = { platform, api, myId: account.id, profiles, drafts, outbox };
  const conversations = new Conversations({
    ...base,
    onServerState: (conversation) => {
      timelines.reach(conversation);
      drafts.told(conversation.id, conversation.settings);
    },
  });
  const timelines = new Timelines({
    ...base,
    conversations,
    onFetched: (messages) => learn(messages, profiles, outbox),
  });
  const me = signal(account);
  const loginSessions = new LoginSessions(api);
  const friends = new Friends({ ...base, conversations });
  profiles.learn(account);
  return {
    platform,
    api,
    me,
    account: new Account({ api, me, profiles, loginSessions }),
    maxTextLength,
    store,
    connection,
    profiles,
    drafts,
    outbox,
    receipts: new Receipts(platform, connection),
    conversations,
    timelines,
    pins: new Pins(base),
    typing: new Typing(platform, connection),
    presences: new Presences(platform, connection, api),
    activity: new Activity(platform, connection),
    friends,
    friendLinks: new FriendLinks(api, profiles, friends),
    blocks: new Blocks(platform, api, profiles, friends),
    groups: new Groups({ ...base, conversations }),
    people: new People(api, profiles),
    loginSessions,
  };
}

/** One of mine in the server's list is acknowledged, even if the acknowledgement itself was lost. */
function learn(messages: readonly Message[], profiles: Profiles, outbox: Outbox): void {
  for (const { sender, clientId } of messages) {
    profiles.learn(sender);
    if (clientId !== null) outbox.settle(clientId);
  }
}
