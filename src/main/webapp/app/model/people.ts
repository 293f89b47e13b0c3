import type { Api } from '../net/api';
import type { PersonFound } from '../net/dto';
import { PagedList } from './paged-list';
import { Person } from './person';
import type { Profiles } from './profiles';

/** People, friends or not: found by name, and looked at. */
export class People {
  /** Those looked at now; whoever looks lets go. */
  private readonly watched = new Set<Person>();

  constructor(
    private readonly api: Api,
    private readonly profiles: Profiles,
  ) {}

  /** `query` has 1 to 64 characters. The list is loading when it is handed out. */
  search(query: string): PagedList<PersonFound> {
    const found = new PagedList(async (cursor) => {
      const page = await this.api.people(query, cursor);
      page.items.forEach((person) => this.profiles.learn(person));
      return page;
    });
    void found.reload();
    return found;
  }

  /** Loading when handed out, and live until it is let go. */
  watch(accountId: string): Person {
    const person = new Person(accountId, this.api, this.profiles);
    this.watched.add(person);
    void person.reload();
    return person;
  }

  letGo(person: Person): void {
    this.watched.delete(person);
  }

  /** Something is different between me and this person. */
  changed(accountId: string): void {
    this.watched.forEach((person) => {
      if (person.id === accountId) void person.reload();
    });
  }

  /** The connection was lost for a while: what is shown may be old. */
  resume(): void {
    this.watched.forEach((person) => void person.reload());
  }
}
