import type { ReadonlySignal } from '@preact/signals-core';
import type { Conversation, Group } from '../net/dto';
import type { Platform } from '../net/platform';
import { silenceIn, type Silence } from './group-rights';
import { Moments } from './moments';

/** Where I may not write now. A mute that runs out ends by itself. */
export class Silences {
  private readonly moments: Moments;

  constructor(platform: Pick<Platform, 'now' | 'later'>, conversations: ReadonlySignal<readonly Conversation[]>) {
    this.moments = new Moments(platform, () => conversations.value.flatMap(({ group }) => group?.mutedUntil ?? []));
  }

  /** null: I may write. Reactive, also to the time. */
  in(group: Group): Silence | null {
    return silenceIn(group, this.moments.now);
  }

  dispose(): void {
    this.moments.dispose();
  }
}
