import type {
  Conversation,
  Friend,
  FriendRequest,
  Group,
  LoginSession,
  Me,
  Member,
  MessagePage,
  NewAccount,
  Page,
  PersonFound,
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

  rename(displayName: string): Promise<Me> {
    return this.rest.patch('/me', { displayName });
  }

  /** Ends every other login session. Rejects with WRONG_PASSWORD (field `current`) or PASSWORD_… (field `next`). */
  changePassword(current: string, next: string): Promise<void> {
    return this.rest.post('/me/password', { current, next });
  }

  becomeAdministrator(token: string): Promise<Me> {
    return this.rest.post('/administrators', { token });
  }

  sessions(cursor: Cursor): Promise<Page<LoginSession>> {
    return this.rest.get('/sessions', { cursor, limit: PAGE });
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

  removeFriend(accountId: string): Promise<void> {
    return this.rest.delete(`/friends/${accountId}`);
  }

  friendRequests(cursor: Cursor): Promise<Page<FriendRequest>> {
    return this.rest.get('/friend-requests', { cursor, limit: LARGE_PAGE });
  }

  /** A Friend is the answer if the other person had already asked. */
  requestFriend(accountId: string): Promise<FriendRequest | Friend> {
    return this.rest.post('/friend-requests', { to: accountId });
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

  createGroup(name: string): Promise<Group> {
    return this.rest.post('/groups', { name });
  }

  groups(q: string, cursor: Cursor): Promise<Page<Group>> {
    return this.rest.get('/groups', { q, cursor, limit: PAGE });
  }

  group(id: string): Promise<Group> {
    return this.rest.get(`/groups/${id}`);
  }

  members(groupId: string, cursor: Cursor): Promise<Page<Member>> {
    return this.rest.get(`/groups/${groupId}/members`, { cursor, limit: PAGE });
  }

  joinGroup(id: string): Promise<Group> {
    return this.rest.post(`/groups/${id}/members`);
  }

  leaveGroup(id: string): Promise<void> {
    return this.rest.delete(`/groups/${id}/members/me`);
  }

  conversations(cursor: Cursor): Promise<Page<Conversation>> {
    return this.rest.get('/conversations', { cursor, limit: LARGE_PAGE });
  }

  conversation(id: string): Promise<Conversation> {
    return this.rest.get(`/conversations/${id}`);
  }

  messages(conversationId: string, { before, after, limit }: MessageRange): Promise<MessagePage> {
    return this.rest.get(`/conversations/${conversationId}/messages`, { before, after, limit });
  }
}
