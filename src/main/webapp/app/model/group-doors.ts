import type { Api } from '../net/api';
import { ApiError } from '../net/api-error';
import type { Ban, Group, GroupLink, JoinRequest, NewGroupLink } from '../net/dto';
import type { GroupChange } from '../net/frames';
import type { KnownGroups } from './known-groups';
import { PagedList, type FetchPage } from './paged-list';

type Reloaded = Pick<PagedList<unknown>, 'reload'>;

/** How others come into a group: invited, by a link, let in; and who is kept out. */
export class GroupDoors {
  private waiting: PagedList<JoinRequest> | null = null;
  /** What was asked for last, which is live until hidden. */
  private shown: { readonly groupId: string; readonly change: GroupChange['change']; readonly list: Reloaded } | null = null;

  constructor(
    private readonly api: Api,
    private readonly known: KnownGroups,
  ) {}

  /** Friends of mine. */
  async invite(groupId: string, accounts: readonly string[]): Promise<void> {
    this.known.take(await this.api.invite(groupId, accounts));
  }

  /** The list is loading when it is handed out, and live until `hide` or another list is asked for; as are those below. */
  links(groupId: string): PagedList<GroupLink> {
    return this.show(groupId, 'links', (cursor) => this.api.groupLinks(groupId, cursor));
  }

  createLink(groupId: string, link: NewGroupLink): Promise<GroupLink> {
    return this.api.createGroupLink(groupId, link);
  }

  revokeLink(groupId: string, linkId: string): Promise<void> {
    return this.api.revokeGroupLink(groupId, linkId);
  }

  /** Who asks to join. */
  requests(groupId: string): PagedList<JoinRequest> {
    this.waiting = this.show(groupId, 'requests', (cursor) => this.api.joinRequests(groupId, cursor));
    return this.waiting;
  }

  /** Rejects with JOIN_REQUEST_NOT_FOUND where it was withdrawn or answered meanwhile. */
  approve(groupId: string, requestId: string): Promise<void> {
    return this.answer(requestId, this.api.approveJoin(groupId, requestId));
  }

  /** Rejects as `approve` does. */
  decline(groupId: string, requestId: string): Promise<void> {
    return this.answer(requestId, this.api.declineJoin(groupId, requestId));
  }

  bans(groupId: string): PagedList<Ban> {
    return this.show(groupId, 'bans', (cursor) => this.api.bans(groupId, cursor));
  }

  unban(groupId: string, accountId: string): Promise<void> {
    return this.api.unban(groupId, accountId);
  }

  /** A list is looked at no more. */
  hide(list: Reloaded): void {
    if (this.shown?.list === list) this.shown = null;
  }

  /** Reads again what is shown, where it is about that. */
  changed({ groupId, change }: GroupChange): void {
    if (this.shown?.groupId === groupId && this.shown.change === change) this.resume();
  }

  /** The connection was lost for a while: what is shown may be old. */
  resume(): void {
    void this.shown?.list.reload();
  }

  /** The group that a link leads to. Rejects with LINK_NOT_FOUND. */
  behind(token: string): Promise<Group> {
    return this.api.linkedGroup(token);
  }

  private show<T>(groupId: string, change: GroupChange['change'], fetchPage: FetchPage<T>): PagedList<T> {
    const list = new PagedList(fetchPage);
    this.shown = { groupId, change, list };
    void list.reload();
    return list;
  }

  /** Whatever came of it, it waits no more. */
  private async answer(requestId: string, answered: Promise<void>): Promise<void> {
    try {
      await answered;
      this.drop(requestId);
    } catch (error) {
      if (error instanceof ApiError && error.code === 'JOIN_REQUEST_NOT_FOUND') this.drop(requestId);
      throw error;
    }
  }

  private drop(requestId: string): void {
    this.waiting?.patch((requests) => requests.filter(({ id }) => id !== requestId));
  }
}

