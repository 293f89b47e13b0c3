import type { Chat, Group } from '../../model';
import { ask } from '../common/confirm';
import { tell } from '../common/toast';
import { t } from '../i18n';
import { leaveConversation } from './leave-group';

/** Asks, saying what is lost, and ends the group for everybody. */
export function dissolveGroup(chat: Chat, { id, name, memberCount }: Group): void {
  const { group } = t();
  ask({
    title: group.dissolveTitle(name),
    text: group.dissolveText(memberCount),
    action: group.dissolve,
    run: async () => {
      await chat.groups.dissolve(id);
      leaveConversation(id);
      tell(t().group.dissolved(name));
    },
  });
}
