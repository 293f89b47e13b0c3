import { actionsOn, type Chat, type Group, type Member, type MemberAction } from '../../model';
import { ask, type Question } from '../common/confirm';
import type { MenuItem } from '../common/menu';
import { tell, tellError } from '../common/toast';
import { openDialog } from '../groups/dialogs';
import { t } from '../i18n';

const icons = {
  promote: 'shield',
  demote: 'shield',
  mute: 'silent',
  unmute: 'speak',
  transfer: 'star',
  remove: 'leave',
  ban: 'ban',
} as const;

/** What I may do to a member, as entries of a menu; none: nothing. */
export function memberMenu(chat: Chat, group: Group, member: Member): readonly MenuItem[] {
  const { group: words } = t();
  return actionsOn(member, group, chat.me.value.id, Date.now()).map((action) => ({
    value: action,
    label: words[action],
    icon: icons[action],
    danger: action === 'remove' || action === 'ban',
  }));
}

/** Does it, after a question where it takes something away. */
export function actOn(chat: Chat, group: Group, member: Member, action: MemberAction): void {
  const { members } = chat.groups;
  const { id, displayName: name } = member.profile;
  const { group: words } = t();
  const at = [group.id, id] as const;
  switch (action) {
    case 'promote':
      return atOnce(members.setRole(...at, 'admin'), words.promoted(name));
    case 'demote':
      return atOnce(members.setRole(...at, 'member'), words.demoted(name));
    case 'unmute':
      return atOnce(members.mute(...at, 0), words.unmuted(name));
    case 'mute':
      return void openDialog('mute', chat, group.id, { member });
    default:
      ask(question(chat, group, member, action));
  }
}

function atOnce(done: Promise<void>, words: string): void {
  done.then(() => tell(words), tellError);
}

function question(chat: Chat, group: Group, { profile }: Member, action: 'transfer' | 'remove' | 'ban'): Question {
  const { members, editing } = chat.groups;
  const { group: words } = t();
  const { id, displayName: name } = profile;
  const done = {
    transfer: () => editing.transfer(group.id, id).then(() => tell(words.transferred(name))),
    remove: () => members.remove(group.id, id).then(() => tell(words.removed(name))),
    ban: () => members.ban(group.id, id).then(() => tell(words.banned(name))),
  };
  return {
    title: words[`${action}Title`](name, group.name),
    text: words[`${action}Text`],
    action: words[`${action}Action`],
    run: done[action],
  };
}
