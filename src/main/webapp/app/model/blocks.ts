import { computed, signal } from '@preact/signals-core';
import type { Api } from '../net/api';
import type { Block } from '../net/dto';
import type { FriendChange } from '../net/frames';
import type { Platform } from '../net/platform';
import type { Friends } from './friends';
import { LoadStatus } from './load-status';
import { everything } from './paged-list';
import type { Profiles } from './profiles';

/** Whom I have blocked. Fetched when somebody asks for it first, and live from then on. */
export class Blocks {
  private readonly blocked = signal<readonly Block[]>([]);
  private readonly status = new LoadStatus();
  /** How often something changed: a list fetched meanwhile may be older than the change. */
  private changes = 0;

  readonly state = this.status.state;
  readonly problem = this.status.problem;
  /** Those blocked last come first. */
  readonly list = computed<readonly Block[]>(() =>
    this.blocked.value
      .map((block) => ({ ...block, profile: this.profiles.of(block.profile.id) }))
      .sort((one, other) => other.since - one.since),
  );

  constructor(
    private readonly platform: Pick<Platform, 'now'>,
    private readonly api: Api,
    private readonly profiles: Profiles,
    private readonly friends: Friends,
  ) {}

  /** Fetches the list anew; what is shown stays until it is there. Never rejects, see `state`. */
  async load(): Promise<void> {
    if (!this.status.isReady) this.status.loading();
    try {
      await this.fetchUnchanged();
    } catch (error) {
      if (!this.status.isReady) this.status.failed(error);
    }
  }

  /** A friend is no friend any more then. */
  async block(accountId: string): Promise<void> {
    await this.api.block(accountId);
    this.add(accountId);
    this.friends.blocked(accountId);
  }

  async unblock(accountId: string): Promise<void> {
    await this.api.unblock(accountId);
    this.drop(accountId);
    this.friends.unblocked(accountId);
  }

  changed({ change, other }: FriendChange): void {
    if (change === 'blocked') this.add(other.id);
    if (change === 'unblocked') this.drop(other.id);
  }

  /** The connection was lost for a while: what is shown may be old. */
  resume(): void {
    if (this.status.isReady) void this.load();
  }

  private async fetchUnchanged(): Promise<void> {
    let changes: number;
    let blocks: readonly Block[];
    do {
      changes = this.changes;
      blocks = await everything((cursor) => this.api.blocks(cursor));
    } while (changes !== this.changes);
    blocks.forEach(({ profile }) => this.profiles.learn(profile));
    this.blocked.value = blocks;
    this.status.ready();
  }

  private add(accountId: string): void {
    const block = { profile: this.profiles.real(accountId), since: this.platform.now() };
    this.changes += 1;
    if (this.blocked.peek().some(({ profile }) => profile.id === accountId)) return;
    this.blocked.value = [...this.blocked.peek(), block];
  }

  private drop(accountId: string): void {
    this.changes += 1;
    this.blocked.value = this.blocked.peek().filter(({ profile }) => profile.id !== accountId);
  }
}
