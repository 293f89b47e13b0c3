import type { Avatar, Group, GroupEdit, Member, MemberEdit } from '../net/dto';
import type { FakeGroup } from './fake-group';
import { page, type Call, type Route } from './fake-route';
import type { FakeServer } from './fake-server';
import { Refused } from './refused';

/** The groups of the fake server over REST, as far as the tests go. Rules are not its business: see `refusals`. */
export class FakeGroups {
  readonly routes: readonly Route[] = [
    [/^GET \/groups$/, (call) => page(this.found(call))],
    [/^POST \/groups$/, (call) => this.create(call)],
    [/^PATCH \/groups\/([^/]+)$/, (call) => this.edit(call)],
    [/^PUT \/groups\/([^/]+)\/avatar$/, ({ id }) => this.picture(id, `/pictures/${id}`)],
    [/^DELETE \/groups\/([^/]+)\/avatar$/, ({ id }) => this.picture(id, '')],
    [/^PUT \/groups\/([^/]+)\/owner$/, (call) => this.transfer(call)],
    [/^POST \/groups\/([^/]+)\/invitations$/, (call) => this.invite(call)],
    [/^DELETE \/groups\/([^/]+)$/, ({ id }) => void this.server.rooms.delete(id)],
    [/^GET \/groups\/([^/]+)\/members$/, (call) => page(this.members(call))],
    [/^POST \/groups\/([^/]+)\/members$/, (call) => this.join(call)],
    [/^DELETE \/groups\/([^/]+)\/members\/me$/, ({ id, me }) => this.of(id).remove(me)],
    [/^PATCH \/groups\/([^/]+)\/members\/me$/, (call) => this.callMe(call)],
    [/^PATCH \/groups\/([^/]+)\/members\/([^/]+)$/, (call) => this.editMember(call)],
    [/^DELETE \/groups\/([^/]+)\/members\/([^/]+)$/, ({ id, other }) => this.of(id).remove(other)],
    [/^GET \/groups\/([^/]+)\/bans$/, ({ id }) => page(this.of(id).bans)],
    [/^PUT \/groups\/([^/]+)\/bans\/([^/]+)$/, ({ id, me, other }) => this.of(id).ban(other, me)],
    [/^DELETE \/groups\/([^/]+)\/bans\/([^/]+)$/, ({ id, other }) => this.of(id).unban(other)],
    [/^GET \/groups\/([^/]+)\/links$/, ({ id }) => page(this.of(id).links)],
    [/^POST \/groups\/([^/]+)\/links$/, ({ id, me, body }) => this.of(id).link(me, body)],
    [/^DELETE \/groups\/([^/]+)\/links\/([^/]+)$/, ({ id, other }) => this.of(id).unlink(other)],
    [/^PUT \/groups\/([^/]+)\/notice$/, (call) => this.writeNotice(call)],
    [/^POST \/groups\/([^/]+)\/notice\/readers$/, ({ id, me, body }) => void this.of(id).noticeRead.set(me, Number(body.version))],
    [/^GET \/groups\/([^/]+)\/notice\/readers$/, (call) => page(this.readers(call))],
    [/^GET \/groups\/([^/]+)\/join-requests$/, ({ id }) => page(this.of(id).requests)],
    [/^POST \/groups\/([^/]+)\/join-requests\/([^/]+)\/\w+$/, (call) => this.answer(call)],
    [/^DELETE \/groups\/([^/]+)\/join-requests\/mine$/, ({ id }) => void (this.of(id).requests.length = 0)],
    [/^GET \/group-links\/([^/]+)$/, ({ id, me }) => this.of(id).group(me)],
    [/^POST \/group-links\/([^/]+)$/, (call) => this.join(call)],
  ];

  constructor(private readonly server: FakeServer) {}

  private of(id: string): FakeGroup {
    return this.server.find(id).state;
  }

  private found({ me, query }: Call): readonly Group[] {
    return [...this.server.rooms.values()]
      .filter(({ id, kind }) => kind === 'group' && id.startsWith(query.get('q') ?? ''))
      .map(({ state }) => state.group(me));
  }

  private create({ me, body }: Call): Group {
    const others = body.members as readonly string[];
    const { state } = this.server.room(body.name as string, 'group', [me, ...others]);
    state.roles.set(me, 'owner');
    return state.group(me);
  }

  private edit({ me, id, body }: Call): Group {
    const group = this.of(id);
    group.state = { ...group.state, ...(body as GroupEdit) };
    return group.group(me);
  }

  private members({ id, query }: Call): readonly Member[] {
    const group = this.of(id);
    return group.members
      .map((account) => group.member(account))
      .filter(({ profile }) => profile.displayName.startsWith(query.get('q') ?? ''));
  }

  private join({ id, me, body }: Call): Group {
    const group = this.of(id);
    if (group.state.joinPolicy === 'approval') group.ask(`request of ${me}`, me, body.note as string);
    else group.add(me);
    return group.group(me);
  }

  private callMe({ id, me, body }: Call): Member {
    const group = this.of(id);
    group.nicknames.set(me, body.nickname as string);
    return group.member(me);
  }

  private editMember({ id, other, body }: Call): Member {
    const { role, mutedUntil } = body as MemberEdit;
    const group = this.of(id);
    if (role) group.roles.set(other, role);
    if (mutedUntil !== undefined) group.mutes.set(other, mutedUntil);
    return group.member(other);
  }

  private writeNotice({ id, me, body }: Call): Group {
    const group = this.of(id);
    const noticeVersion = (group.state.noticeVersion ?? 0) + 1;
    group.state = { ...group.state, notice: body.text as string, noticeVersion, noticeBy: me };
    group.noticeRead.set(me, noticeVersion);
    return group.group(me);
  }

  private readers({ id, query }: Call): readonly Member[] {
    const group = this.of(id);
    const has = (account: string) => group.noticeRead.get(account) === group.state.noticeVersion;
    return group.members.filter((account) => String(has(account)) === query.get('read')).map((account) => group.member(account));
  }

  private picture(id: string, avatar: string): Avatar {
    const group = this.of(id);
    group.state = { ...group.state, avatar };
    return { avatar };
  }

  private transfer({ id, me, body }: Call): Group {
    const group = this.of(id);
    group.roles.set(me, 'admin').set(body.to as string, 'owner');
    return group.group(me);
  }

  private invite({ id, me, body }: Call): Group {
    const group = this.of(id);
    (body.accounts as readonly string[]).forEach((account) => group.add(account));
    return group.group(me);
  }

  private answer({ id, other }: Call): void {
    const { requests } = this.of(id);
    const at = requests.findIndex((request) => request.id === other);
    if (at < 0) throw new Refused(404, 'JOIN_REQUEST_NOT_FOUND');
    requests.splice(at, 1);
  }
}
