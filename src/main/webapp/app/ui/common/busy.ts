import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { tellError } from './toast';

/** Runs what buttons ask for, one at a time for each key, and tells the person when it fails. */
export class Busy implements ReactiveController {
  private readonly running = new Set<string>();

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.running.clear();
  }

  has(key: string): boolean {
    return this.running.has(key);
  }

  async run(key: string, action: () => Promise<void>): Promise<void> {
    if (this.running.has(key)) return;
    this.running.add(key);
    this.host.requestUpdate();
    try {
      await action();
    } catch (error) {
      tellError(error);
    } finally {
      this.running.delete(key);
      this.host.requestUpdate();
    }
  }
}
