import type { Ban, Group, GroupLink, JoinRequest, Member, NewGroupLink, Profile, Role } from '../net/dto';

/** What the fake server keeps of a group beside its conversation. */
export class FakeGroup {
  readonly roles = new Map<string, Role>();
  readonly mutes = new Map<string, number>();
  readonly nicknames = new Map<string, string>();
  readonly noticeRead = new Map<string, number>();
  readonly requests: JoinRequest[] = [];
  readonly links: GroupLink[] = [];
  readonly bans: Ban[] = [];
  /** What is not as in every new group. */
  state: Partial<Group> = {};

  constructor(
    private readonly id: string,
    readonly members: string[],
    private readonly profileOf: (account: string) => Profile,
  ) {}

  /** As `me` sees it. */
  group(me: string): Group {
    const isMember = this.members.includes(me);
    return {
      id: this.id,
      name: this.id,
      avatar: '',
      memberCount: this.members.length,
      joinPolicy: 'open',
      whoInvites: 'members',
      whoPins: 'admins',
      whoMentionsAll: 'admins',
      allMuted: false,
      notice: '',
      noticeVersion: 0,
      noticeBy: '',
      noticeAt: 0,
      createdAt: 0,
      ...this.state,
      role: isMember ? this.roleOf(me) : null,
      nickname: this.nicknames.get(me) ?? '',
      mutedUntil: this.mutes.get(me) ?? 0,
      noticeRead: this.noticeRead.get(me) ?? 0,
      requested: this.requests.some(({ profile }) => profile.id === me),
      joinRequests: isMember && this.roleOf(me) !== 'member' ? this.requests.length : 0,
    };
  }

  member(account: string): Member {
    return {
      profile: this.profileOf(account),
      role: this.roleOf(account),
      joinedAt: this.members.indexOf(account),
      nickname: this.nicknames.get(account) ?? '',
      mutedUntil: this.mutes.get(account) ?? 0,
    };
  }

  add(account: string): void {
    if (!this.members.includes(account)) this.members.push(account);
  }

  remove(account: string): void {
    const at = this.members.indexOf(account);
    if (at >= 0) this.members.splice(at, 1);
  }

  ask(id: string, account: string, note: string): void {
    this.requests.push({ id, profile: this.profileOf(account), note, createdAt: 0 });
  }

  ban(account: string, by: string): void {
    this.remove(account);
    this.bans.push({ profile: this.profileOf(account), by: this.profileOf(by), since: 0 });
  }

  unban(account: string): void {
    const at = this.bans.findIndex(({ profile }) => profile.id === account);
    if (at >= 0) this.bans.splice(at, 1);
  }

  link(by: string, { maxUses = 0 }: NewGroupLink): GroupLink {
    const id = `link-${this.links.length + 1}`;
    const link = { id, token: this.id, by: this.profileOf(by), createdAt: 0, expiresAt: 0, maxUses, uses: 0 };
    this.links.push(link);
    return link;
  }

  unlink(id: string): void {
    const at = this.links.findIndex((link) => link.id === id);
    if (at >= 0) this.links.splice(at, 1);
  }

  private roleOf(account: string): Role {
    return this.roles.get(account) ?? 'member';
  }
}
