/** The least and the most a wait lasts, in milliseconds. */
export const SHORTEST = 500;
export const LONGEST = 30_000;

/**
 * How long to wait before the next try: a random time between half a second and a bound that
 * doubles with every failure, from one second to thirty. The whole width is random, so that
 * thousands of clients cut off together do not come back together.
 */
export class Backoff {
  private failures = 0;

  /** `random` gives 0 inclusive to 1 exclusive. */
  constructor(private readonly random: () => number) {}

  /** In milliseconds. */
  next(): number {
    const bound = Math.min(LONGEST, 2 * SHORTEST * 2 ** this.failures);
    this.failures += 1;
    return SHORTEST + Math.floor(this.random() * (bound - SHORTEST));
  }

  reset(): void {
    this.failures = 0;
  }
}
