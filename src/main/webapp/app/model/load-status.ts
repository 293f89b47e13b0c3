import { batch, signal, type ReadonlySignal } from '@preact/signals-core';
import { ApiError, type Problem } from '../net/api-error';

export type Loading = 'loading' | 'ready' | 'failed';

/** Whether something of the server is here: first `loading`, then `ready` or `failed` with a problem. */
export class LoadStatus {
  private readonly current = signal<Loading>('loading');
  private readonly why = signal<Problem | null>(null);

  readonly state: ReadonlySignal<Loading> = this.current;
  readonly problem: ReadonlySignal<Problem | null> = this.why;

  get isReady(): boolean {
    return this.current.peek() === 'ready';
  }

  loading(): void {
    this.set('loading', null);
  }

  ready(): void {
    this.set('ready', null);
  }

  /** Throws it again unless it is an ApiError: that would be a mistake in the program. */
  failed(error: unknown): void {
    this.set('failed', refusal(error));
  }

  private set(state: Loading, problem: Problem | null): void {
    batch(() => {
      this.current.value = state;
      this.why.value = problem;
    });
  }
}

/** The error as one of the server's or the network's; throws any other again. */
export function refusal(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  throw error;
}
