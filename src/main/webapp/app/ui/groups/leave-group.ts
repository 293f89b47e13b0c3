import type { Chat, Group } from '../../model';
import { ask } from '../common/confirm';
import { tell } from '../common/toast';
import { t } from '../i18n';
import { replace, route } from '../shell/router';

/** Asks, leaves the group, and goes back to the list if its conversation was open. */
export function leaveGroup(chat: Chat, group: Group): void {
  const { groups } = t();
  const { id, name } = group;
  ask({
    title: groups.leaveTitle(name),
    text: whatFollows(group),
    action: groups.leave,
    run: async () => {
      await chat.groups.leave(id);
      leaveConversation(id);
      tell(t().groups.left(name));
    },
  });
}

function whatFollows({ memberCount, role, joinPolicy }: Group): string {
  const { groups } = t();
  if (memberCount === 1) return groups.leaveTextLast;
  if (role === 'owner') return groups.leaveTextOwner;
  return joinPolicy === 'invitation' ? groups.leaveTextClosed : groups.leaveText;
}

/** Goes back to the list if this conversation is open. */
export function leaveConversation(id: string): void {
  const at = route.peek();
  if (at.page === 'conversation' && at.id === id) replace({ page: 'chats' });
}
