import { effect, signal } from '@preact/signals-core';
import type { Cancel, Platform } from '../net/platform';

/** A timer waits no longer than this, in ms; then it is set again. */
const LONGEST = 24 * 60 * 60 * 1000;

/** The time, for whoever waits for some moments: reading it is reactive when one of them has come. */
export class Moments {
  /** The time that has certainly come. */
  private readonly reached = signal(0);
  private cancel: Cancel = () => undefined;
  private readonly stop: () => void;

  /** `moments` gives, reactively, what is waited for; in milliseconds since 1970. */
  constructor(
    private readonly platform: Pick<Platform, 'now' | 'later'>,
    moments: () => readonly number[],
  ) {
    this.stop = effect(() => this.awaitNext(this.now, moments()));
  }

  get now(): number {
    return Math.max(this.reached.value, this.platform.now());
  }

  dispose(): void {
    this.stop();
    this.cancel();
  }

  private awaitNext(now: number, moments: readonly number[]): void {
    this.cancel();
    const later = moments.filter((moment) => moment > now);
    if (later.length === 0) return;
    const next = Math.min(...later, now + LONGEST);
    this.cancel = this.platform.later(next - now, () => (this.reached.value = next));
  }
}
