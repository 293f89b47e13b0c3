import type { Chat } from '../../model';
import { show } from '../common/modal';
import { tellError } from '../common/toast';

/** Each is fetched when it is opened for the first time, not with the page. */
const dialogs = {
  invite: { tag: 'parley-invite-friends', load: () => import('./invite-friends') },
  links: { tag: 'parley-group-links', load: () => import('./group-links') },
  code: { tag: 'parley-link-code', load: () => import('./link-code') },
  requests: { tag: 'parley-join-requests', load: () => import('./join-requests') },
  bans: { tag: 'parley-group-bans', load: () => import('./group-bans') },
  nickname: { tag: 'parley-group-nickname', load: () => import('./group-nickname') },
  notice: { tag: 'parley-read-notice', load: () => import('./read-notice') },
  editNotice: { tag: 'parley-edit-notice', load: () => import('./edit-notice') },
  readers: { tag: 'parley-notice-readers', load: () => import('./notice-readers') },
  settings: { tag: 'parley-group-settings', load: () => import('./group-settings') },
  mute: { tag: 'parley-mute-member', load: () => import('./mute-member') },
} as const;

/** Opens a dialog about a group of mine; `more` are further properties of its element. */
export async function openDialog(name: keyof typeof dialogs, chat: Chat, of: string, more: object = {}): Promise<void> {
  const { tag, load } = dialogs[name];
  try {
    await load();
  } catch (error) {
    tellError(error);
    return;
  }
  show(Object.assign(document.createElement(tag), { chat, of, ...more }));
}
