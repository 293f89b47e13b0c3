import { beforeEach, expect, it } from 'vitest';
import { GroupChange_Kind } from '../net/gen/message_pb';
import type { FakeGroup } from '../testing/fake-group';
import { FakeServer } from '../testing/fake-server';
import { Refused } from '../testing/refused';
import { openTab, type Tab } from '../testing/tab';
import { until } from '../testing/until';

let server: FakeServer;
let tab: Tab;
let team: FakeGroup;

beforeEach(async () => {
  server = new FakeServer();
  ['me', 'anna', 'ben', 'carl', 'dora'].forEach((name) => server.person(name, name));
  team = server.room('team', 'group', ['me', 'anna'], 1).state;
  team.roles.set('me', 'owner');
  tab = await openTab(server);
});

const doors = () => tab.chat.groups.doors;

it('lets friends in who are invited', async () => {
  await doors().invite('team', ['ben', 'carl']);
  expect(tab.chat.conversations.get('team')?.group?.memberCount).toBe(4);
});

it('makes links, lists them and revokes them', async () => {
  const made = await doors().createLink('team', { maxUses: 3 });
  const links = doors().links('team');
  await until(() => links.state.value === 'ready');
  expect(links.items.value).toMatchObject([{ id: made.id, maxUses: 3, uses: 0 }]);
  await doors().revokeLink('team', made.id);
  expect(team.links).toEqual([]);
  server.tell(['me'], { control: { case: 'groupChange', value: { kind: GroupChange_Kind.LINKS, groupId: 'team' } } });
  await until(() => links.items.value.length === 0);
});

it('reads a list again only while it is looked at', async () => {
  const links = doors().links('team');
  await until(() => links.state.value === 'ready');
  const asked = tab.browser.requests.length;
  doors().hide(links);
  server.tell(['me'], { control: { case: 'groupChange', value: { kind: GroupChange_Kind.LINKS, groupId: 'team' } } });
  const bans = doors().bans('team');
  doors().hide(links);
  await until(() => bans.state.value === 'ready');
  expect(tab.browser.requests.slice(asked)).toEqual([expect.stringContaining('/bans')]);
  const before = tab.browser.requests.length;
  server.tell(['me'], { control: { case: 'groupChange', value: { kind: GroupChange_Kind.LINKS, groupId: 'team' } } });
  server.tell(['me'], { control: { case: 'groupChange', value: { kind: GroupChange_Kind.BANS, groupId: 'team' } } });
  await until(() => tab.browser.requests.length > before);
  expect(tab.browser.requests.slice(before)).toEqual([expect.stringContaining('/bans')]);
});

it('says of a link that it works no more', async () => {
  server.refusals.set('GET /group-links/old', new Refused(404, 'LINK_NOT_FOUND'));
  await expect(doors().behind('old')).rejects.toMatchObject({ code: 'LINK_NOT_FOUND' });
});

it('answers who asks to join, once', async () => {
  team.ask('r', 'carl', 'please');
  const requests = doors().requests('team');
  await until(() => requests.items.value.length === 1);
  await doors().approve('team', 'r');
  expect(requests.items.value).toEqual([]);
  team.ask('s', 'dora', '');
  server.tell(['me'], { control: { case: 'groupChange', value: { kind: GroupChange_Kind.REQUESTS, groupId: 'team', requests: 1 } } });
  await until(() => requests.items.value.length === 1);
});

it('says that a request was withdrawn meanwhile, and shows it no more', async () => {
  team.ask('r', 'carl', '');
  const requests = doors().requests('team');
  await until(() => requests.items.value.length === 1);
  team.requests.length = 0;
  await expect(doors().decline('team', 'r')).rejects.toMatchObject({ code: 'JOIN_REQUEST_NOT_FOUND' });
  expect(requests.items.value).toEqual([]);
});

it('keeps out who is banned until the ban is lifted', async () => {
  await tab.chat.groups.members.ban('team', 'anna');
  const bans = doors().bans('team');
  await until(() => bans.state.value === 'ready');
  expect(bans.items.value).toMatchObject([{ profile: { id: 'anna' }, by: { id: 'me' } }]);
  await doors().unban('team', 'anna');
  expect(team.bans).toEqual([]);
});
