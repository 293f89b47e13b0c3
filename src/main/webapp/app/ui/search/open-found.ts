import type { Chat, Group, PersonFound } from '../../model';
import { ask } from '../common/confirm';
import { show } from '../common/modal';
import { tell } from '../common/toast';
import { t } from '../i18n';
import { openDialog } from '../people/dialogs';
import { conversationRoute, go } from '../shell/router';
import type { Found } from './found';

/** Leads to what was found: a conversation, a person's card, the door of a group one is not in. */
export function openFound(chat: Chat, { target }: Found): void {
  if (target.kind === 'conversation') go(conversationRoute(target.id));
  else if (target.kind === 'group') void openGroup(chat, target.group);
  else openPerson(chat, target.person);
}

function openPerson(chat: Chat, { id }: PersonFound): void {
  const friend = chat.friends.list.value.find(({ profile }) => profile.id === id);
  if (friend) go(conversationRoute(friend.conversationId));
  else void openDialog('person', chat, id);
}

async function openGroup(chat: Chat, group: Group): Promise<void> {
  const { id, joinPolicy, role, requested } = group;
  const { invites } = t();
  if (role !== null) go(conversationRoute(id));
  else if (joinPolicy === 'invitation') tell(invites.closed);
  else if (requested) tell(invites.requested);
  else if (joinPolicy === 'open') askToEnter(chat, group);
  else {
    await import('../groups/ask-to-join');
    show(Object.assign(document.createElement('parley-ask-to-join'), { chat, group }));
  }
}

function askToEnter(chat: Chat, { id, name }: Group): void {
  const { search, groups } = t();
  ask({
    title: search.joinTitle(name),
    text: search.joinText,
    action: groups.join,
    run: async () => {
      await chat.groups.join(id, '');
      tell(groups.joined(name));
      go(conversationRoute(id));
    },
  });
}
