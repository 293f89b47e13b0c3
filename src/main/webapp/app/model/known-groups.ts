import { batch } from '@preact/signals-core';
import type { Group } from '../net/dto';
import type { Conversations } from './conversations';
import type { PagedList } from './paged-list';

/** Everywhere a group is held: with its conversation, and in the list last searched. */
export class KnownGroups {
  /** What the last search has found. */
  found: PagedList<Group> | null = null;

  constructor(private readonly conversations: Conversations) {}

  /** The group as it is with its conversation; undefined: not one of mine. */
  peek(groupId: string): Group | undefined {
    return this.conversations.peek(groupId)?.group ?? undefined;
  }

  change(groupId: string, next: (group: Group) => Group): void {
    batch(() => {
      this.conversations.changeGroup(groupId, next);
      this.found?.patch((groups) => groups.map((group) => (group.id === groupId ? next(group) : group)));
    });
  }

  /** Takes over what the server says. */
  take(group: Group): Group {
    this.change(group.id, () => group);
    return group;
  }
}
