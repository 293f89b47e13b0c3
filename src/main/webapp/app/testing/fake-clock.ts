import type { Cancel } from '../net/platform';

interface Task {
  readonly at: number;
  readonly run: () => void;
}

/** Time that passes only when a test says so. */
export class FakeClock {
  private readonly tasks = new Set<Task>();
  now = 1_700_000_000_000;

  later(delay: number, run: () => void): Cancel {
    const task = { at: this.now + delay, run };
    this.tasks.add(task);
    return () => this.tasks.delete(task);
  }

  /** In how many milliseconds each task is due, the nearest first. */
  get due(): number[] {
    return [...this.tasks].map((task) => task.at - this.now).sort((one, other) => one - other);
  }

  /** Lets `milliseconds` pass, and runs what falls due on the way. */
  advance(milliseconds: number): void {
    const end = this.now + milliseconds;
    for (let task = this.next(end); task; task = this.next(end)) {
      this.tasks.delete(task);
      this.now = task.at;
      task.run();
    }
    this.now = end;
  }

  private next(end: number): Task | undefined {
    return [...this.tasks]
      .filter((task) => task.at <= end)
      .sort((one, other) => one.at - other.at)[0];
  }
}
