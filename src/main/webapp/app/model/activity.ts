import { encodePresence } from '../net/codec';
import type { Cancel, Platform, UseEvent } from '../net/platform';
import type { Connection } from './connection';

/** Left alone for this long a device is not in use; less where nobody sees the page; milliseconds. */
const IDLE = 5 * 60_000;
const HIDDEN = 60_000;
/** Keys and movements come in hundreds: one of them counts in this time. */
const EVERY = 1_000;

const nothing: Cancel = () => undefined;

/** Whether this device is in use, as the server is told. A connection that has said nothing is in use. */
export class Activity {
  private inUse = true;
  private lastInput = 0;
  private stopWaiting: Cancel = nothing;
  private readonly stopWatching: Cancel;

  constructor(
    private readonly platform: Pick<Platform, 'later' | 'now' | 'onUse'>,
    private readonly connection: Pick<Connection, 'isOpen' | 'send'>,
  ) {
    this.wait(IDLE);
    this.stopWatching = platform.onUse((event) => this.noticed(event));
  }

  connected(): void {
    if (!this.inUse) this.tell();
  }

  dispose(): void {
    this.stopWatching();
    this.stopWaiting();
  }

  private noticed(event: UseEvent): void {
    if (event === 'hidden') return this.wait(HIDDEN);
    const now = this.platform.now();
    if (event === 'input' && now - this.lastInput < EVERY) return;
    this.lastInput = now;
    this.set(true);
    this.wait(IDLE);
  }

  private wait(milliseconds: number): void {
    this.stopWaiting();
    this.stopWaiting = this.platform.later(milliseconds, () => this.set(false));
  }

  private set(inUse: boolean): void {
    if (this.inUse === inUse) return;
    this.inUse = inUse;
    this.tell();
  }

  private tell(): void {
    if (this.connection.isOpen) this.connection.send(encodePresence(this.inUse ? 'online' : 'away'));
  }
}
