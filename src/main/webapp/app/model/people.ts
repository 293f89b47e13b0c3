import type { Api } from '../net/api';
import type { PersonFound } from '../net/dto';
import { PagedList } from './paged-list';
import type { Profiles } from './profiles';

/** Finding people by name, friends or not. */
export class People {
  constructor(
    private readonly api: Pick<Api, 'people'>,
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
}
