import { batch } from '@preact/signals-core';
import type { Api } from '../net/api';
import { ApiError } from '../net/api-error';
import type { ConversationSettings } from '../net/dto';
import type { Cancel, Platform } from '../net/platform';
import type { Connection } from './connection';
import { asDraft, isUnsaved, none, toldBy, type Draft } from './draft';
import { Retry } from './retry';
import { SignalMap } from './signal-map';
import type { Store } from './store';

/** The server is told once nobody has typed for so long; in ms. */
const AFTER = 1_000;

export interface DraftsContext {
  readonly platform: Platform;
  readonly api: Pick<Api, 'editConversation'>;
  readonly connection: Pick<Connection, 'isOpen'>;
  readonly store: Store;
  /** In UTF-16 code units; a longer one stays on this device. */
  readonly maxLength: () => number;
}

/**
 * What was written and not sent yet, per conversation: kept here across a reload, and on the server for
 * my other devices. The draft changed last counts.
 */
export class Drafts {
  private readonly drafts = new SignalMap<Draft>();
  private readonly saving: Retry;
  private unwait: Cancel = () => undefined;

  constructor(private readonly context: DraftsContext) {
    const { platform, store } = context;
    this.saving = new Retry(platform, () => this.save());
    for (const id of store.keys()) this.drafts.set(id, asDraft(store.read(id)));
  }

  /** "" for none. */
  get(conversationId: string): string {
    return this.drafts.get(conversationId)?.text ?? '';
  }

  /** Kept as it is; only spaces count as none. */
  set(conversationId: string, text: string): void {
    const typed = text.trim() === '' ? '' : text;
    const before = this.peek(conversationId);
    if (typed === before.text) return;
    this.keep(conversationId, { ...before, text: typed, typedAt: this.context.platform.now() });
    this.unwait();
    this.unwait = this.context.platform.later(AFTER, () => this.saving.run());
  }

  clear(conversationId: string): void {
    this.set(conversationId, '');
  }

  /** The server has this one, written on whichever device. */
  told(conversationId: string, { draft, draftAt }: Pick<ConversationSettings, 'draft' | 'draftAt'>): void {
    const before = this.peek(conversationId);
    if (draftAt <= before.savedAt) return;
    this.keep(conversationId, toldBy(before, draft, draftAt, this.context.platform.now()));
  }

  /** The server has said what it has: what it lacks can be told to it. */
  synchronised(): void {
    this.saving.now();
  }

  dispose(): void {
    this.unwait();
    this.saving.stop();
  }

  private peek(conversationId: string): Draft {
    return this.drafts.peek(conversationId) ?? none;
  }

  private keep(conversationId: string, draft: Draft): void {
    const { store } = this.context;
    batch(() => this.drafts.set(conversationId, draft));
    if (draft.text === '' && !isUnsaved(draft)) store.remove(conversationId);
    else store.write(conversationId, draft);
  }

  /** One after the other, so that the last one typed is the last one told. */
  private async save(): Promise<void> {
    for (const id of this.drafts.keys()) {
      const { text } = this.peek(id);
      const isFit = text.length <= this.context.maxLength();
      if (isUnsaved(this.peek(id)) && isFit && this.context.connection.isOpen) await this.tell(id, text);
    }
  }

  private async tell(id: string, draft: string): Promise<void> {
    try {
      this.told(id, await this.context.api.editConversation(id, { draft }));
    } catch (error) {
      if (!isFinal(error)) throw error;
      // Not my conversation any more: nobody else is to have it.
      this.keep(id, { ...this.peek(id), saved: draft });
    }
  }
}

function isFinal(error: unknown): boolean {
  return error instanceof ApiError && error.status >= 400 && error.status < 500 && error.status !== 401 && error.status !== 429;
}
