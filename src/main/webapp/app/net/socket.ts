import { Backoff } from './backoff';
import { staysAway } from './close-code';
import type { Bytes } from './codec';
import type { Hello, ServerFrame } from './frames';
import { Link } from './link';
import type { Cancel, NetworkEvent, Platform } from './platform';

/**
 * `connecting` until Hello, `open` until the connection is lost, `waiting` until the next try,
 * `closed` when it stays away: not started yet, disposed, or told to by the server.
 */
export type SocketState = 'connecting' | 'open' | 'waiting' | 'closed';

export interface SocketListener {
  /** `retryAt` is in milliseconds since 1970, null unless waiting. */
  changed(state: SocketState, retryAt: number | null): void;
  greeted(hello: Hello): void;
  received(frame: ServerFrame): void;
  /** `greeted`: Hello had come, so the server had accepted this connection. */
  lost(code: number, greeted: boolean): void;
}

/** The connection that comes back by itself: with jittered back-off, and at once when the network does. */
export class Socket {
  private state: SocketState = 'closed';
  private link: Link | null = null;
  private readonly backoff: Backoff;
  private stopWaiting: Cancel = () => undefined;
  private readonly stopListening: Cancel;

  constructor(
    private readonly platform: Platform,
    private readonly listener: SocketListener,
  ) {
    this.backoff = new Backoff(platform.random);
    this.stopListening = platform.onNetwork((event) => this.network(event));
  }

  /** Starts, or tries at once instead of waiting. Does nothing while connected or connecting. */
  connect(): void {
    if (this.link) return;
    this.stopWaiting();
    this.link = new Link(this.platform, {
      greeted: (hello) => this.greeted(hello),
      received: (frame) => this.received(frame),
      down: (code) => this.down(code),
    });
    this.change('connecting');
  }

  /** Lost unless the state is `open`: whoever sends keeps it until it is answered. */
  send(bytes: Bytes): void {
    this.link?.send(bytes);
  }

  /** Drops the connection, if there is one, and comes back: for a connection that answers no more. */
  restart(): void {
    this.link?.abandon();
  }

  /** Ends it for good. */
  dispose(): void {
    this.stopListening();
    this.stopWaiting();
    const link = this.link;
    this.link = null;
    this.change('closed');
    link?.abandon();
  }

  private greeted(hello: Hello): void {
    this.change('open');
    this.listener.greeted(hello);
  }

  private received(frame: ServerFrame): void {
    // Only now: a server that greets and hangs up at once must not be asked every half second.
    this.backoff.reset();
    this.listener.received(frame);
  }

  private down(code: number): void {
    if (!this.link) return;
    this.link = null;
    const greeted = this.state === 'open';
    if (staysAway(code)) this.change('closed');
    else this.wait();
    this.listener.lost(code, greeted);
  }

  private wait(): void {
    const delay = this.backoff.next();
    this.stopWaiting = this.platform.later(delay, () => this.connect());
    this.change('waiting', this.platform.now() + delay);
  }

  private network(event: NetworkEvent): void {
    if (event === 'gone') this.restart();
    else if (this.state === 'waiting') this.connect();
    else this.link?.probe();
  }

  private change(state: SocketState, retryAt: number | null = null): void {
    this.state = state;
    this.listener.changed(state, retryAt);
  }
}

