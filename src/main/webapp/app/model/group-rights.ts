import type { Group, Member, Role } from '../net/dto';

/** What can be done to a member. */
export type MemberAction = 'promote' | 'demote' | 'mute' | 'unmute' | 'transfer' | 'remove' | 'ban';

/** Why somebody who is in a group may not write there now. */
export type Silence = { readonly kind: 'muted'; readonly until: number } | { readonly kind: 'all' };

/** The time of a mute that lasts until somebody ends it; in milliseconds since 1970. */
export const FOREVER = Number.MAX_SAFE_INTEGER;

/** The server decides by a table of its own; what it would refuse is not offered. */
const RANKS: Readonly<Record<Role, number>> = { owner: 2, admin: 1, member: 0 };

/** Owner before admins before members. */
export const rankOf = (role: Role): number => RANKS[role];

/** I look after it: name, picture, notice, rules, and who is let in or kept out. */
export function administers({ role }: Group): boolean {
  return role === 'owner' || role === 'admin';
}

export function mayInvite(group: Group): boolean {
  return administers(group) || (group.role !== null && group.whoInvites === 'members');
}

/** Pinned messages are for everybody to see, and not for everybody to choose. */
export function mayPin(group: Group): boolean {
  return administers(group) || (group.role !== null && group.whoPins === 'members');
}

export function mayMentionAll(group: Group): boolean {
  return administers(group) || (group.role !== null && group.whoMentionsAll === 'members');
}

/** What I may do to this member of the group: nothing to myself, and nothing to those of my rank or above. */
export function actionsOn(member: Member, group: Group, myId: string, now: number): readonly MemberAction[] {
  if (group.role === null || !administers(group)) return [];
  if (member.profile.id === myId || rankOf(member.role) >= rankOf(group.role)) return [];
  const voice = member.mutedUntil > now ? 'unmute' : 'mute';
  if (group.role === 'admin') return [voice, 'remove', 'ban'];
  return [member.role === 'admin' ? 'demote' : 'promote', voice, 'transfer', 'remove', 'ban'];
}

/** null: I may write. */
export function silenceIn({ role, mutedUntil, allMuted }: Group, now: number): Silence | null {
  if (mutedUntil > now) return { kind: 'muted', until: mutedUntil };
  return allMuted && role === 'member' ? { kind: 'all' } : null;
}
