import type { Api } from '../net/api';
import type { Group, Member, Profile } from '../net/dto';
import type { GroupChange } from '../net/frames';
import type { Platform } from '../net/platform';
import type { Conversations } from './conversations';
import { PagedList } from './paged-list';
import type { Profiles } from './profiles';

export interface GroupsContext {
  readonly platform: Pick<Platform, 'now'>;
  readonly api: Api;
  readonly myId: string;
  readonly profiles: Profiles;
  readonly conversations: Conversations;
}

/** Groups: found, made, joined and left. A group's id is its conversation's id, too. */
export class Groups {
  private found: PagedList<Group> | null = null;
  private shown: { readonly groupId: string; readonly members: PagedList<Member> } | null = null;

  constructor(private readonly context: GroupsContext) {}

  /** `query` has 0 to 64 characters. The list is loading when it is handed out, and live until the next search. */
  search(query: string): PagedList<Group> {
    const found = new PagedList((cursor) => this.context.api.groups(query, cursor));
    this.found = found;
    void found.reload();
    return found;
  }

  /** The same list for the same group until another one is asked for; live until then. */
  members(groupId: string): PagedList<Member> {
    if (this.shown?.groupId === groupId) return this.shown.members;
    const members = new PagedList((cursor) => this.fetchMembers(groupId, cursor));
    this.shown = { groupId, members };
    void members.reload();
    return members;
  }

  get(groupId: string): Promise<Group> {
    return this.context.api.group(groupId);
  }

  /** The group's conversation is there when this resolves. */
  async create(name: string): Promise<Group> {
    const group = await this.context.api.createGroup(name, []);
    await this.context.conversations.welcome(group.id);
    return group;
  }

  /** The group's conversation is there when this resolves. */
  async join(groupId: string): Promise<Group> {
    const group = await this.context.api.joinGroup(groupId, '');
    this.patchFound(groupId, () => group);
    await this.context.conversations.welcome(groupId);
    return group;
  }

  async leave(groupId: string): Promise<void> {
    await this.context.api.leaveGroup(groupId);
    this.left(groupId);
  }

  changed(frame: GroupChange): void {
    const { change, groupId, member } = frame;
    const isMe = member.id === this.context.myId;
    if (isMe && change === 'left') this.left(groupId);
    else if (isMe || change === 'created') this.context.conversations.refresh(groupId);
    this.context.conversations.groupChanged(frame);
    const { groupName: name, memberCount } = frame;
    this.patchFound(groupId, (group) => ({ ...group, name, memberCount }));
    this.patchMembers(frame);
  }

  profileChanged(profile: Profile): void {
    this.shown?.members.patch((members) =>
      members.map((member) => (member.profile.id === profile.id ? { ...member, profile } : member)),
    );
  }

  /** The connection was lost for a while: what is shown may be old. */
  resume(): void {
    void this.shown?.members.reload();
  }

  private left(groupId: string): void {
    // Its members are not mine to see any more.
    if (this.shown?.groupId === groupId) this.shown = null;
    this.patchFound(groupId, (group) => ({ ...group, role: null }));
    this.context.conversations.remove(groupId);
  }

  private patchFound(groupId: string, change: (group: Group) => Group): void {
    this.found?.patch((groups) => groups.map((group) => (group.id === groupId ? change(group) : group)));
  }

  /** Members are listed by when they joined, so a new one is on the last page. */
  private patchMembers({ change, groupId, member }: GroupChange): void {
    if (this.shown?.groupId !== groupId || member.id === '') return;
    const { members } = this.shown;
    const newcomer: Member = {
      profile: member,
      role: 'member',
      joinedAt: this.context.platform.now(),
      nickname: '',
      mutedUntil: 0,
    };
    const isAtTheEnd = change === 'joined' && !members.hasMore.peek();
    members.patch((all) => {
      const others = all.filter(({ profile }) => profile.id !== member.id);
      return isAtTheEnd ? [...others, newcomer] : others;
    });
    // The owner's place may have gone to somebody else.
    if (change === 'left') void members.reload();
  }

  private async fetchMembers(groupId: string, cursor: string | null) {
    const page = await this.context.api.members(groupId, '', cursor);
    page.items.forEach(({ profile }) => this.context.profiles.learn(profile));
    return page;
  }
}
