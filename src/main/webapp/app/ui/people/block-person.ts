import type { Chat, Profile } from '../../model';
import { ask } from '../common/confirm';
import { tell } from '../common/toast';
import { t } from '../i18n';

/** Asks, and blocks. */
export function blockPerson(chat: Chat, { id, displayName }: Profile): void {
  const { person: words } = t();
  ask({
    title: words.blockTitle(displayName),
    text: chat.friends.find(id) ? words.blockTextFriend : words.blockText,
    action: words.blockAction,
    run: async () => {
      await chat.blocks.block(id);
      tell(t().person.blockedDone(displayName));
    },
  });
}
