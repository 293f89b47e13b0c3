import type { Group, Member } from '../net/dto';
import type { GroupChange } from '../net/frames';
import { administers, rankOf } from './group-rights';

/** The group after this change; `myId` tells whether it is about me. */
export function changed(group: Group, frame: GroupChange, myId: string): Group {
  const { change, groupName, memberCount, member, requests } = frame;
  const isMe = member.id === myId;
  const now = { ...group, name: groupName || group.name, memberCount: memberCount || group.memberCount };
  if (change === 'changed') return withState(now, frame, myId);
  if (change === 'requests') return isMe ? { ...now, requested: requests > 0 } : { ...now, joinRequests: requests };
  if (change === 'joined' && isMe) return { ...withMe(now, frame), requested: false };
  return change === 'member' && isMe ? withMe(now, frame) : now;
}

/** Whoever writes a notice has read it. */
function withState(group: Group, { group: state }: GroupChange, myId: string): Group {
  if (!state) return group;
  const isMine = state.noticeBy === myId && state.noticeVersion > group.noticeVersion;
  return { ...group, ...state, noticeRead: isMine ? state.noticeVersion : group.noticeRead };
}

function withMe(group: Group, { role, nickname, mutedUntil }: GroupChange): Group {
  const me = { ...group, role, nickname, mutedUntil };
  return administers(me) ? me : { ...me, joinRequests: 0 };
}

/** There is a notice that I have not read. */
export function hasNews({ role, notice, noticeVersion, noticeRead }: Group): boolean {
  return role !== null && notice !== '' && noticeRead < noticeVersion;
}

/** As the server lists them: owner, admins, then the others, each as they joined. */
export function inOrder(members: readonly Member[]): readonly Member[] {
  return [...members].sort((one, other) => rankOf(other.role) - rankOf(one.role) || one.joinedAt - other.joinedAt);
}
