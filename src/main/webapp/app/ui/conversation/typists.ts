import type { Chat, Conversation } from '../../model';
import { t } from '../i18n';

/** Who is typing in a conversation, in words; "" while nobody is. In a conversation of two there is no need of a name. */
export function typists(chat: Chat, { id, peer }: Conversation): string {
  const { conversation: words } = t();
  const names = chat.typing.of(id).map((who) => chat.profiles.of(who).displayName);
  const [one, other] = names;
  if (one === undefined) return '';
  if (peer) return words.typing;
  if (other === undefined) return words.typingOne(one);
  return names.length === 2 ? words.typingTwo(one, other) : words.typingMany(names.length);
}
