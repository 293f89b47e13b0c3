import { batch, signal, type ReadonlySignal } from '@preact/signals-core';
import { CloseCode } from '../net/close-code';
import type { Bytes } from '../net/codec';
import type { Hello, ServerFrame } from '../net/frames';
import type { Platform } from '../net/platform';
import { Socket, type SocketState } from '../net/socket';

export type ConnectionState = SocketState;
export type ClosedReason = 'tooManyConnections' | 'refused';

export interface ConnectionListener {
  greeted(hello: Hello): void;
  received(frame: ServerFrame): void;
  /** `greeted`: the server had accepted this connection. */
  lost(code: number, greeted: boolean): void;
}

/** The live connection to the server, as a person may be told about it. */
export class Connection {
  private socket: Socket | null = null;
  private readonly current = signal<ConnectionState>('closed');
  private readonly nextTry = signal<number | null>(null);
  private readonly why = signal<ClosedReason | null>(null);

  readonly state: ReadonlySignal<ConnectionState> = this.current;
  /** When the next try starts, in milliseconds since 1970; null unless waiting. */
  readonly retryAt: ReadonlySignal<number | null> = this.nextTry;
  /** Why it is closed for good; null unless the server said so. `retry()` works then, too. */
  readonly closedReason: ReadonlySignal<ClosedReason | null> = this.why;

  constructor(private readonly platform: Platform) {}

  get isOpen(): boolean {
    return this.current.peek() === 'open';
  }

  start(listener: ConnectionListener): void {
    this.socket = new Socket(this.platform, {
      changed: (state, retryAt) => this.changed(state, retryAt),
      greeted: (hello) => listener.greeted(hello),
      received: (frame) => listener.received(frame),
      lost: (code, greeted) => this.lost(code, greeted, listener),
    });
    this.socket.connect();
  }

  /** Connects now, whatever it was waiting for. Does nothing while connected or connecting. */
  retry(): void {
    this.socket?.connect();
  }

  send(bytes: Bytes): void {
    this.socket?.send(bytes);
  }

  dispose(): void {
    this.socket?.dispose();
  }

  private lost(code: number, greeted: boolean, listener: ConnectionListener): void {
    if (this.current.peek() === 'closed') this.why.value = reason(code);
    listener.lost(code, greeted);
  }

  private changed(state: ConnectionState, retryAt: number | null): void {
    batch(() => {
      this.current.value = state;
      this.nextTry.value = retryAt;
      this.why.value = null;
    });
  }
}

function reason(code: number): ClosedReason {
  return code === CloseCode.TOO_MANY_CONNECTIONS ? 'tooManyConnections' : 'refused';
}
