import { encodeReceipt } from '../net/codec';
import type { Platform } from '../net/platform';
import type { Connection } from './connection';

/** Reading on, a person passes many messages: the server hears of it this often; milliseconds. */
const EVERY = 300;

/** Tells the server how far I have read, until it has heard it. */
export class Receipts {
  /** By conversation, the sequence the server has not confirmed. */
  private readonly unconfirmed = new Map<string, number>();
  private readonly unsent = new Set<string>();
  private timed = false;

  constructor(
    private readonly platform: Pick<Platform, 'later'>,
    private readonly connection: Pick<Connection, 'isOpen' | 'send'>,
  ) {}

  read(conversationId: string, seq: number): void {
    this.unconfirmed.set(conversationId, seq);
    this.unsent.add(conversationId);
    if (this.timed) return;
    this.timed = true;
    this.platform.later(EVERY, () => {
      this.timed = false;
      this.flush();
    });
  }

  /** The server knows that I have read up to `seq`. */
  confirmed(conversationId: string, seq: number): void {
    if (seq >= (this.unconfirmed.get(conversationId) ?? 0)) this.unconfirmed.delete(conversationId);
  }

  /** The connection is open again: what was sent over the one before may be lost. */
  connected(): void {
    for (const conversationId of this.unconfirmed.keys()) this.unsent.add(conversationId);
    this.flush();
  }

  private flush(): void {
    if (!this.connection.isOpen) return;
    for (const conversationId of this.unsent) this.send(conversationId);
    this.unsent.clear();
  }

  private send(conversationId: string): void {
    const seq = this.unconfirmed.get(conversationId);
    if (seq !== undefined) this.connection.send(encodeReceipt(conversationId, seq));
  }
}
