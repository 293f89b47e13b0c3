import type { ApiError } from '../net/api-error';
import { Backoff } from '../net/backoff';
import type { Cancel, Platform } from '../net/platform';
import { refusal } from './load-status';

/**
 * Work that has to succeed in the end: after a failure it is tried again, with back-off, until it
 * does. One run at a time; asked for during a run, it runs once more after it.
 */
export class Retry {
  private readonly backoff: Backoff;
  private isRunning = false;
  private isWanted = false;
  private isStopped = false;
  private stopWaiting: Cancel | null = null;

  constructor(
    private readonly platform: Pick<Platform, 'later' | 'random'>,
    private readonly task: () => Promise<void>,
  ) {
    this.backoff = new Backoff(platform.random);
  }

  /** Runs soon: at once, unless it is waiting after a failure. */
  run(): void {
    this.isWanted = true;
    if (!this.isRunning && !this.stopWaiting) void this.work();
  }

  /** Runs at once: what made it fail may be over. */
  now(): void {
    this.stopWaiting?.();
    this.stopWaiting = null;
    this.run();
  }

  stop(): void {
    this.isStopped = true;
    this.stopWaiting?.();
  }

  private async work(): Promise<void> {
    this.isRunning = true;
    try {
      while (this.isWanted && !this.stopWaiting && !this.isStopped) await this.attempt();
    } finally {
      this.isRunning = false;
    }
  }

  private async attempt(): Promise<void> {
    this.isWanted = false;
    try {
      await this.task();
      this.backoff.reset();
    } catch (error) {
      this.again(refusal(error));
    }
  }

  private again({ retryAfter }: ApiError): void {
    if (this.isStopped) return;
    const delay = Math.max(this.backoff.next(), (retryAfter ?? 0) * 1000);
    this.stopWaiting = this.platform.later(delay, () => this.now());
  }
}
