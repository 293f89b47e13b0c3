import type { Conversation, Message } from '../net/dto';
import { Timeline, type TimelineContext } from './timeline';

/** The timelines of the conversations that were opened. */
export class Timelines {
  private readonly opened = new Map<string, Timeline>();

  constructor(private readonly context: TimelineContext) {}

  /** The same one each time. */
  of(conversationId: string): Timeline {
    const known = this.opened.get(conversationId);
    if (known) return known;
    const timeline = new Timeline(conversationId, this.context);
    this.opened.set(conversationId, timeline);
    return timeline;
  }

  /** A message the server has taken; conversations never opened need not know. */
  take(message: Message): void {
    this.opened.get(message.conversationId)?.take(message);
  }

  /** The server says how far this conversation goes. */
  reach({ id, lastSeq }: Conversation): void {
    this.opened.get(id)?.reach(lastSeq);
  }

  resume(): void {
    this.opened.forEach((timeline) => timeline.resume());
  }

  dispose(): void {
    this.opened.forEach((timeline) => timeline.dispose());
  }
}
