/**
 * Where every row of a long list stands, without drawing them all. Distances are in CSS pixels and are
 * counted from the end of the list upwards: what is added or measured above never moves what is below.
 */
export class Heights {
  private readonly measured = new Map<string, number>();
  private keys: readonly string[] = [];
  private positions = new Map<string, number>();
  private estimates: readonly number[] = [];
  /** edges[i] is the distance of row i's upper edge; edges[i + 1] that of its lower one. */
  private edges = new Float64Array(1);

  /** Takes the rows in order, with a guess for each that has not been measured. */
  arrange(keys: readonly string[], estimates: readonly number[]): void {
    this.keys = keys;
    this.estimates = estimates;
    this.positions = new Map(keys.map((key, index) => [key, index]));
    this.sum();
  }

  /** Takes what was drawn; answers whether anything turned out different from what was assumed. */
  measure(heights: Iterable<readonly [key: string, height: number]>): boolean {
    let changed = false;
    for (const [key, height] of heights) {
      const known = this.measured.get(key);
      if (known !== undefined && Math.abs(known - height) < 0.01) continue;
      this.measured.set(key, height);
      changed = true;
    }
    if (changed) this.sum();
    return changed;
  }

  /** Forgets all measures: the width has changed. */
  forget(): void {
    this.measured.clear();
  }

  get total(): number {
    return this.upperEdge(0);
  }

  upperEdge(index: number): number {
    return this.edges[Math.max(0, Math.min(index, this.keys.length))] ?? 0;
  }

  lowerEdge(index: number): number {
    return this.upperEdge(index + 1);
  }

  /** -1 where there is no such row. */
  indexOf(key: string): number {
    return this.positions.get(key) ?? -1;
  }

  heightOf(key: string): number {
    return this.measured.get(key) ?? this.estimates[this.indexOf(key)] ?? 0;
  }

  /** The rows that touch the stretch between two distances: from `start` up to, not including, `end`. */
  range(bottom: number, top: number): { start: number; end: number } {
    const start = this.count((edge) => edge >= top) - 1;
    const end = this.count((edge) => edge > bottom);
    return { start: Math.max(0, Math.min(start, this.keys.length)), end: Math.min(end, this.keys.length) };
  }

  /** How many edges, from the top down, satisfy a condition that holds for the upper ones only. */
  private count(holds: (edge: number) => boolean): number {
    let low = 0;
    let high = this.edges.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (holds(this.edges[middle] ?? 0)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private sum(): void {
    const edges = new Float64Array(this.keys.length + 1);
    for (let index = this.keys.length - 1; index >= 0; index--) {
      const height = this.measured.get(this.keys[index] ?? '') ?? this.estimates[index] ?? 0;
      edges[index] = (edges[index + 1] ?? 0) + height;
    }
    this.edges = edges;
  }
}
