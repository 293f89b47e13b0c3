import type { Me, MeChange, Presence } from '../net/dto';
import type { FakeBrowser } from './fake-browser';
import { FakeGroups } from './fake-groups';
import { page, type Call, type Route } from './fake-route';
import type { FakeServer } from './fake-server';
import { Refused } from './refused';

const initial = {
  administrator: false,
  email: '',
  language: '',
  theme: '',
  status: 'online',
  privacy: { finds: 'everyone', writes: 'friends', seesOnline: 'friends', seesRead: 'everyone' },
} as const;

/** The REST side of the fake server, as far as the tests go. */
export class FakeRest {
  private readonly routes: readonly Route[] = [
    [/^GET \/me$/, ({ me }) => this.me(me)],
    [/^PATCH \/me$/, ({ me, body }) => this.change(me, body)],
    [/^POST \/me\/deletion$/, () => undefined],
    [/^GET \/sessions$/, () => page(this.server.sessions)],
    [/^DELETE \/sessions$/, () => this.server.sessions.splice(1)],
    [/^DELETE \/session$/, () => undefined],
    [/^GET \/presence$/, ({ query }) => this.presences(query.get('of') ?? '')],
    [/^GET \/conversations$/, ({ me, query }) => this.conversations(me, query)],
    [/^GET \/conversations\/([^/]+)$/, ({ me, id }) => this.server.find(id).conversation(me)],
    [/^PATCH \/conversations\/([^/]+)$/, ({ me, id, body }) => this.server.edit(id, me, body)],
    [/^GET \/conversations\/([^/]+)\/pins$/, ({ id }) => this.server.find(id).pins],
    [/^PUT \/conversations\/([^/]+)\/pins\/([^/]+)$/, ({ me, id, other }) => this.server.pin(id, me, Number(other), true)],
    [/^DELETE \/conversations\/([^/]+)\/pins\/([^/]+)$/, ({ me, id, other }) => this.server.pin(id, me, Number(other), false)],
    [/^GET \/conversations\/([^/]+)\/messages$/, ({ me, id, query }) => this.server.find(id).page(me, query)],
  ];

  private readonly groups: FakeGroups;

  constructor(private readonly server: FakeServer) {
    this.groups = new FakeGroups(server);
  }

  handle(browser: FakeBrowser, url: URL, init: RequestInit): unknown {
    const request = `${init.method ?? 'GET'} ${url.pathname}`;
    const body = typeof init.body === 'string' ? (JSON.parse(init.body) as Call['body']) : {};
    this.refuse(request);
    if (/^POST \/(session|accounts)$/.test(request)) browser.account = body.name as string;
    if (browser.account === null) throw new Refused(401, 'NOT_LOGGED_IN');
    const me = browser.account;
    if (/^POST \/(session|accounts)$/.test(request)) return this.me(me);
    for (const [pattern, answer] of [...this.routes, ...this.server.circle.routes, ...this.groups.routes]) {
      const match = pattern.exec(request);
      if (match) return answer({ me, id: match[1] ?? '', other: match[2] ?? '', query: url.searchParams, body });
    }
    throw new Refused(404, 'NOT_FOUND');
  }

  private refuse(request: string): void {
    for (const [start, refused] of this.server.refusals) {
      if (!request.startsWith(start)) continue;
      this.server.refusals.delete(start);
      throw refused;
    }
  }

  private presences(of: string): readonly Presence[] {
    return of.split(',').flatMap((account) => this.server.presences.get(account) ?? []);
  }

  private me(account: string): Me {
    return { ...initial, ...this.server.chosen.get(account), ...this.server.profileOf(account) };
  }

  private change(account: string, change: MeChange): Me {
    const { displayName, privacy, ...others } = change;
    const before = this.me(account);
    if (displayName !== undefined) this.server.person(account, displayName);
    this.server.chosen.set(account, { ...before, ...others, privacy: { ...before.privacy, ...privacy } });
    this.server.tell([account], { control: { case: 'accountChange', value: {} } });
    return this.me(account);
  }

  private conversations(me: string, query: URLSearchParams) {
    const start = Number(query.get('cursor') ?? 0);
    const end = start + Number(query.get('limit') ?? 50);
    const mine = [...this.server.rooms.values()]
      .filter(({ members }) => members.includes(me))
      .map((room) => room.conversation(me))
      .filter(({ settings }) => !settings.hidden)
      .sort((one, other) => other.settings.pinnedAt - one.settings.pinnedAt || other.sortedAt - one.sortedAt);
    return page(mine.slice(start, end), end < mine.length ? String(end) : null);
  }
}
