import { signal } from '@preact/signals-core';
import type { Api } from '../net/api';
import { ApiError } from '../net/api-error';
import type { Group, Profile } from '../net/dto';
import type { GroupChange } from '../net/frames';
import type { Platform } from '../net/platform';
import type { Conversations } from './conversations';
import { GroupDoors } from './group-doors';
import { GroupEditing } from './group-editing';
import { GroupMembers } from './group-members';
import { administers, type Silence } from './group-rights';
import { changed } from './group-state';
import { KnownGroups } from './known-groups';
import { PagedList } from './paged-list';
import type { Profiles } from './profiles';
import { Silences } from './silences';

export interface GroupsContext {
  readonly platform: Platform;
  readonly api: Api;
  readonly myId: string;
  readonly profiles: Profiles;
  readonly conversations: Conversations;
}

/** Why a group is not mine any more. */
export type Farewell = 'gone' | 'banned' | 'dissolved';

/** Groups: found, made, joined and left. A group's id is its conversation's id, too. */
export class Groups {
  private readonly known: KnownGroups;
  private readonly silences: Silences;
  private readonly farewells = signal<ReadonlyMap<string, Farewell>>(new Map());

  readonly members: GroupMembers;
  readonly editing: GroupEditing;
  readonly doors: GroupDoors;

  constructor(private readonly context: GroupsContext) {
    const { api, conversations, platform } = context;
    this.known = new KnownGroups(conversations);
    this.silences = new Silences(platform, conversations.all);
    this.members = new GroupMembers({ ...context, known: this.known });
    this.editing = new GroupEditing(api, this.known);
    this.doors = new GroupDoors(api, this.known);
  }

  /** `query` has 0 to 64 characters. The list is loading when it is handed out, and live until the next search. */
  search(query: string): PagedList<Group> {
    const found = new PagedList((cursor) => this.context.api.groups(query, cursor));
    this.known.found = found;
    void found.reload();
    return found;
  }

  /** As `search`, for a glance: it is not kept up. */
  lookUp(query: string): PagedList<Group> {
    const found = new PagedList((cursor) => this.context.api.groups(query, cursor));
    void found.reload();
    return found;
  }

  get(groupId: string): Promise<Group> {
    return this.context.api.group(groupId);
  }

  /** Why I may not write in a group of mine now; null: I may. Reactive, also to the time. */
  silence(group: Group): Silence | null {
    return this.silences.in(group);
  }

  farewell(groupId: string): Farewell {
    return this.farewells.value.get(groupId) ?? 'gone';
  }

  /** `members` are friends of mine. The group's conversation is there when this resolves. */
  async create(name: string, members: readonly string[]): Promise<Group> {
    const group = await this.context.api.createGroup(name, members);
    await this.context.conversations.welcome(group.id);
    return group;
  }

  /** Joins, or asks to where somebody has to approve: then `requested` is true. `note` is for those who do. */
  join(groupId: string, note: string): Promise<Group> {
    return this.enter(groupId, this.context.api.joinGroup(groupId, note));
  }

  /** Rejects with LINK_NOT_FOUND, BANNED or GROUP_FULL, among others. */
  async joinByLink(token: string): Promise<Group> {
    const group = await this.context.api.useGroupLink(token);
    return this.enter(group.id, Promise.resolve(group));
  }

  /** Asks to join no more. */
  async withdraw(groupId: string): Promise<void> {
    await this.context.api.withdrawJoin(groupId);
    this.known.change(groupId, (group) => ({ ...group, requested: false }));
  }

  async leave(groupId: string): Promise<void> {
    await this.context.api.leaveGroup(groupId);
    this.forget(groupId);
  }

  /** Ends it for everybody. */
  async dissolve(groupId: string): Promise<void> {
    await this.context.api.dissolveGroup(groupId);
    this.forget(groupId);
  }

  changed(frame: GroupChange): void {
    const { change, groupId, member } = frame;
    const { conversations, profiles, myId } = this.context;
    const isMine = member.id === myId && change !== 'requests';
    if (member.id) profiles.learn(member);
    if (change === 'ended') return this.ended(groupId);
    if (isMine && change === 'left') this.part(groupId, 'gone');
    else if (isMine || change === 'created') conversations.refresh(groupId);
    this.known.change(groupId, (group) => changed(group, frame, myId));
    this.members.changed(frame);
    if (member.id !== myId) this.doors.changed(frame);
  }

  profileChanged(profile: Profile): void {
    this.members.profileChanged(profile);
  }

  /** The connection was lost for a while: what is shown may be old. */
  resume(): void {
    this.members.resume();
    this.doors.resume();
  }

  dispose(): void {
    this.silences.dispose();
  }

  /** How many people wait for me to let them in, in all my groups. */
  get waiting(): number {
    return this.context.conversations.all.value.reduce(
      (sum, { group }) => sum + (group && administers(group) ? group.joinRequests : 0),
      0,
    );
  }

  private async enter(groupId: string, answer: Promise<Group>): Promise<Group> {
    try {
      const group = this.known.take(await answer);
      if (group.role !== null) await this.context.conversations.welcome(groupId);
      return group;
    } catch (error) {
      if (error instanceof ApiError && error.code === 'BANNED') this.say(groupId, 'banned');
      throw error;
    }
  }

  private ended(groupId: string): void {
    this.part(groupId, 'dissolved');
    this.known.found?.patch((groups) => groups.filter(({ id }) => id !== groupId));
  }

  private part(groupId: string, why: Farewell): void {
    this.say(groupId, why);
    this.members.forget(groupId);
    this.known.change(groupId, (group) => ({ ...group, role: null, joinRequests: 0 }));
    this.context.conversations.remove(groupId);
  }

  /** By my own will: there is nothing to explain. */
  private forget(groupId: string): void {
    this.part(groupId, 'gone');
    this.context.conversations.forget(groupId);
  }

  private say(groupId: string, why: Farewell): void {
    this.farewells.value = new Map(this.farewells.peek()).set(groupId, why);
  }
}
