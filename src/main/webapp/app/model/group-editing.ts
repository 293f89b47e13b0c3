import type { Api } from '../net/api';
import type { Group, GroupEdit, Member } from '../net/dto';
import type { KnownGroups } from './known-groups';
import { PagedList } from './paged-list';

/** What owner and admins change of a group: name, picture, notice, rules, and whose it is. */
export class GroupEditing {
  constructor(
    private readonly api: Api,
    private readonly known: KnownGroups,
  ) {}

  /** Shown at once, and taken back if the server refuses. */
  async edit(groupId: string, edit: GroupEdit): Promise<void> {
    const before = this.known.peek(groupId);
    this.known.change(groupId, (group) => ({ ...group, ...edit }));
    try {
      this.known.take(await this.api.editGroup(groupId, edit));
    } catch (error) {
      if (before) this.known.change(groupId, (group) => ({ ...group, ...same(edit, before) }));
      throw error;
    }
  }

  async changePicture(groupId: string, picture: Blob): Promise<void> {
    const { avatar } = await this.api.changeGroupAvatar(groupId, picture);
    this.known.change(groupId, (group) => ({ ...group, avatar }));
  }

  async removePicture(groupId: string): Promise<void> {
    await this.api.removeGroupAvatar(groupId);
    this.known.change(groupId, (group) => ({ ...group, avatar: '' }));
  }

  /** "" takes it away. */
  async writeNotice(groupId: string, text: string): Promise<void> {
    this.known.take(await this.api.writeNotice(groupId, text));
  }

  /** I have read the notice of now. */
  async readNotice(groupId: string): Promise<void> {
    const { noticeVersion = 0, noticeRead = 0 } = this.known.peek(groupId) ?? {};
    if (noticeRead >= noticeVersion) return;
    this.known.change(groupId, (group) => ({ ...group, noticeRead: noticeVersion }));
    await this.api.readNotice(groupId, noticeVersion);
  }

  /** Who has read the notice of now, or has not. The list is loading when it is handed out. */
  noticeReaders(groupId: string, read: boolean): PagedList<Member> {
    const readers = new PagedList((cursor) => this.api.noticeReaders(groupId, read, cursor));
    void readers.reload();
    return readers;
  }

  /** `to` is the owner then, and I am an admin. */
  async transfer(groupId: string, to: string): Promise<Group> {
    return this.known.take(await this.api.transferGroup(groupId, to));
  }
}

/** The values that `before` has for what is edited. */
function same(edit: GroupEdit, before: Group): GroupEdit {
  return Object.fromEntries((Object.keys(edit) as (keyof GroupEdit)[]).map((key) => [key, before[key]]));
}
