import { encodeText } from '../net/codec';
import type { Cancel, Platform } from '../net/platform';
import type { Connection } from './connection';
import type { OutboxItem } from './outbox-item';

/** An answer missing for this long is asked for again, by sending the same once more; in ms. */
const ANSWER_WITHIN = 20_000;

interface Flight {
  readonly item: OutboxItem;
  readonly stopWaiting: Cancel;
}

/**
 * Sends what is in the outbox: one message at a time in each conversation, so that they stand there
 * in the order they were written whatever is refused or lost in between.
 */
export class Dispatcher {
  /** By conversation. */
  private readonly flights = new Map<string, Flight>();
  private resume: Cancel | null = null;

  /** `queue` gives what is to be sent, in order. */
  constructor(
    private readonly platform: Pick<Platform, 'later'>,
    private readonly connection: Pick<Connection, 'isOpen' | 'send'>,
    private readonly queue: () => readonly OutboxItem[],
  ) {}

  /** What was sent and not answered yet. */
  get inFlight(): readonly OutboxItem[] {
    return [...this.flights.values()].map((flight) => flight.item);
  }

  /** Sends whatever may be sent now. */
  pump(): void {
    if (!this.connection.isOpen || this.resume) return;
    for (const item of this.queue()) {
      if (!this.flights.has(item.conversationId)) this.launch(item);
    }
  }

  /** The server has answered this one. */
  answered(clientId: string): void {
    for (const [conversationId, { item }] of this.flights) {
      if (item.clientId === clientId) this.land(conversationId);
    }
  }

  /** Sends nothing for so many seconds: the server asked for it. */
  pause(seconds: number): void {
    this.resume?.();
    this.resume = this.platform.later(seconds * 1000, () => {
      this.resume = null;
      this.pump();
    });
  }

  /** The connection is gone, and whatever was on its way has to be sent again. */
  forget(): void {
    [...this.flights.keys()].forEach((conversationId) => this.land(conversationId));
  }

  dispose(): void {
    this.resume?.();
    this.forget();
  }

  private launch(item: OutboxItem): void {
    const again = () => {
      this.flights.delete(item.conversationId);
      this.pump();
    };
    const stopWaiting = this.platform.later(ANSWER_WITHIN, again);
    this.flights.set(item.conversationId, { item, stopWaiting });
    this.connection.send(encodeText(item));
  }

  private land(conversationId: string): void {
    this.flights.get(conversationId)?.stopWaiting();
    this.flights.delete(conversationId);
  }
}
