import { SignalMap } from './signal-map';
import type { Store } from './store';

/** What was written and not sent yet, per conversation; kept across a reload. */
export class Drafts {
  private readonly texts = new SignalMap<string>();

  constructor(private readonly store: Store) {
    for (const id of store.keys()) {
      const text = store.read(id);
      if (typeof text === 'string') this.texts.set(id, text);
    }
  }

  /** "" for none. */
  get(conversationId: string): string {
    return this.texts.get(conversationId) ?? '';
  }

  /** Kept as it is; only spaces count as none. */
  set(conversationId: string, text: string): void {
    if (text.trim() === '') this.clear(conversationId);
    else this.keep(conversationId, text);
  }

  clear(conversationId: string): void {
    this.texts.delete(conversationId);
    this.store.remove(conversationId);
  }

  private keep(conversationId: string, text: string): void {
    this.texts.set(conversationId, text);
    this.store.write(conversationId, text);
  }
}
