import { beforeEach, describe, expect, it } from 'vitest';
import type { MessageInitShape } from '@bufbuild/protobuf';
import { GroupChange_Kind, type GroupChangeSchema } from '../net/gen/message_pb';
import type { FakeGroup } from '../testing/fake-group';
import { FakeServer } from '../testing/fake-server';
import { Refused } from '../testing/refused';
import { openTab, type Tab } from '../testing/tab';
import { until } from '../testing/until';
import { FOREVER } from './group-rights';

let server: FakeServer;
let tab: Tab;
let team: FakeGroup;

const anna = { id: 'anna', name: 'anna', displayName: 'Anna', avatar: '', signature: '', deleted: false };
const me = { ...anna, id: 'me', name: 'me', displayName: 'Me' };

beforeEach(async () => {
  server = new FakeServer();
  server.person('me', 'Me');
  server.person('anna', 'Anna');
  server.person('ben', 'Ben');
  team = server.room('team', 'group', ['me', 'anna', 'ben'], 1).state;
  team.roles.set('me', 'owner');
  tab = await openTab(server);
});

const group = () => tab.chat.conversations.get('team')?.group;

function tell(kind: GroupChange_Kind, more: MessageInitShape<typeof GroupChangeSchema> = {}): void {
  const value = { kind, groupId: 'team', groupName: 'team', memberCount: team.members.length, ...more };
  server.tell(['me'], { control: { case: 'groupChange', value } });
}

function stateOf(change: Partial<NonNullable<ReturnType<typeof group>>>) {
  team.state = { ...team.state, ...change };
  const { noticeAt, ...state } = team.group('me');
  return { ...state, noticeAt: BigInt(noticeAt) };
}

async function loaded() {
  const members = tab.chat.groups.members.of('team');
  await until(() => members.state.value === 'ready');
  return () => members.items.value.map(({ profile, role }) => `${profile.displayName} ${role}`);
}

describe('a group', () => {
  it('has its conversation as soon as it is made', async () => {
    const made = await tab.chat.groups.create('crew', ['anna']);
    expect(tab.chat.conversations.get(made.id)?.group).toMatchObject({ name: 'crew', role: 'owner', memberCount: 2 });
    expect(tab.chat.conversations.rows.value.map(({ title }) => title)).toContain('crew');
  });

  it('is gone, and unexplained, for whoever leaves it', async () => {
    await tab.chat.groups.leave('team');
    expect(tab.chat.conversations.get('team')).toBeUndefined();
    tell(GroupChange_Kind.LEFT, { member: me });
    expect(tab.chat.conversations.former('team')).toBeUndefined();
  });

  it('follows what others change of it', () => {
    tell(GroupChange_Kind.CHANGED, { groupName: 'crew', group: stateOf({ name: 'crew', avatar: '/a', allMuted: true }) });
    expect(group()).toMatchObject({ name: 'crew', avatar: '/a', allMuted: true, role: 'owner' });
    tell(GroupChange_Kind.REQUESTS, { requests: 3 });
    expect(group()?.joinRequests).toBe(3);
    expect(tab.chat.groups.waiting).toBe(3);
  });

  it('stays to be read by whoever was removed, with what was drafted', () => {
    tab.chat.drafts.set('team', 'unfinished');
    tell(GroupChange_Kind.LEFT, { member: me });
    expect(tab.chat.conversations.get('team')).toBeUndefined();
    expect(tab.chat.conversations.former('team')).toMatchObject({ writable: false, group: { role: null } });
    expect(tab.chat.groups.farewell('team')).toBe('gone');
    expect(tab.chat.drafts.get('team')).toBe('unfinished');
  });

  it('says that it was dissolved, or that one is banned', async () => {
    tell(GroupChange_Kind.ENDED);
    expect(tab.chat.groups.farewell('team')).toBe('dissolved');
    server.refusals.set('POST /groups/team/members', new Refused(403, 'BANNED'));
    await expect(tab.chat.groups.join('team', '')).rejects.toMatchObject({ code: 'BANNED' });
    expect(tab.chat.groups.farewell('team')).toBe('banned');
  });

  it('is mine again after I have come back', async () => {
    tell(GroupChange_Kind.LEFT, { member: me });
    await tab.chat.groups.join('team', '');
    expect(group()?.role).toBe('owner');
    expect(tab.chat.conversations.former('team')).toBeUndefined();
  });
});

describe('finding groups', () => {
  beforeEach(() => {
    server.room('open', 'group', ['anna']);
    server.room('closed', 'group', ['anna']).state.state = { joinPolicy: 'approval' };
  });

  it('joins one that is open', async () => {
    const found = tab.chat.groups.search('open');
    await until(() => found.state.value === 'ready');
    await tab.chat.groups.join('open', '');
    expect(found.items.value[0]).toMatchObject({ role: 'member', memberCount: 2 });
    expect(tab.chat.conversations.get('open')?.group?.role).toBe('member');
  });

  it('asks where somebody has to approve, and asks no more', async () => {
    const found = tab.chat.groups.search('closed');
    await until(() => found.state.value === 'ready');
    await tab.chat.groups.join('closed', 'I garden');
    expect(found.items.value[0]).toMatchObject({ role: null, requested: true });
    expect(tab.chat.conversations.get('closed')).toBeUndefined();
    await tab.chat.groups.withdraw('closed');
    expect(found.items.value[0]?.requested).toBe(false);
  });

  it('hears that a request was declined, on all devices', async () => {
    const found = tab.chat.groups.search('closed');
    await until(() => found.state.value === 'ready');
    const hear = (requests: number) => {
      tell(GroupChange_Kind.REQUESTS, { groupId: 'closed', groupName: 'closed', member: me, requests });
    };
    hear(1);
    expect(found.items.value[0]).toMatchObject({ requested: true, joinRequests: 0 });
    hear(0);
    expect(found.items.value[0]?.requested).toBe(false);
    expect(tab.browser.requests).not.toContain('GET /api/conversations/closed');
  });

  it('joins by a link', async () => {
    expect(await tab.chat.groups.doors.behind('open')).toMatchObject({ name: 'open', role: null });
    await tab.chat.groups.joinByLink('open');
    expect(tab.chat.conversations.get('open')?.group?.role).toBe('member');
  });
});

describe('the members', () => {
  it('are followed as they come, go and rise', async () => {
    const names = await loaded();
    expect(names()).toEqual(['Me owner', 'Anna member', 'Ben member']);
    tell(GroupChange_Kind.JOINED, { member: { ...anna, id: 'carl', displayName: 'Carl' }, role: 'member', memberCount: 4 });
    expect(names()).toEqual(['Me owner', 'Anna member', 'Ben member', 'Carl member']);
    expect(group()?.memberCount).toBe(4);
    tell(GroupChange_Kind.MEMBER, { member: { ...anna, id: 'ben', displayName: 'Ben' }, role: 'admin', nickname: 'Benny' });
    tell(GroupChange_Kind.LEFT, { member: { ...anna, id: 'carl' } });
    expect(names()).toEqual(['Me owner', 'Ben admin', 'Anna member']);
    expect(tab.chat.groups.members.of('team').items.value[1]?.nickname).toBe('Benny');
  });

  it('are changed at once, and back again if that is refused', async () => {
    const names = await loaded();
    const promoted = tab.chat.groups.members.setRole('team', 'ben', 'admin');
    expect(names()[1]).toBe('Ben admin');
    await promoted;
    server.refusals.set('PATCH /groups/team/members', new Refused(403, 'ROLE_TOO_LOW'));
    const demoted = tab.chat.groups.members.setRole('team', 'ben', 'member');
    expect(names()).toEqual(['Me owner', 'Anna member', 'Ben member']);
    await expect(demoted).rejects.toMatchObject({ code: 'ROLE_TOO_LOW' });
    expect(names()[1]).toBe('Ben admin');
  });

  it('are not asked for by whoever is none of them any more', async () => {
    await loaded();
    tell(GroupChange_Kind.LEFT, { member: me });
    const before = tab.browser.requests.length;
    expect(tab.chat.groups.members.of('team').items.value).toEqual([]);
    expect(tab.browser.requests).toHaveLength(before);
  });

  it('are removed and banned', async () => {
    const names = await loaded();
    await tab.chat.groups.members.remove('team', 'anna');
    await tab.chat.groups.members.ban('team', 'ben');
    expect(names()).toEqual(['Me owner']);
  });

  it('are searched, live as well', async () => {
    await loaded();
    const found = tab.chat.groups.members.search('team', 'An');
    await until(() => found.state.value === 'ready');
    tell(GroupChange_Kind.MEMBER, { member: anna, role: 'member', mutedUntil: 9n });
    tell(GroupChange_Kind.MEMBER, { member: { ...anna, id: 'ben', displayName: 'Ben' }, role: 'admin' });
    expect(found.items.value).toMatchObject([{ profile: { displayName: 'Anna' }, mutedUntil: 9 }]);
  });

  it('include me by another name', async () => {
    await tab.chat.groups.members.callMe('team', 'Captain');
    expect(group()?.nickname).toBe('Captain');
  });
});

describe('being muted', () => {
  const silence = () => {
    const now = group();
    return now && tab.chat.groups.silence(now);
  };
  const mute = (mutedUntil: number) => {
    team.mutes.set('me', mutedUntil);
    tell(GroupChange_Kind.MEMBER, { member: me, role: 'admin', mutedUntil: BigInt(mutedUntil) });
  };

  it('ends by itself', () => {
    mute(tab.browser.clock.now + 600_000);
    expect(silence()).toMatchObject({ kind: 'muted' });
    expect(tab.chat.check('team', 'hello')).toBe('notWritable');
    tab.browser.clock.advance(600_000);
    expect(silence()).toBeNull();
    expect(tab.chat.check('team', 'hello')).toBeNull();
  });

  it('may last until somebody ends it', () => {
    mute(FOREVER);
    tab.browser.clock.advance(3 * 24 * 3_600_000);
    expect(silence()).toEqual({ kind: 'muted', until: FOREVER });
    mute(0);
    expect(silence()).toBeNull();
  });

  it('with everybody else does not concern owner and admins', () => {
    tell(GroupChange_Kind.CHANGED, { group: stateOf({ allMuted: true }) });
    expect(silence()).toBeNull();
    tell(GroupChange_Kind.MEMBER, { member: me, role: 'member' });
    expect(silence()).toEqual({ kind: 'all' });
  });
});

describe('editing', () => {
  it('shows at once, and takes back what is refused', async () => {
    await tab.chat.groups.editing.edit('team', { whoInvites: 'admins' });
    expect(group()?.whoInvites).toBe('admins');
    server.refusals.set('PATCH /groups/team', new Refused(409, 'CONFLICT'));
    const refused = tab.chat.groups.editing.edit('team', { joinPolicy: 'invitation', allMuted: true });
    expect(group()).toMatchObject({ joinPolicy: 'invitation', allMuted: true });
    await expect(refused).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(group()).toMatchObject({ joinPolicy: 'open', allMuted: false, whoInvites: 'admins' });
  });

  it('has read a notice of its own, and reads those of others once', async () => {
    await tab.chat.groups.editing.writeNotice('team', 'Mine');
    expect(group()).toMatchObject({ notice: 'Mine', noticeVersion: 1, noticeRead: 1 });
    tell(GroupChange_Kind.CHANGED, { group: stateOf({ notice: 'Hers', noticeVersion: 2, noticeBy: 'anna' }) });
    expect(group()).toMatchObject({ notice: 'Hers', noticeRead: 1 });
    await Promise.all([tab.chat.groups.editing.readNotice('team'), tab.chat.groups.editing.readNotice('team')]);
    expect(team.noticeRead.get('me')).toBe(2);
    expect(tab.browser.requests.filter((request) => request.includes('/readers'))).toHaveLength(1);
  });

  it('shows a picture at once, and what it was before when it is taken away', async () => {
    await tab.chat.groups.editing.changePicture('team', new Blob(['square']));
    expect(group()?.avatar).toBe('/pictures/team');
    await tab.chat.groups.editing.removePicture('team');
    expect(group()?.avatar).toBe('');
  });

  it('knows who has read a notice, and who has not', async () => {
    await tab.chat.groups.editing.writeNotice('team', 'Mine');
    const read = tab.chat.groups.editing.noticeReaders('team', true);
    const unread = tab.chat.groups.editing.noticeReaders('team', false);
    await until(() => read.state.value === 'ready' && unread.state.value === 'ready');
    expect(read.items.value.map(({ profile }) => profile.id)).toEqual(['me']);
    expect(unread.items.value.map(({ profile }) => profile.id)).toEqual(['anna', 'ben']);
  });

  it('hands the group on, and is an admin then', async () => {
    await tab.chat.groups.editing.transfer('team', 'anna');
    expect(group()?.role).toBe('admin');
  });
});
