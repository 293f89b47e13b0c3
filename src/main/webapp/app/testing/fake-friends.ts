import type { Block, Friend, FriendEdit, FriendRequest, PersonCard } from '../net/dto';
import { page, type Call, type Route } from './fake-route';
import type { FakeServer } from './fake-server';
import { Refused } from './refused';

/** The friends, requests and blocks of the fake server's only account, over REST. */
export class FakeFriends {
  readonly friends: Friend[] = [];
  readonly requests: FriendRequest[] = [];
  readonly blocks: Block[] = [];

  readonly routes: readonly Route[] = [
    [/^GET \/friends$/, () => page(this.friends)],
    [/^PATCH \/friends\/([^/]+)$/, (call) => this.edit(call)],
    [/^DELETE \/friends\/([^/]+)$/, ({ id }) => this.part(id)],
    [/^GET \/friend-requests$/, () => page(this.requests)],
    [/^POST \/friend-requests$/, (call) => this.ask(call)],
    [/^POST \/friend-requests\/([^/]+)\/accept$/, ({ id }) => this.accept(id)],
    [/^POST \/friend-links\/([^/]+)$/, ({ id }) => this.befriend(id)],
    [/^GET \/blocks$/, () => page(this.blocks)],
    [/^PUT \/blocks\/([^/]+)$/, ({ id }) => this.block(id)],
    [/^DELETE \/blocks\/([^/]+)$/, ({ id }) => this.unblock(id)],
    [/^GET \/people\/([^/]+)$/, ({ id }) => this.card(id)],
    [/^GET \/people\/([^/]+)\/groups$/, () => page([])],
  ];

  constructor(private readonly server: FakeServer) {}

  private edit({ id, body }: Call): Friend {
    const index = this.friends.findIndex(({ profile }) => profile.id === id);
    const before = this.friends[index];
    if (!before) throw new Refused(403, 'NOT_FRIENDS');
    const { remark = before.remark, labels = before.labels } = body as FriendEdit;
    const friend = { ...before, remark, labels };
    this.friends[index] = friend;
    return friend;
  }

  private part(id: string): void {
    const index = this.friends.findIndex(({ profile }) => profile.id === id);
    if (index >= 0) this.friends.splice(index, 1);
  }

  private ask({ body }: Call): FriendRequest {
    const profile = this.server.profileOf(body.to as string);
    const request = { id: 'asked', profile, incoming: false, createdAt: this.server.time, note: body.note as string };
    this.requests.push(request);
    return request;
  }

  private accept(requestId: string): Friend {
    const index = this.requests.findIndex(({ id }) => id === requestId);
    const [request] = index < 0 ? [] : this.requests.splice(index, 1);
    if (!request) throw new Refused(404, 'REQUEST_NOT_FOUND');
    return this.befriend(request.profile.id);
  }

  private befriend(id: string): Friend {
    const profile = this.server.profileOf(id);
    const friend = { profile, conversationId: 'new', since: this.server.time, remark: '', labels: [] };
    this.friends.push(friend);
    return friend;
  }

  private block(id: string): void {
    this.part(id);
    this.blocks.push({ profile: this.server.profileOf(id), since: this.server.time });
  }

  private unblock(id: string): void {
    this.blocks.splice(0, this.blocks.length, ...this.blocks.filter(({ profile }) => profile.id !== id));
  }

  private card(id: string): PersonCard {
    const friend = this.friends.find(({ profile }) => profile.id === id);
    return {
      profile: this.server.profileOf(id),
      relation: friend ? 'friend' : 'none',
      requestId: null,
      note: '',
      blocked: this.blocks.some(({ profile }) => profile.id === id),
      remark: friend?.remark ?? '',
      labels: friend?.labels ?? [],
      since: friend?.since ?? 0,
      mayWrite: friend !== undefined,
    };
  }
}
