import { batch, computed, signal, type ReadonlySignal } from '@preact/signals-core';
import type { Page } from '../net/dto';
import { LoadStatus } from './load-status';

/** Fetches one page; the cursor is that of the page before, null for the first. */
export type FetchPage<T> = (cursor: string | null) => Promise<Page<T>>;

/** A list of the server that is loaded page by page, as far as somebody looks at it. */
export class PagedList<T> {
  private readonly held = signal<readonly T[]>([]);
  private readonly next = signal<string | null>(null);
  private readonly status = new LoadStatus();
  /** Goes up with every reload: what was asked for before is thrown away. */
  private round = 0;

  readonly items: ReadonlySignal<readonly T[]> = this.held;
  readonly hasMore = computed(() => this.next.value !== null);
  /** `failed` leaves the items as they were; `more()` or `reload()` tries again. */
  readonly state = this.status.state;
  readonly problem = this.status.problem;

  constructor(private readonly fetchPage: FetchPage<T>) {}

  /** Loads the first page anew; what is shown stays until it is there. Never rejects. */
  reload(): Promise<void> {
    this.round += 1;
    return this.load(null);
  }

  /** Loads the next page; nothing happens if there is none or one is on its way. Never rejects. */
  async more(): Promise<void> {
    if (this.state.peek() === 'loading') return;
    const next = this.next.peek();
    if (next !== null) await this.load(next);
    else if (this.state.peek() === 'failed') await this.reload();
  }

  /** Changes what is held, for what has happened since it was loaded. */
  patch(change: (items: readonly T[]) => readonly T[]): void {
    this.held.value = change(this.held.peek());
  }

  private async load(cursor: string | null): Promise<void> {
    const { round } = this;
    this.status.loading();
    try {
      const page = await this.fetchPage(cursor);
      if (round === this.round) this.show(page, cursor === null);
    } catch (error) {
      if (round === this.round) this.status.failed(error);
    }
  }

  private show(page: Page<T>, isFirst: boolean): void {
    batch(() => {
      this.held.value = isFirst ? page.items : [...this.held.peek(), ...page.items];
      this.next.value = page.next;
      this.status.ready();
    });
  }
}

/** Every page of a list, one after the other. */
export async function* pages<T>(fetchPage: FetchPage<T>): AsyncGenerator<readonly T[]> {
  let cursor: string | null = null;
  do {
    const page: Page<T> = await fetchPage(cursor);
    yield page.items;
    cursor = page.next;
  } while (cursor !== null);
}

/** A list as a whole: for those that are short enough to be held. */
export async function everything<T>(fetchPage: FetchPage<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const items of pages(fetchPage)) all.push(...items);
  return all;
}
