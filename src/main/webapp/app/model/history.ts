/**
 * The part of a conversation that is held: one range of messages without a hole, and those that
 * came ahead of their turn and wait until what is missing before them has been fetched.
 *
 * Messages of the socket are `take`n, and join the range only if they are next. Messages the
 * server listed are `append`ed or `prepend`ed: its list has no hole, so they join as they are.
 */
export class History<M extends { readonly seq: number }> {
  private range: readonly M[] = [];
  private waiting = new Map<number, M>();
  private end: number | null = null;

  /** Ascending, without a hole. */
  get messages(): readonly M[] {
    return this.range;
  }

  /** Those that wait for others before them, ascending. */
  get ahead(): readonly M[] {
    return [...this.waiting.values()].sort((one, other) => one.seq - other.seq);
  }

  /** The sequence up to which nothing is missing; null while nothing was loaded. */
  get last(): number | null {
    return this.end;
  }

  /** The first sequence held; null while there is none. */
  get first(): number | null {
    return this.range[0]?.seq ?? null;
  }

  /** The highest sequence known of, held or waiting. */
  get newest(): number {
    return Math.max(this.end ?? 0, ...this.waiting.keys());
  }

  /** One message as it came over the socket, in whatever order and as often as it likes. */
  take(message: M): void {
    if (this.end !== null && message.seq <= this.end) return;
    this.waiting.set(message.seq, message);
    this.join();
  }

  /** Starts again with the newest messages of the server. */
  replace(newest: readonly M[]): void {
    this.range = [];
    this.end = 0;
    this.append(newest);
  }

  /** What the server lists after `last`. */
  append(next: readonly M[]): void {
    const end = this.end ?? 0;
    const fresh = next.filter((message) => message.seq > end);
    this.range = [...this.range, ...fresh];
    this.end = fresh.at(-1)?.seq ?? end;
    this.join();
  }

  /** What the server lists before `first`. */
  prepend(older: readonly M[]): void {
    const { first } = this;
    const fresh = first === null ? older : older.filter((message) => message.seq < first);
    this.range = [...fresh, ...this.range];
  }

  /** Forgets all but the newest `count`; false if there were no more. */
  trim(count: number): boolean {
    if (this.range.length <= count) return false;
    this.range = this.range.slice(-count);
    return true;
  }

  /** Moves those waiting whose turn has come. */
  private join(): void {
    if (this.end === null) return;
    const turn: M[] = [];
    for (let seq = this.end + 1; ; seq += 1) {
      const next = this.waiting.get(seq);
      if (!next) break;
      turn.push(next);
      this.end = seq;
    }
    this.drop(this.end);
    if (turn.length > 0) this.range = [...this.range, ...turn];
  }

  private drop(upTo: number): void {
    for (const seq of this.waiting.keys()) if (seq <= upTo) this.waiting.delete(seq);
  }
}
