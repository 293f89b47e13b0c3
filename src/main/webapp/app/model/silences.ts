import { effect, signal, type ReadonlySignal } from '@preact/signals-core';
import type { Conversation, Group } from '../net/dto';
import type { Cancel, Platform } from '../net/platform';
import { silenceIn, type Silence } from './group-rights';

/** A timer waits no longer than this, in ms; then it is set again. */
const LONGEST = 24 * 60 * 60 * 1000;

/** Where I may not write now. A mute that runs out ends by itself. */
export class Silences {
  /** The time that has certainly come. */
  private readonly reached = signal(0);
  private cancel: Cancel = () => undefined;
  private readonly stop: () => void;

  constructor(
    private readonly platform: Pick<Platform, 'now' | 'later'>,
    conversations: ReadonlySignal<readonly Conversation[]>,
  ) {
    this.stop = effect(() => {
      const now = Math.max(this.reached.value, platform.now());
      this.awaitNext(now, conversations.value.flatMap(({ group }) => group?.mutedUntil ?? []));
    });
  }

  /** null: I may write. Reactive, also to the time. */
  in(group: Group): Silence | null {
    return silenceIn(group, Math.max(this.reached.value, this.platform.now()));
  }

  dispose(): void {
    this.stop();
    this.cancel();
  }

  private awaitNext(now: number, ends: readonly number[]): void {
    this.cancel();
    const later = ends.filter((end) => end > now);
    if (later.length === 0) return;
    const next = Math.min(...later, now + LONGEST);
    this.cancel = this.platform.later(next - now, () => (this.reached.value = next));
  }
}
