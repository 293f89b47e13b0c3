import { batch, computed, signal } from '@preact/signals-core';
import type { Api } from '../net/api';
import { ApiError } from '../net/api-error';
import type { Friend, FriendEdit, FriendRequest, Relation } from '../net/dto';
import type { FriendChange } from '../net/frames';
import type { Platform } from '../net/platform';
import type { Conversations } from './conversations';
import { LoadStatus, refusal } from './load-status';
import { everything } from './paged-list';
import type { Profiles } from './profiles';

export interface FriendsContext {
  readonly platform: Platform;
  readonly api: Api;
  readonly myId: string;
  readonly profiles: Profiles;
  readonly conversations: Conversations;
}

/** How I stand to somebody; `requestId` is that of the request that waits. */
export interface Standing {
  readonly id: string;
  readonly relation: Relation;
  readonly requestId: string | null;
}

/** Who is my friend, and who asked whom. The answers of the server and its live frames say the same twice. */
export class Friends {
  private readonly friends = signal<readonly Friend[]>([]);
  private readonly asked = signal<readonly FriendRequest[]>([]);
  private readonly status = new LoadStatus();
  /** How often something changed: a list fetched meanwhile may be older than the change. */
  private changes = 0;

  readonly state = this.status.state;
  readonly problem = this.status.problem;
  /** By what I call them. */
  readonly list = computed<readonly Friend[]>(() =>
    this.friends.value.map((friend) => this.withProfile(friend)).sort(byDisplayName),
  );
  /** Every label I have given, in the order of their characters. */
  readonly labels = computed<readonly string[]>(() =>
    [...new Set(this.friends.value.flatMap(({ labels }) => labels))].sort((one, other) => one.localeCompare(other)),
  );
  /** Of both directions. */
  readonly requests = computed<readonly FriendRequest[]>(() =>
    this.asked.value.map((request) => this.withProfile(request)),
  );
  readonly incoming = computed(() => this.requests.value.filter(({ incoming }) => incoming));
  readonly outgoing = computed(() => this.requests.value.filter(({ incoming }) => !incoming));

  constructor(private readonly context: FriendsContext) {}

  /** undefined: not a friend of mine. */
  find(accountId: string): Friend | undefined {
    return this.list.value.find(({ profile }) => profile.id === accountId);
  }

  /** How I stand to this person now, which may be later than when the person was found. */
  relation(person: Standing): Omit<Standing, 'id'> {
    if (this.state.value !== 'ready') return person;
    const isPerson = (other: { profile: { id: string } }) => other.profile.id === person.id;
    if (person.id === this.context.myId) return { relation: 'self', requestId: null };
    if (this.friends.value.some(isPerson)) return { relation: 'friend', requestId: null };
    const request = this.asked.value.find(isPerson);
    if (!request) return { relation: 'none', requestId: null };
    return { relation: request.incoming ? 'incoming' : 'outgoing', requestId: request.id };
  }

  /** Asks to be friends; if the other person had asked already, we are. `note` has at most 140 characters. */
  async request(accountId: string, note: string): Promise<void> {
    const answer = await this.context.api.requestFriend(accountId, note);
    if ('conversationId' in answer) await this.befriended(answer);
    else this.addRequest(answer);
  }

  /** The conversation of the two is there when this resolves. Rejects with REQUEST_NOT_FOUND where it was withdrawn meanwhile. */
  async accept(requestId: string): Promise<Friend> {
    const friend = await this.unlessOver(requestId, this.context.api.acceptFriend(requestId));
    await this.befriended(friend);
    return friend;
  }

  async decline(requestId: string): Promise<void> {
    await this.unlessOver(requestId, this.context.api.declineFriend(requestId));
    this.dropRequest(requestId);
  }

  async withdraw(requestId: string): Promise<void> {
    await this.unlessOver(requestId, this.context.api.withdrawRequest(requestId));
    this.dropRequest(requestId);
  }

  async remove(accountId: string): Promise<void> {
    await this.context.api.removeFriend(accountId);
    this.unfriended(accountId);
  }

  /** Changes what only I see of a friend. */
  async edit(accountId: string, edit: FriendEdit): Promise<void> {
    this.edited(accountId, await this.context.api.editFriend(accountId, edit));
  }

  /** Tries again after a failure; never rejects, see `state`. */
  async reload(): Promise<void> {
    await this.load().catch(refusal);
  }

  /** Takes over the server's lists. Rejects, unlike `reload`. */
  async load(): Promise<void> {
    if (!this.status.isReady) this.status.loading();
    try {
      await this.fetchUnchanged();
    } catch (error) {
      if (!this.status.isReady) this.status.failed(error);
      throw error;
    }
  }

  changed(frame: FriendChange): void {
    const { change, requestId, other, incoming, conversationId, note } = frame;
    this.context.profiles.learn(other);
    const now = this.context.platform.now();
    switch (change) {
      case 'requested':
        return this.addRequest({ id: requestId, profile: other, incoming, createdAt: now, note });
      case 'accepted':
        return void this.befriended({ profile: other, conversationId, since: now, remark: '', labels: [] });
      case 'declined':
      case 'withdrawn':
        return this.dropRequest(requestId);
      case 'removed':
        return this.unfriended(other.id);
      case 'changed':
        return this.edited(other.id, frame);
      case 'blocked':
        return this.blocked(other.id);
      case 'unblocked':
        return this.unblocked(other.id);
    }
  }

  /** The conversation of the two is there when this resolves. */
  befriended(friend: Friend): Promise<void> {
    this.changes += 1;
    const { id } = friend.profile;
    batch(() => {
      this.context.profiles.learn(friend.profile);
      this.friends.value = [...this.friends.peek().filter(({ profile }) => profile.id !== id), friend];
      this.asked.value = this.asked.peek().filter(({ profile }) => profile.id !== id);
      this.call(id, friend.remark);
    });
    return this.context.conversations.welcome(friend.conversationId);
  }

  /** No request between us waits any more either. */
  blocked(accountId: string): void {
    this.asked.value = this.asked.peek().filter(({ profile }) => profile.id !== accountId);
    this.unfriended(accountId);
  }

  /** What they asked for meanwhile is shown from now on. */
  unblocked(accountId: string): void {
    this.refreshConversation(accountId);
    void this.reload();
  }

  private async fetchUnchanged(): Promise<void> {
    const { api } = this.context;
    let changes: number;
    let friends: readonly Friend[];
    let requests: readonly FriendRequest[];
    do {
      changes = this.changes;
      friends = await everything((cursor) => api.friends(cursor));
      requests = await everything((cursor) => api.friendRequests(cursor));
    } while (changes !== this.changes);
    this.takeOver(friends, requests);
  }

  private takeOver(friends: readonly Friend[], requests: readonly FriendRequest[]): void {
    batch(() => {
      [...friends, ...requests].forEach(({ profile }) => this.context.profiles.learn(profile));
      this.friends.value = friends;
      this.asked.value = requests;
      this.callAll(friends);
      this.status.ready();
    });
  }

  /** A request that is no more is not shown any longer. */
  private async unlessOver<T>(requestId: string, answer: Promise<T>): Promise<T> {
    try {
      return await answer;
    } catch (error) {
      if (error instanceof ApiError && error.code === 'REQUEST_NOT_FOUND') this.dropRequest(requestId);
      throw error;
    }
  }

  private callAll(friends: readonly Friend[]): void {
    const { profiles, conversations } = this.context;
    profiles.callAll(new Map(friends.map(({ profile, remark }) => [profile.id, remark])));
    conversations.calledAnew();
  }

  private addRequest(request: FriendRequest): void {
    this.changes += 1;
    const others = this.asked.peek().filter(({ id }) => id !== request.id);
    this.asked.value = [request, ...others];
  }

  private dropRequest(requestId: string): void {
    this.changes += 1;
    this.asked.value = this.asked.peek().filter(({ id }) => id !== requestId);
  }

  /** History stays readable; the conversation's `writable` says the rest. */
  private unfriended(accountId: string): void {
    this.changes += 1;
    this.friends.value = this.friends.peek().filter(({ profile }) => profile.id !== accountId);
    this.call(accountId, '');
    this.refreshConversation(accountId);
  }

  private edited(accountId: string, { remark, labels }: Pick<Friend, 'remark' | 'labels'>): void {
    this.changes += 1;
    this.friends.value = this.friends
      .peek()
      .map((friend) => (friend.profile.id === accountId ? { ...friend, remark, labels } : friend));
    this.call(accountId, remark);
  }

  private call(accountId: string, remark: string): void {
    const { profiles, conversations } = this.context;
    profiles.call(accountId, remark);
    conversations.calledAnew();
  }

  private refreshConversation(accountId: string): void {
    const { conversations } = this.context;
    const conversation = conversations.with(accountId);
    if (conversation) conversations.refresh(conversation.id);
  }

  private withProfile<T extends Friend | FriendRequest>(entry: T): T {
    return { ...entry, profile: this.context.profiles.of(entry.profile.id) };
  }
}

function byDisplayName(one: Friend, other: Friend): number {
  return one.profile.displayName.localeCompare(other.profile.displayName);
}
