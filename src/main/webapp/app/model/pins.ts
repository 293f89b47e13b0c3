import type { Api } from '../net/api';
import { ApiError } from '../net/api-error';
import type { PinnedMessage } from '../net/dto';
import type { PinChange } from '../net/frames';
import type { Platform } from '../net/platform';
import type { Profiles } from './profiles';
import { Retry } from './retry';
import { SignalMap } from './signal-map';

export interface PinsContext {
  readonly platform: Platform;
  readonly api: Api;
  readonly profiles: Profiles;
}

/** What is pinned in the conversation that is shown, and was when others were. */
export class Pins {
  private readonly known = new SignalMap<readonly PinnedMessage[]>();
  private readonly fetching: Retry;
  private shown: string | null = null;

  constructor(private readonly context: PinsContext) {
    this.fetching = new Retry(context.platform, () => this.fetch());
  }

  /** The one pinned last first; none while they are not loaded. */
  of(conversationId: string): readonly PinnedMessage[] {
    return this.known.get(conversationId) ?? [];
  }

  has(conversationId: string, seq: number): boolean {
    return this.of(conversationId).some(({ message }) => message.seq === seq);
  }

  /** This conversation is shown now: its pins are loaded, and live until another one is. */
  show(conversationId: string): void {
    this.shown = conversationId;
    this.fetching.now();
  }

  told({ conversationId, seq, pinned }: PinChange): void {
    if (!pinned) this.drop(conversationId, seq);
    if (conversationId === this.shown) this.fetching.run();
  }

  /** The connection was lost for a while: what is known may be old. */
  resume(): void {
    if (this.shown !== null) this.fetching.now();
  }

  /** Rejects with TOO_MANY_PINS, ROLE_TOO_LOW, among others. */
  async pin(conversationId: string, seq: number): Promise<void> {
    await this.context.api.pin(conversationId, seq);
    if (conversationId === this.shown) this.fetching.now();
  }

  async unpin(conversationId: string, seq: number): Promise<void> {
    await this.context.api.unpin(conversationId, seq);
    this.drop(conversationId, seq);
  }

  dispose(): void {
    this.fetching.stop();
  }

  private drop(conversationId: string, seq: number): void {
    const left = this.known.peek(conversationId)?.filter(({ message }) => message.seq !== seq);
    if (left) this.known.set(conversationId, left);
  }

  private async fetch(): Promise<void> {
    const { shown } = this;
    if (shown === null) return;
    try {
      const pins = await this.context.api.pins(shown);
      pins.forEach(({ message }) => this.context.profiles.learn(message.sender));
      this.known.set(shown, pins);
    } catch (error) {
      // It is mine no more: there is nothing to try again.
      if (!(error instanceof ApiError && (error.status === 403 || error.status === 404))) throw error;
      this.known.delete(shown);
    }
  }
}
