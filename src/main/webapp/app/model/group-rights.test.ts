import { expect, it } from 'vitest';
import type { Group, Member, Role } from '../net/dto';
import { FakeGroup } from '../testing/fake-group';
import { FOREVER, actionsOn, administers, mayInvite } from './group-rights';

const profile = (id: string) => ({ id, name: id, displayName: id, avatar: '', signature: '', deleted: false });
const group = (role: Role | null): Group => ({ ...new FakeGroup('g', ['me'], profile).group('me'), role });
const member = (role: Role, mutedUntil = 0): Member => ({ profile: profile('anna'), role, joinedAt: 0, nickname: '', mutedUntil });

it.each<[Role | null, Role, string]>([
  ['owner', 'admin', 'demote mute transfer remove ban'],
  ['owner', 'member', 'promote mute transfer remove ban'],
  ['admin', 'owner', ''],
  ['admin', 'admin', ''],
  ['admin', 'member', 'mute remove ban'],
  ['member', 'member', ''],
  [null, 'member', ''],
])('offers a %s against a %s: %s', (mine, theirs, offered) => {
  expect(actionsOn(member(theirs), group(mine), 'me', 0).join(' ')).toBe(offered);
});

it('offers nothing against oneself, and to unmute who is muted', () => {
  expect(actionsOn({ ...member('member'), profile: profile('me') }, group('owner'), 'me', 0)).toEqual([]);
  expect(actionsOn(member('member', FOREVER), group('admin'), 'me', 5)).toContain('unmute');
  expect(actionsOn(member('member', 4), group('admin'), 'me', 5)).toContain('mute');
});

it('knows who looks after a group, and who invites', () => {
  expect([group('owner'), group('admin'), group('member'), group(null)].map(administers)).toEqual([true, true, false, false]);
  expect([group('admin'), group('member'), group(null)].map(mayInvite)).toEqual([true, true, false]);
  expect(mayInvite({ ...group('member'), whoInvites: 'admins' })).toBe(false);
});
