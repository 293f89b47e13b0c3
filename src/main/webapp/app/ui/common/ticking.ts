import type { ReactiveController, ReactiveControllerHost } from 'lit';

const second = 1_000;

/** Draws its host anew every second, as long as it is on the page: for what counts down. */
export class Ticking implements ReactiveController {
  private timer = 0;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** In milliseconds since 1970. */
  get now(): number {
    return Date.now();
  }

  hostConnected(): void {
    this.timer = window.setInterval(() => this.host.requestUpdate(), second);
  }

  hostDisconnected(): void {
    clearInterval(this.timer);
  }
}
