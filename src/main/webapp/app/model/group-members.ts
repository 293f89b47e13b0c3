import type { Api } from '../net/api';
import type { Member, MemberEdit, Profile } from '../net/dto';
import type { GroupChange } from '../net/frames';
import type { Platform } from '../net/platform';
import { inOrder } from './group-state';
import type { KnownGroups } from './known-groups';
import { PagedList } from './paged-list';
import type { Profiles } from './profiles';

export interface GroupMembersContext {
  readonly platform: Pick<Platform, 'now'>;
  readonly api: Api;
  readonly profiles: Profiles;
  readonly myId: string;
  readonly known: KnownGroups;
}

interface Shown {
  readonly groupId: string;
  readonly query: string;
  readonly members: PagedList<Member>;
}

/** Who is in a group, and what is done to them. */
export class GroupMembers {
  /** The whole list of one group, and what was searched in it last. */
  private whole: Shown | null = null;
  private found: Shown | null = null;
  private readonly nobody = new PagedList<Member>(() => Promise.resolve({ items: [], next: null }));

  constructor(private readonly context: GroupMembersContext) {}

  /** The same list for the same group until another one is asked for; live until then. Nobody where I am no member. */
  of(groupId: string): PagedList<Member> {
    if (!this.context.known.peek(groupId)?.role) return this.nobody;
    if (this.whole?.groupId !== groupId) this.whole = this.list(groupId, '');
    return this.whole.members;
  }

  /** Those a name, nickname or word of which begins with `query`; live until the next search. */
  search(groupId: string, query: string): PagedList<Member> {
    this.found = this.list(groupId, query);
    return this.found.members;
  }

  /** The first of those a name or nickname of which begins with `query`, without me. */
  async suggest(groupId: string, query: string, count: number): Promise<readonly Member[]> {
    const { api, profiles, myId } = this.context;
    const { items } = await api.members(groupId, query, null);
    items.forEach(({ profile }) => profiles.learn(profile));
    return items.filter(({ profile }) => profile.id !== myId).slice(0, count);
  }

  setRole(groupId: string, accountId: string, role: 'admin' | 'member'): Promise<void> {
    return this.edit(groupId, accountId, { role });
  }

  /** `until` in milliseconds since 1970; FOREVER until somebody ends it, 0 to end it. */
  mute(groupId: string, accountId: string, until: number): Promise<void> {
    return this.edit(groupId, accountId, { mutedUntil: until });
  }

  async remove(groupId: string, accountId: string): Promise<void> {
    await this.context.api.removeMember(groupId, accountId);
    this.drop(groupId, accountId);
  }

  /** Removes, and keeps out. */
  async ban(groupId: string, accountId: string): Promise<void> {
    await this.context.api.ban(groupId, accountId);
    this.drop(groupId, accountId);
  }

  /** What I am called in this group; "" for my display name. */
  async callMe(groupId: string, nickname: string): Promise<void> {
    const me = await this.context.api.changeNickname(groupId, nickname);
    this.context.known.change(groupId, (group) => ({ ...group, nickname: me.nickname }));
    this.put(groupId, me);
  }

  changed(frame: GroupChange): void {
    const { change, groupId, member, role, nickname, mutedUntil } = frame;
    if (member.id === '') return;
    if (change === 'left') this.drop(groupId, member.id);
    if (change === 'joined' || change === 'member') {
      const now = this.context.platform.now();
      const joinedAt = this.find(groupId, member.id)?.joinedAt ?? now;
      this.put(groupId, { profile: member, role, joinedAt, nickname, mutedUntil });
    }
  }

  profileChanged(profile: Profile): void {
    this.patch(undefined, (members) =>
      members.map((member) => (member.profile.id === profile.id ? { ...member, profile } : member)),
    );
  }

  /** Its members are not mine to see any more. */
  forget(groupId: string): void {
    if (this.whole?.groupId === groupId) this.whole = null;
    if (this.found?.groupId === groupId) this.found = null;
  }

  /** The connection was lost for a while: what is shown may be old. */
  resume(): void {
    this.shown().forEach(({ members }) => void members.reload());
  }

  private shown(): readonly Shown[] {
    return [this.whole, this.found].filter((shown) => shown !== null);
  }

  private list(groupId: string, query: string): Shown {
    const members = new PagedList(async (cursor) => {
      const page = await this.context.api.members(groupId, query, cursor);
      page.items.forEach(({ profile }) => this.context.profiles.learn(profile));
      return page;
    });
    void members.reload();
    return { groupId, query, members };
  }

  /** Shown at once, and taken back if the server refuses. */
  private async edit(groupId: string, accountId: string, edit: MemberEdit): Promise<void> {
    const before = this.find(groupId, accountId);
    if (before) this.put(groupId, { ...before, ...edit });
    try {
      this.put(groupId, await this.context.api.editMember(groupId, accountId, edit));
    } catch (error) {
      if (before) this.put(groupId, before);
      throw error;
    }
  }

  private find(groupId: string, accountId: string): Member | undefined {
    return this.shown()
      .filter((shown) => shown.groupId === groupId)
      .flatMap(({ members }) => members.items.peek())
      .find(({ profile }) => profile.id === accountId);
  }

  /** In its place; what belongs behind the last one loaded comes with its page, and a search finds nobody new. */
  private put(groupId: string, member: Member): void {
    this.context.profiles.learn(member.profile);
    this.patch(groupId, (members, { query, members: list }) => {
      const others = members.filter(({ profile }) => profile.id !== member.profile.id);
      if (query !== '' && others.length === members.length) return members;
      const placed = inOrder([...others, member]);
      return placed.at(-1) === member && list.hasMore.peek() ? others : placed;
    });
  }

  private drop(groupId: string, accountId: string): void {
    this.patch(groupId, (members) => members.filter(({ profile }) => profile.id !== accountId));
  }

  private patch(groupId: string | undefined, next: (members: readonly Member[], shown: Shown) => readonly Member[]): void {
    for (const shown of this.shown()) {
      if (groupId === undefined || shown.groupId === groupId) shown.members.patch((members) => next(members, shown));
    }
  }
}
