import { batch, computed, signal, type Signal } from '@preact/signals-core';

/** A map in which reading one entry depends on that entry alone. */
export class SignalMap<V> {
  private readonly cells = new Map<string, Signal<V | undefined>>();
  private readonly additions = signal(0);

  /** Every entry there is, in no particular order. */
  readonly values = computed<readonly V[]>(() => {
    // The cells seen here announce themselves; one that is new is announced by `additions`.
    if (this.additions.value === 0) return [];
    return [...this.cells.values()].map((cell) => cell.value).filter((value) => value !== undefined);
  });

  get(key: string): V | undefined {
    return this.cell(key).value;
  }

  /** Without depending on it. */
  peek(key: string): V | undefined {
    return this.cells.get(key)?.peek();
  }

  /** Of every entry there ever was. */
  keys(): readonly string[] {
    return [...this.cells.keys()];
  }

  set(key: string, value: V): void {
    batch(() => {
      const cell = this.cell(key);
      if (cell.peek() === undefined) this.additions.value += 1;
      cell.value = value;
    });
  }

  delete(key: string): void {
    this.cell(key).value = undefined;
  }

  private cell(key: string): Signal<V | undefined> {
    const known = this.cells.get(key);
    if (known) return known;
    const cell = signal<V | undefined>(undefined);
    this.cells.set(key, cell);
    return cell;
  }
}
