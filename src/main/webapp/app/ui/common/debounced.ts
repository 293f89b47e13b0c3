import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Runs the last of several calls once nobody has called for `delay` milliseconds. */
export class Debounced<T> implements ReactiveController {
  private timer = 0;

  constructor(
    host: ReactiveControllerHost,
    private readonly delay: number,
    private readonly run: (value: T) => void,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
  }

  call(value: T): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.run(value), this.delay);
  }
}
