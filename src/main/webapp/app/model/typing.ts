import { encodeTyping } from '../net/codec';
import type { Conversation, Message } from '../net/dto';
import type { Typing as TypingFrame } from '../net/frames';
import type { Cancel, Platform } from '../net/platform';
import type { Connection } from './connection';
import { addressOf } from './outbox-item';
import { SignalMap } from './signal-map';

/** One who types is heard of this often, and forgotten after so long; milliseconds. */
const EVERY = 3_000;
const HOLDS = 6_000;

/** Who is typing where: the others, as live frames say, and me, as the server is told. */
export class Typing {
  private readonly typists = new SignalMap<readonly string[]>();
  private readonly expiries = new Map<string, Cancel>();
  private lastTold = { conversationId: '', at: 0 };

  constructor(
    private readonly platform: Pick<Platform, 'later' | 'now'>,
    private readonly connection: Pick<Connection, 'isOpen' | 'send'>,
  ) {}

  /** The ids of those who are typing in a conversation, the first to begin first; never mine. */
  of(conversationId: string): readonly string[] {
    return this.typists.get(conversationId) ?? [];
  }

  /** I am typing there; may be called with every key. */
  here(conversation: Conversation): void {
    const { id, writable } = conversation;
    const now = this.platform.now();
    const told = this.lastTold.conversationId === id && now - this.lastTold.at < EVERY;
    if (told || !writable || !this.connection.isOpen) return;
    this.lastTold = { conversationId: id, at: now };
    this.connection.send(encodeTyping(addressOf(conversation)));
  }

  told({ conversationId, accountId }: TypingFrame): void {
    const key = `${conversationId} ${accountId}`;
    this.expiries.get(key)?.();
    this.expiries.set(key, this.platform.later(HOLDS, () => this.stopped(conversationId, accountId)));
    const before = this.typists.peek(conversationId) ?? [];
    if (!before.includes(accountId)) this.typists.set(conversationId, [...before, accountId]);
  }

  /** Whoever has sent a message types it no more. */
  arrived({ conversationId, senderId }: Message): void {
    if (this.typists.peek(conversationId)?.includes(senderId)) this.stopped(conversationId, senderId);
  }

  /** What I have sent, I type no more: the next key is worth telling. */
  sent(): void {
    this.lastTold = { conversationId: '', at: 0 };
  }

  dispose(): void {
    this.expiries.forEach((cancel) => cancel());
    this.expiries.clear();
  }

  private stopped(conversationId: string, accountId: string): void {
    const key = `${conversationId} ${accountId}`;
    this.expiries.get(key)?.();
    this.expiries.delete(key);
    const left = (this.typists.peek(conversationId) ?? []).filter((id) => id !== accountId);
    this.typists.set(conversationId, left);
  }
}
