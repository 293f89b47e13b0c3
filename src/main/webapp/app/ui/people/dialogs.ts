import type { Chat } from '../../model';
import { show } from '../common/modal';
import { tellError } from '../common/toast';

/** Each is fetched when it is opened for the first time, not with the page. */
const dialogs = {
  person: { tag: 'parley-person-dialog', load: () => import('./person-dialog') },
  ask: { tag: 'parley-ask-friend', load: () => import('./ask-friend') },
  link: { tag: 'parley-invite-link', load: () => import('./invite-link') },
  blocked: { tag: 'parley-blocked-people', load: () => import('./blocked-people') },
} as const;

/** Opens a dialog about people; `of` is the account it is about, "" where it is about none. */
export async function openDialog(name: keyof typeof dialogs, chat: Chat, of = ''): Promise<void> {
  const { tag, load } = dialogs[name];
  try {
    await load();
  } catch (error) {
    tellError(error);
    return;
  }
  show(Object.assign(document.createElement(tag), { chat, of }));
}
