import type { Chat, Group } from '../../model';
import { ask } from '../common/confirm';
import { tell } from '../common/toast';
import { t } from '../i18n';
import { replace, route } from '../shell/router';

/** Asks, leaves the group, and goes back to the list if its conversation was open. */
export function leaveGroup(chat: Chat, { id, name, memberCount }: Group): void {
  const { groups } = t();
  ask({
    title: groups.leaveTitle(name),
    text: memberCount > 1 ? groups.leaveText : groups.leaveTextLast,
    action: groups.leave,
    run: async () => {
      await chat.groups.leave(id);
      const at = route.peek();
      if (at.page === 'conversation' && at.id === id) replace({ page: 'chats' });
      tell(t().groups.left(name));
    },
  });
}
