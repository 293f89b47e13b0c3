import { signal } from '@preact/signals-core';
import type { Api } from '../net/api';
import type { Group, PersonCard } from '../net/dto';
import { LoadStatus } from './load-status';
import { PagedList } from './paged-list';
import type { Profiles } from './profiles';

/** Somebody who is looked at: what I may know of them, asked for again when something between us changes. */
export class Person {
  private readonly held = signal<PersonCard | null>(null);
  private readonly status = new LoadStatus();
  private round = 0;

  /** `null` until it is there; the profile in it is as they call themselves. */
  readonly card = this.held;
  readonly state = this.status.state;
  readonly problem = this.status.problem;
  /** Those both of us are in. */
  readonly groups: PagedList<Group>;

  constructor(
    readonly id: string,
    private readonly api: Api,
    private readonly profiles: Profiles,
  ) {
    this.groups = new PagedList((cursor) => api.commonGroups(id, cursor));
  }

  /** What is shown stays until the new is there. Never rejects, see `state`. */
  async reload(): Promise<void> {
    const round = ++this.round;
    void this.groups.reload();
    this.status.loading();
    try {
      const card = await this.api.person(this.id);
      if (round === this.round) this.show(card);
    } catch (error) {
      if (round === this.round) this.status.failed(error);
    }
  }

  private show(card: PersonCard): void {
    this.profiles.learn(card.profile);
    this.held.value = card;
    this.status.ready();
  }
}
