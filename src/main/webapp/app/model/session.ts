import { batch, signal, type ReadonlySignal } from '@preact/signals-core';
import type { Api } from '../net/api';
import type { Me, NewAccount } from '../net/dto';
import type { Cancel, Platform } from '../net/platform';
import { refusal } from './load-status';
import { Retry } from './retry';

export type SessionState = 'starting' | 'unreachable' | 'anonymous' | 'active';

export interface SessionListener {
  entered(me: Me): void;
  /** `forget`: the person has logged out here, so nothing of the account is to stay in this browser. */
  left(forget: boolean): void;
}

/**
 * Who is logged in in this browser. `starting` until the server has said; `unreachable` while it
 * cannot be asked; then `anonymous` or `active`.
 */
export class Session {
  private readonly current = signal<SessionState>('starting');
  private readonly endedElsewhere = signal(false);
  private readonly asking: Retry;
  private stopListening: Cancel = () => undefined;
  private isLeaving = false;

  readonly state: ReadonlySignal<SessionState> = this.current;
  /** The last session ended without this person asking for it here; false again after a log-in. */
  readonly ended: ReadonlySignal<boolean> = this.endedElsewhere;

  constructor(
    private readonly platform: Platform,
    private readonly api: Api,
    private readonly listener: SessionListener,
  ) {
    this.asking = new Retry(platform, () => this.ask());
  }

  /** Asks the server who is logged in, until it answers. */
  start(): void {
    this.stopListening();
    this.stopListening = this.platform.onNetwork((event) => {
      if (event === 'back' && this.current.peek() === 'unreachable') this.asking.now();
    });
    this.asking.now();
  }

  /** Rejects with WRONG_CREDENTIALS or LOGIN_BACKOFF, among others. */
  async login(name: string, password: string): Promise<void> {
    this.enter(await this.api.login(name, password));
  }

  /** Makes an account and logs it in. Rejects with NAME_TAKEN or a problem of one field, among others. */
  async register(account: NewAccount): Promise<void> {
    this.enter(await this.api.register(account));
  }

  /** Rejects if the server was not reached: then the session is still there. */
  async logout(): Promise<void> {
    this.isLeaving = true;
    try {
      await this.api.logout().catch(unlessOver);
      this.leave(true);
    } finally {
      this.isLeaving = false;
    }
  }

  /** Deletes the account, for good. Rejects with WRONG_PASSWORD, among others: then it is still there. */
  async deleteAccount(password: string): Promise<void> {
    this.isLeaving = true;
    try {
      await this.api.deleteAccount(password);
      this.leave(true);
    } finally {
      this.isLeaving = false;
    }
  }

  /** The server says that the session is over. */
  over(): void {
    if (this.current.peek() !== 'active' || this.isLeaving) return;
    batch(() => {
      this.endedElsewhere.value = true;
      this.leave(false);
    });
  }

  /** Another account is logged in here: starts again with that one. */
  replaced(): void {
    batch(() => {
      this.leave(false);
      this.current.value = 'starting';
    });
    this.asking.now();
  }

  private async ask(): Promise<void> {
    if (this.current.peek() === 'active') return;
    try {
      this.enter(await this.api.me());
    } catch (error) {
      this.unanswered(refusal(error));
    }
  }

  private unanswered(error: ReturnType<typeof refusal>): void {
    if (error.code === 'NOT_LOGGED_IN') {
      this.current.value = 'anonymous';
      return;
    }
    this.current.value = 'unreachable';
    throw error;
  }

  private enter(me: Me): void {
    batch(() => {
      this.endedElsewhere.value = false;
      this.listener.entered(me);
      this.current.value = 'active';
    });
  }

  private leave(forget: boolean): void {
    batch(() => {
      this.current.value = 'anonymous';
      this.listener.left(forget);
    });
  }
}

function unlessOver(error: unknown): void {
  const { code } = refusal(error);
  if (code !== 'NOT_LOGGED_IN') throw error;
}
