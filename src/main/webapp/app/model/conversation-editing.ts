import type { Api } from '../net/api';
import type { ConversationEdit, ConversationSettings } from '../net/dto';
import type { Platform } from '../net/platform';
import type { Conversations } from './conversations';

/** What I set for a conversation. It shows at once; where the server refuses, it is as before, and the call rejects. */
export class ConversationEditing {
  constructor(
    private readonly platform: Pick<Platform, 'now'>,
    private readonly api: Pick<Api, 'editConversation'>,
    private readonly conversations: Conversations,
  ) {}

  /** Until then, in milliseconds since 1970; 0: no more. */
  mute(id: string, mutedUntil: number): Promise<void> {
    return this.edit(id, { mutedUntil }, { mutedUntil });
  }

  /** Rejects with TOO_MANY_PINS, among others. */
  pin(id: string, pinned: boolean): Promise<void> {
    return this.edit(id, { pinned }, { pinnedAt: pinned ? this.platform.now() : 0 });
  }

  /** Out of the list until its next message comes. */
  hide(id: string, hidden: boolean): Promise<void> {
    return this.edit(id, { hidden }, { hidden });
  }

  markUnread(id: string, markedUnread: boolean): Promise<void> {
    return this.edit(id, { markedUnread }, { markedUnread });
  }

  private async edit(id: string, edit: ConversationEdit, shown: Partial<ConversationSettings>): Promise<void> {
    const before = this.conversations.peek(id)?.settings;
    this.conversations.set(id, shown);
    try {
      await this.api.editConversation(id, edit);
    } catch (error) {
      const changed = Object.keys(shown) as (keyof ConversationSettings)[];
      if (before) this.conversations.set(id, Object.fromEntries(changed.map((key) => [key, before[key]])));
      throw error;
    }
  }
}
