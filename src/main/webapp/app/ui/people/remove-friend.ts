import type { Chat, Profile } from '../../model';
import { ask } from '../common/confirm';
import { tell } from '../common/toast';
import { t } from '../i18n';

/** Asks, and removes the friend. */
export function removeFriend(chat: Chat, { id, displayName }: Profile): void {
  const { people } = t();
  ask({
    title: people.removeTitle(displayName),
    text: people.removeText,
    action: people.remove,
    run: async () => {
      await chat.friends.remove(id);
      tell(t().people.removed(displayName));
    },
  });
}
