import { batch, computed, signal, type ReadonlySignal } from '@preact/signals-core';
import type { Api } from '../net/api';
import type { Message, MessagePage } from '../net/dto';
import type { Platform } from '../net/platform';
import type { Conversations } from './conversations';
import { History } from './history';
import { LoadStatus, refusal } from './load-status';
import { outboxMessage } from './outbox-item';
import type { Outbox } from './outbox';
import { Retry } from './retry';
import { sentMessage, type SentMessage, type TimelineMessage } from './timeline-message';

/** How many messages a page has; in one that fills a gap, the most the server gives. */
const PAGE = 50;
const GAP_PAGE = 100;
/** Whoever missed more than this starts again with the newest; less is fetched without a jump. */
const LARGEST_GAP = 1000;
/** Nobody waits for more than this to be loaded, to see one message of long ago. */
const FARTHEST = 5000;
/** How many messages stay in memory of a conversation nobody looks at. */
const KEPT = 200;

/** What a timeline needs of the account it belongs to. */
export interface TimelineContext {
  readonly platform: Platform;
  readonly api: Api;
  readonly myId: string;
  readonly conversations: Conversations;
  readonly outbox: Outbox;
  /** Hears of all messages that were fetched. */
  readonly onFetched: (messages: readonly Message[]) => void;
}

/**
 * The messages of one conversation as they are shown. It is empty until it is opened; from then on it
 * follows the conversation: what the socket brings is shown in order and once, and what the socket
 * has missed is fetched by sequence before anything after it is shown.
 */
export class Timeline {
  private readonly history = new History<SentMessage>();
  private readonly held = signal<readonly SentMessage[]>([]);
  private readonly mineAhead = signal<readonly SentMessage[]>([]);
  private readonly status = new LoadStatus();
  private readonly moreBefore = signal(false);
  private readonly loadingOlder = signal<'idle' | 'loading' | 'failed'>('idle');
  private readonly readBefore = signal<number | null>(null);
  private readonly catchingUp: Retry;
  private target = 0;
  private isOpen = false;
  private opening = false;

  /** `failed`: nothing could be loaded, see `problem`; `open()` tries again. */
  readonly state = this.status.state;
  readonly problem = this.status.problem;
  readonly hasOlder: ReadonlySignal<boolean> = this.moreBefore;
  /** How loading older messages goes; after `failed`, `loadOlder()` tries again. */
  readonly older: ReadonlySignal<'idle' | 'loading' | 'failed'> = this.loadingOlder;
  /** Messages after this one were unread when the conversation was opened, or came unseen since; null: none were. */
  readonly dividerSeq: ReadonlySignal<number | null> = this.readBefore;

  /** Ascending: those the server has, without a hole, then mine that it has not acknowledged. */
  readonly messages = computed<readonly TimelineMessage[]>(() => [
    ...this.held.value,
    ...this.mineAhead.value,
    ...this.pending.value,
  ]);

  private readonly pending = computed(() =>
    this.context.outbox.items.value
      .filter((item) => item.conversationId === this.conversationId)
      .map((item) => outboxMessage(item, this.context.myId)),
  );

  constructor(
    private readonly conversationId: string,
    private readonly context: TimelineContext,
  ) {
    this.catchingUp = new Retry(context.platform, () => this.fillGap());
  }

  /**
   * The conversation is shown now: loads its newest messages, and those before back to the first unread
   * one, or to `from` where that is before, unless they are there. When it resolves `dividerSeq` is set.
   * Never rejects.
   */
  async open(from = Infinity): Promise<void> {
    this.isOpen = true;
    if (this.opening) return;
    this.opening = true;
    try {
      await this.load(from);
    } catch (error) {
      this.status.failed(error);
    } finally {
      this.opening = false;
    }
  }

  /** The conversation is not shown any more. */
  close(): void {
    this.isOpen = false;
    this.readBefore.value = null;
    if (this.history.trim(KEPT)) this.moreBefore.value = true;
    this.publish();
  }

  /** Messages after this one have come while nobody was looking. */
  divide(seq: number): void {
    this.readBefore.value = seq;
  }

  /** Loads the messages before the first one. Never rejects, see `older`. */
  async loadOlder(): Promise<void> {
    const { first } = this.history;
    if (first === null || !this.moreBefore.peek() || this.loadingOlder.peek() === 'loading') return;
    this.loadingOlder.value = 'loading';
    try {
      const page = await this.fetch({ before: first, limit: PAGE });
      batch(() => this.takeOlder(page, first));
    } catch (error) {
      refusal(error);
      this.loadingOlder.value = 'failed';
    }
  }

  /** Loads the messages back to `seq`; whether it is there then: it may be too far away. Rejects when that fails. */
  async reachBack(seq: number): Promise<boolean> {
    await this.loadBackTo(seq, FARTHEST);
    this.publish();
    return (this.history.first ?? Infinity) <= seq;
  }

  /** A message of this conversation that the server has taken. */
  take(message: Message): void {
    this.history.take(sentMessage(message, this.context.myId));
    this.publish();
    this.reach(this.history.newest);
  }

  /** The server has messages up to `lastSeq`: fetches those that are missing. */
  reach(lastSeq: number): void {
    this.target = Math.max(this.target, lastSeq);
    if (this.isBehind()) this.catchingUp.run();
  }

  /** The connection is back: tries again what failed while it was not. */
  resume(): void {
    if (this.isOpen && this.state.peek() === 'failed') void this.open();
    if (this.isBehind()) this.catchingUp.now();
  }

  dispose(): void {
    this.catchingUp.stop();
  }

  private async load(from: number): Promise<void> {
    if (!this.status.isReady) this.status.loading();
    const { unread, readSeq } = await this.context.conversations.ensure(this.conversationId);
    if (!this.status.isReady) this.replace(await this.fetch({ limit: PAGE }));
    const back = Math.min(from, unread > 0 ? readSeq + 1 : Infinity);
    if (back < Infinity) await this.loadBackTo(back);
    batch(() => {
      this.readBefore.value = this.isOpen && unread > 0 ? readSeq : null;
      this.status.ready();
      this.publish();
    });
    this.reach(this.history.newest);
  }

  private async loadNewest(): Promise<void> {
    this.replace(await this.fetch({ limit: PAGE }));
    batch(() => {
      this.status.ready();
      this.publish();
    });
    this.reach(this.history.newest);
  }

  private replace(newest: MessagePage<SentMessage>): void {
    this.history.replace(newest.items);
    this.moreBefore.value = newest.hasMore;
  }

  /** One goes on reading where one has stopped: the first unread message has to be there, unless it is far away. */
  private async loadBackTo(seq: number, farthest = LARGEST_GAP): Promise<void> {
    for (;;) {
      const { first, newest } = this.history;
      const isFar = newest - seq > farthest;
      if (first === null || first <= seq || isFar || !this.moreBefore.peek()) return;
      const page = await this.fetch({ before: first, limit: GAP_PAGE });
      this.history.prepend(page.items);
      this.moreBefore.value = page.hasMore && page.items.length > 0;
    }
  }

  private takeOlder(page: MessagePage<SentMessage>, asked: number): void {
    this.loadingOlder.value = 'idle';
    // The range was replaced meanwhile: what came does not join it.
    if (this.history.first !== asked) return;
    this.history.prepend(page.items);
    this.moreBefore.value = page.hasMore;
    this.publish();
  }

  private async fillGap(): Promise<void> {
    while (this.isBehind()) {
      const last = this.history.last ?? 0;
      if (this.target - last > LARGEST_GAP) return this.loadNewest();
      const { target } = this;
      const page = await this.fetch({ after: last, limit: GAP_PAGE });
      this.history.append(page.items);
      this.publish();
      // The server has no more, whatever was said; unless more was said meanwhile.
      if (page.items.length === 0 && target === this.target) this.target = last;
    }
  }

  /** Never in a conversation that is not mine any more: the server would only refuse. */
  private isBehind(): boolean {
    const { last } = this.history;
    const isMine = this.context.conversations.peek(this.conversationId) !== undefined;
    return isMine && last !== null && last < this.target;
  }

  private async fetch(range: Parameters<Api['messages']>[1]): Promise<MessagePage<SentMessage>> {
    const { api, myId, onFetched } = this.context;
    const { items, hasMore } = await api.messages(this.conversationId, range);
    onFetched(items);
    return { items: items.map((message) => sentMessage(message, myId)), hasMore };
  }

  private publish(): void {
    batch(() => {
      this.held.value = this.history.messages;
      // Mine was shown before it was acknowledged, so it stays; others' wait for their turn.
      const mine = this.history.ahead.filter(({ mine, line }) => mine && line === null);
      if (mine.length + this.mineAhead.peek().length > 0) this.mineAhead.value = mine;
    });
  }
}
