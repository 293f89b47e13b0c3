import type { Chat, TimelineMessage } from '../../model';
import { nameOf } from '../i18n/names';

/** Who wrote a message: as I call them, or else as they are called in the group, or by their own name. */
export function senderName({ profiles }: Pick<Chat, 'profiles'>, { senderId, nickname }: TimelineMessage): string {
  return profiles.remark(senderId) || nickname || nameOf(profiles.of(senderId));
}
