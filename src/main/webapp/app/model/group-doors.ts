import type { Api } from '../net/api';
import { ApiError } from '../net/api-error';
import type { Ban, Group, GroupLink, JoinRequest, NewGroupLink } from '../net/dto';
import type { KnownGroups } from './known-groups';
import { PagedList } from './paged-list';

/** How others come into a group: invited, by a link, let in; and who is kept out. */
export class GroupDoors {
  private waiting: { readonly groupId: string; readonly requests: PagedList<JoinRequest> } | null = null;

  constructor(
    private readonly api: Api,
    private readonly known: KnownGroups,
  ) {}

  /** Friends of mine. */
  async invite(groupId: string, accounts: readonly string[]): Promise<void> {
    this.known.take(await this.api.invite(groupId, accounts));
  }

  /** The list is loading when it is handed out, as are those below. */
  links(groupId: string): PagedList<GroupLink> {
    return loading((cursor) => this.api.groupLinks(groupId, cursor));
  }

  createLink(groupId: string, link: NewGroupLink): Promise<GroupLink> {
    return this.api.createGroupLink(groupId, link);
  }

  revokeLink(groupId: string, linkId: string): Promise<void> {
    return this.api.revokeGroupLink(groupId, linkId);
  }

  /** Who asks to join; live until asked for again. */
  requests(groupId: string): PagedList<JoinRequest> {
    const requests = loading((cursor) => this.api.joinRequests(groupId, cursor));
    this.waiting = { groupId, requests };
    return requests;
  }

  /** Rejects with JOIN_REQUEST_NOT_FOUND where it was withdrawn or answered meanwhile. */
  approve(groupId: string, requestId: string): Promise<void> {
    return this.answer(requestId, this.api.approveJoin(groupId, requestId));
  }

  /** Rejects as `approve` does. */
  decline(groupId: string, requestId: string): Promise<void> {
    return this.answer(requestId, this.api.declineJoin(groupId, requestId));
  }

  /** Somebody asks to join, or asks no more. */
  requestsChanged(groupId: string): void {
    if (this.waiting?.groupId === groupId) void this.waiting.requests.reload();
  }

  bans(groupId: string): PagedList<Ban> {
    return loading((cursor) => this.api.bans(groupId, cursor));
  }

  unban(groupId: string, accountId: string): Promise<void> {
    return this.api.unban(groupId, accountId);
  }

  /** The group that a link leads to. Rejects with LINK_NOT_FOUND. */
  behind(token: string): Promise<Group> {
    return this.api.linkedGroup(token);
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
    this.waiting?.requests.patch((requests) => requests.filter(({ id }) => id !== requestId));
  }
}

function loading<T>(fetchPage: ConstructorParameters<typeof PagedList<T>>[0]): PagedList<T> {
  const list = new PagedList(fetchPage);
  void list.reload();
  return list;
}
