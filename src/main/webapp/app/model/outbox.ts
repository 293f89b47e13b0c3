import { computed, signal, type ReadonlySignal } from '@preact/signals-core';
import { ApiError, type Problem } from '../net/api-error';
import { CloseCode } from '../net/close-code';
import type { Conversation } from '../net/dto';
import type { Refusal } from '../net/frames';
import type { Platform } from '../net/platform';
import type { Connection } from './connection';
import { Dispatcher } from './dispatcher';
import { addressOf, itemsKept, type OutboxItem } from './outbox-item';
import type { Store } from './store';

/**
 * What this person has written and the server has not acknowledged. An item lives from `add` until
 * it is settled (the server has it) or discarded; it survives a reload and a lost connection, and is
 * sent until it is answered: the server takes the same clientId only once. Each item has a key of
 * its own in the storage, so that several tabs do not overwrite each other's.
 */
export class Outbox {
  private readonly list = signal<readonly OutboxItem[]>([]);
  private readonly dispatcher: Dispatcher;
  /** In the order they are sent. */
  readonly items: ReadonlySignal<readonly OutboxItem[]> = this.list;
  /** How many messages the server has not taken, the failed ones among them. */
  readonly count = computed(() => this.list.value.length);

  constructor(
    private readonly platform: Platform,
    private readonly store: Store,
    connection: Connection,
  ) {
    this.list.value = itemsKept(store);
    this.dispatcher = new Dispatcher(platform, connection, () => this.queue());
  }

  add(conversation: Conversation, content: string): void {
    const item: OutboxItem = {
      ...addressOf(conversation),
      clientId: this.platform.uuid(),
      conversationId: conversation.id,
      content,
      createdAt: this.nextTime(),
      problem: null,
    };
    this.put(item);
    this.dispatcher.pump();
  }

  /** Sends a failed one again, after those written since. */
  retry(key: string): void {
    const item = this.find(key);
    if (!item?.problem) return;
    this.put({ ...item, problem: null, createdAt: this.nextTime() });
    this.dispatcher.pump();
  }

  /** Throws a failed one away. */
  discard(key: string): void {
    if (this.find(key)?.problem) this.remove(key);
  }

  /** The server has this message. Gives back what was kept of it, undefined if nothing was. */
  settle(clientId: string): OutboxItem | undefined {
    const item = this.find(clientId);
    if (!item) return undefined;
    this.remove(clientId);
    this.dispatcher.answered(clientId);
    this.dispatcher.pump();
    return item;
  }

  /** Gives back the message if it has failed, undefined if it is to be sent again or is none of mine. */
  refused({ clientId, code, number, retryAfter }: Refusal): OutboxItem | undefined {
    const item = clientId === null ? undefined : this.find(clientId);
    if (!item) return undefined;
    // Whoever is muted is told for how long; everybody else's messages need not wait for that.
    const isFinal = retryAfter === 0 || code === 'MUTED';
    this.dispatcher.answered(item.clientId);
    if (isFinal) this.fail(item, new ApiError({ code, number }));
    else this.dispatcher.pause(retryAfter);
    this.dispatcher.pump();
    return isFinal ? item : undefined;
  }

  /** The connection is open: whatever is not acknowledged is sent, or sent again. */
  connected(): void {
    this.dispatcher.pump();
  }

  disconnected(code: number): void {
    const largest = longest(this.dispatcher.inFlight);
    this.dispatcher.forget();
    // Sending it again would close the connection again, and nothing else would ever be sent.
    if (code === CloseCode.FRAME_TOO_BIG && largest) {
      this.fail(largest, new ApiError({ code: 'FRAME_TOO_LARGE', number: 6004 }));
    }
  }

  dispose(): void {
    this.dispatcher.dispose();
  }

  private queue(): OutboxItem[] {
    return this.list.peek().filter((item) => item.problem === null);
  }

  private find(clientId: string): OutboxItem | undefined {
    return this.list.peek().find((item) => item.clientId === clientId);
  }

  private fail(item: OutboxItem, { code, number, status, detail, field, retryAfter }: Problem): void {
    this.replace({ ...item, problem: { code, number, status, detail, field, retryAfter } });
  }

  /** At the end: the newest of all. */
  private put(item: OutboxItem): void {
    const others = this.list.peek().filter(({ clientId }) => clientId !== item.clientId);
    this.list.value = [...others, item];
    this.store.write(item.clientId, item);
  }

  /** Where it stands. */
  private replace(item: OutboxItem): void {
    const { clientId } = item;
    this.list.value = this.list.peek().map((old) => (old.clientId === clientId ? item : old));
    this.store.write(clientId, item);
  }

  private remove(clientId: string): void {
    this.list.value = this.list.peek().filter((item) => item.clientId !== clientId);
    this.store.remove(clientId);
  }

  private nextTime(): number {
    const last = this.list.peek().at(-1)?.createdAt ?? 0;
    return Math.max(this.platform.now(), last + 1);
  }
}

function longest(items: readonly OutboxItem[]): OutboxItem | undefined {
  return [...items].sort((one, other) => other.content.length - one.content.length)[0];
}
