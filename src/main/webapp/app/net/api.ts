import type {
  Avatar,
  Ban,
  Block,
  Conversation,
  ConversationEdit,
  ConversationSettings,
  Friend,
  FriendEdit,
  FriendLink,
  FriendRequest,
  Group,
  GroupEdit,
  GroupLink,
  JoinRequest,
  LoginSession,
  Me,
  MeChange,
  Member,
  MemberEdit,
  MessagePage,
  NewAccount,
  NewGroupLink,
  Page,
  PersonCard,
  PersonFound,
  PinnedMessage,
  Presence,
} from './dto';
import type { Rest } from './rest';

/** How many entries a page of a list is asked to have; the server allows 100. */
const PAGE = 50;
const LARGE_PAGE = 100;

type Cursor = string | null;

/** Which messages of a conversation: those around no point are the newest. */
export interface MessageRange {
  readonly before?: number;
  readonly after?: number;
  /** 1 to 100. */
  readonly limit?: number;
}

/** The endpoints of the server, one method each. All reject with ApiError only. */
export class Api {
  constructor(private readonly rest: Rest) {}

  me(): Promise<Me> {
    return this.rest.get('/me');
  }

  register(account: NewAccount): Promise<Me> {
    return this.rest.post('/accounts', account);
  }

  login(name: string, password: string): Promise<Me> {
    return this.rest.post('/session', { name, password });
  }

  logout(): Promise<void> {
    return this.rest.delete('/session');
  }

  changeMe(change: MeChange): Promise<Me> {
    return this.rest.patch('/me', change);
  }

  /** A PNG, JPEG or GIF of at most 10 MB; the middle square of it is kept. */
  changeAvatar(picture: Blob): Promise<Avatar> {
    return this.rest.put('/me/avatar', picture);
  }

  removeAvatar(): Promise<void> {
    return this.rest.delete('/me/avatar');
  }

  /** Ends every other login session. Rejects with WRONG_PASSWORD (field `current`) or PASSWORD_… (field `next`). */
  changePassword(current: string, next: string): Promise<void> {
    return this.rest.post('/me/password', { current, next });
  }

  /** For good. Rejects with WRONG_PASSWORD (field `password`). What I wrote stays with the others. */
  deleteAccount(password: string): Promise<void> {
    return this.rest.post('/me/deletion', { password });
  }

  /** A ZIP with everything of mine. */
  exportData(): Promise<Blob> {
    return this.rest.download('/me/export');
  }

  becomeAdministrator(token: string): Promise<Me> {
    return this.rest.post('/administrators', { token });
  }

  sessions(cursor: Cursor): Promise<Page<LoginSession>> {
    return this.rest.get('/sessions', { cursor, limit: PAGE });
  }

  /** But the one that asks. */
  endOtherSessions(): Promise<void> {
    return this.rest.delete('/sessions');
  }

  endSession(id: string): Promise<void> {
    return this.rest.delete(`/sessions/${id}`);
  }

  people(q: string, cursor: Cursor): Promise<Page<PersonFound>> {
    return this.rest.get('/people', { q, cursor, limit: PAGE });
  }

  friends(cursor: Cursor): Promise<Page<Friend>> {
    return this.rest.get('/friends', { cursor, limit: LARGE_PAGE });
  }

  editFriend(accountId: string, edit: FriendEdit): Promise<Friend> {
    return this.rest.patch(`/friends/${accountId}`, edit);
  }

  removeFriend(accountId: string): Promise<void> {
    return this.rest.delete(`/friends/${accountId}`);
  }

  friendRequests(cursor: Cursor): Promise<Page<FriendRequest>> {
    return this.rest.get('/friend-requests', { cursor, limit: LARGE_PAGE });
  }

  /** A Friend is the answer if the other person had already asked. */
  requestFriend(accountId: string, note: string): Promise<FriendRequest | Friend> {
    return this.rest.post('/friend-requests', { to: accountId, note });
  }

  acceptFriend(requestId: string): Promise<Friend> {
    return this.rest.post(`/friend-requests/${requestId}/accept`);
  }

  declineFriend(requestId: string): Promise<void> {
    return this.rest.post(`/friend-requests/${requestId}/decline`);
  }

  withdrawRequest(requestId: string): Promise<void> {
    return this.rest.delete(`/friend-requests/${requestId}`);
  }

  person(accountId: string): Promise<PersonCard> {
    return this.rest.get(`/people/${accountId}`);
  }

  /** Groups that both of us are in. */
  commonGroups(accountId: string, cursor: Cursor): Promise<Page<Group>> {
    return this.rest.get(`/people/${accountId}/groups`, { cursor, limit: PAGE });
  }

  /** Of at most 100 people, those whose presence I may see. */
  presence(accountIds: readonly string[]): Promise<readonly Presence[]> {
    return this.rest.get('/presence', { of: accountIds.join(',') });
  }

  blocks(cursor: Cursor): Promise<Page<Block>> {
    return this.rest.get('/blocks', { cursor, limit: LARGE_PAGE });
  }

  /** A friend is no friend any more; blocking twice is no error. */
  block(accountId: string): Promise<void> {
    return this.rest.put(`/blocks/${accountId}`);
  }

  unblock(accountId: string): Promise<void> {
    return this.rest.delete(`/blocks/${accountId}`);
  }

  /** Mine; made when there is none. */
  friendLink(): Promise<FriendLink> {
    return this.rest.get('/me/friend-link');
  }

  /** A new one; the one before is not valid any more. */
  renewFriendLink(): Promise<FriendLink> {
    return this.rest.post('/me/friend-link');
  }

  /** Whose link it is; rejects with LINK_NOT_FOUND. */
  friendLinkOwner(token: string): Promise<PersonCard> {
    return this.rest.get(`/friend-links/${token}`);
  }

  /** We are friends then. Rejects with LINK_NOT_FOUND, SELF_FRIEND. */
  useFriendLink(token: string): Promise<Friend> {
    return this.rest.post(`/friend-links/${token}`);
  }

  /** `members` are friends of mine, who are in it from the beginning. */
  createGroup(name: string, members: readonly string[]): Promise<Group> {
    return this.rest.post('/groups', { name, members });
  }

  editGroup(id: string, edit: GroupEdit): Promise<Group> {
    return this.rest.patch(`/groups/${id}`, edit);
  }

  changeGroupAvatar(id: string, picture: Blob): Promise<Avatar> {
    return this.rest.put(`/groups/${id}/avatar`, picture);
  }

  removeGroupAvatar(id: string): Promise<void> {
    return this.rest.delete(`/groups/${id}/avatar`);
  }

  /** At most 1000 characters; "" takes the notice away. */
  writeNotice(id: string, text: string): Promise<Group> {
    return this.rest.put(`/groups/${id}/notice`, { text });
  }

  /** I have read this version. */
  readNotice(id: string, version: number): Promise<void> {
    return this.rest.post(`/groups/${id}/notice/readers`, { version });
  }

  /** Who has read the notice of now, or, with `read` false, who has not. */
  noticeReaders(id: string, read: boolean, cursor: Cursor): Promise<Page<Member>> {
    return this.rest.get(`/groups/${id}/notice/readers`, { read: String(read), cursor, limit: PAGE });
  }

  transferGroup(id: string, to: string): Promise<Group> {
    return this.rest.put(`/groups/${id}/owner`, { to });
  }

  /** For everybody, with its history. */
  dissolveGroup(id: string): Promise<void> {
    return this.rest.delete(`/groups/${id}`);
  }

  /** Friends of mine; those who are in it already are passed over. */
  invite(id: string, accounts: readonly string[]): Promise<Group> {
    return this.rest.post(`/groups/${id}/invitations`, { accounts });
  }

  editMember(groupId: string, accountId: string, edit: MemberEdit): Promise<Member> {
    return this.rest.patch(`/groups/${groupId}/members/${accountId}`, edit);
  }

  /** What I am called here, at most 64 characters; "" for my display name. */
  changeNickname(groupId: string, nickname: string): Promise<Member> {
    return this.rest.patch(`/groups/${groupId}/members/me`, { nickname });
  }

  removeMember(groupId: string, accountId: string): Promise<void> {
    return this.rest.delete(`/groups/${groupId}/members/${accountId}`);
  }

  bans(groupId: string, cursor: Cursor): Promise<Page<Ban>> {
    return this.rest.get(`/groups/${groupId}/bans`, { cursor, limit: PAGE });
  }

  /** Removes a member, and keeps out whoever is banned. */
  ban(groupId: string, accountId: string): Promise<void> {
    return this.rest.put(`/groups/${groupId}/bans/${accountId}`);
  }

  unban(groupId: string, accountId: string): Promise<void> {
    return this.rest.delete(`/groups/${groupId}/bans/${accountId}`);
  }

  joinRequests(groupId: string, cursor: Cursor): Promise<Page<JoinRequest>> {
    return this.rest.get(`/groups/${groupId}/join-requests`, { cursor, limit: PAGE });
  }

  approveJoin(groupId: string, requestId: string): Promise<void> {
    return this.rest.post(`/groups/${groupId}/join-requests/${requestId}/approve`);
  }

  declineJoin(groupId: string, requestId: string): Promise<void> {
    return this.rest.post(`/groups/${groupId}/join-requests/${requestId}/decline`);
  }

  /** Takes back my own. */
  withdrawJoin(groupId: string): Promise<void> {
    return this.rest.delete(`/groups/${groupId}/join-requests/mine`);
  }

  groupLinks(groupId: string, cursor: Cursor): Promise<Page<GroupLink>> {
    return this.rest.get(`/groups/${groupId}/links`, { cursor, limit: PAGE });
  }

  createGroupLink(groupId: string, link: NewGroupLink): Promise<GroupLink> {
    return this.rest.post(`/groups/${groupId}/links`, link);
  }

  revokeGroupLink(groupId: string, linkId: string): Promise<void> {
    return this.rest.delete(`/groups/${groupId}/links/${linkId}`);
  }

  /** The group a link leads to; rejects with LINK_NOT_FOUND. */
  linkedGroup(token: string): Promise<Group> {
    return this.rest.get(`/group-links/${token}`);
  }

  /** I am a member then. Rejects with LINK_NOT_FOUND, BANNED, GROUP_FULL. */
  useGroupLink(token: string): Promise<Group> {
    return this.rest.post(`/group-links/${token}`);
  }

  groups(q: string, cursor: Cursor): Promise<Page<Group>> {
    return this.rest.get('/groups', { q, cursor, limit: PAGE });
  }

  group(id: string): Promise<Group> {
    return this.rest.get(`/groups/${id}`);
  }

  /** Owner, then admins, then the others as they joined; `q` is the beginning of a name, of a nickname or of a word in it. */
  members(groupId: string, q: string, cursor: Cursor): Promise<Page<Member>> {
    return this.rest.get(`/groups/${groupId}/members`, { q, cursor, limit: LARGE_PAGE });
  }

  /** Where approval is needed, `requested` of the answer is true and `role` null. Rejects with JOIN_CLOSED, BANNED, GROUP_FULL. */
  joinGroup(id: string, note: string): Promise<Group> {
    return this.rest.post(`/groups/${id}/members`, { note });
  }

  leaveGroup(id: string): Promise<void> {
    return this.rest.delete(`/groups/${id}/members/me`);
  }

  conversations(cursor: Cursor): Promise<Page<Conversation>> {
    return this.rest.get('/conversations', { cursor, limit: LARGE_PAGE });
  }

  /** The conversation with somebody I may write to; made when there is none. Rejects with NOT_FRIENDS. */
  openConversation(accountId: string): Promise<Conversation> {
    return this.rest.post('/conversations', { with: accountId });
  }

  editConversation(id: string, edit: ConversationEdit): Promise<ConversationSettings> {
    return this.rest.patch(`/conversations/${id}`, edit);
  }

  /** The last pinned first. */
  pins(conversationId: string): Promise<readonly PinnedMessage[]> {
    return this.rest.get(`/conversations/${conversationId}/pins`);
  }

  pin(conversationId: string, seq: number): Promise<void> {
    return this.rest.put(`/conversations/${conversationId}/pins/${seq}`);
  }

  unpin(conversationId: string, seq: number): Promise<void> {
    return this.rest.delete(`/conversations/${conversationId}/pins/${seq}`);
  }

  conversation(id: string): Promise<Conversation> {
    return this.rest.get(`/conversations/${id}`);
  }

  messages(conversationId: string, { before, after, limit }: MessageRange): Promise<MessagePage> {
    return this.rest.get(`/conversations/${conversationId}/messages`, { before, after, limit });
  }
}
