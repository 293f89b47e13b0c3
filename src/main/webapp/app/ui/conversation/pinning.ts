import { mayPin, type Chat, type Conversation } from '../../model';
import { tell, tellError } from '../common/toast';
import { t } from '../i18n';

/** Two both may; in a group, whom its rules let. */
export function mayPinIn({ group, writable }: Conversation): boolean {
  return writable && (group === null || mayPin(group));
}

/** Pins a message, or unpins one that is pinned, and says so. */
export async function togglePin(chat: Chat, conversationId: string, seq: number): Promise<void> {
  const { pins } = chat;
  try {
    if (pins.has(conversationId, seq)) {
      await pins.unpin(conversationId, seq);
      tell(t().pins.unpinned);
    } else {
      await pins.pin(conversationId, seq);
      tell(t().pins.pinned);
    }
  } catch (error) {
    tellError(error);
  }
}
