import { CloseCode } from './close-code';
import { decode, encodeHeartbeat, type Bytes } from './codec';
import type { Hello, ServerFrame } from './frames';
import type { Cancel, Platform } from './platform';

/** How long the server may take for its Hello, and for the answer to a heartbeat; milliseconds. */
const HELLO_WITHIN = 10_000;
const PONG_WITHIN = 10_000;

const nothing: Cancel = () => undefined;

export interface LinkListener {
  greeted(hello: Hello): void;
  received(frame: ServerFrame): void;
  /** Called once, and nothing after it. */
  down(code: number): void;
}

/**
 * One connection, from the handshake to its end. It counts as up after Hello, keeps itself alive,
 * and declares itself down when the server is silent: a dead network closes no socket by itself.
 */
export class Link {
  private readonly socket: WebSocket;
  private stopWatchdog: Cancel = nothing;
  private stopHeartbeat: Cancel = nothing;
  private heartbeat = 0;
  private isUp = false;
  private isDown = false;

  constructor(
    private readonly platform: Platform,
    private readonly listener: LinkListener,
  ) {
    this.socket = platform.openSocket('/socket', 'parley.v1');
    this.socket.binaryType = 'arraybuffer';
    this.socket.onmessage = (event: MessageEvent<unknown>) => this.take(event.data);
    this.socket.onclose = (event) => this.end(event.code);
    this.expect(HELLO_WITHIN);
  }

  /** Nothing is sent before Hello or after the end. */
  send(bytes: Bytes): void {
    if (this.isUp && !this.isDown) this.socket.send(bytes);
  }

  /** Asks the server for a sign of life now; without one the link goes down soon. */
  probe(): void {
    if (!this.isUp) return;
    this.expect(PONG_WITHIN);
    this.send(encodeHeartbeat());
  }

  /** Ends it without waiting for the server's agreement, which may never come. */
  abandon(): void {
    this.end(CloseCode.ABNORMAL);
  }

  private take(data: unknown): void {
    for (const frame of this.read(data)) {
      if (this.isDown) return;
      this.stopWatchdog();
      if (frame.kind === 'hello') this.greet(frame);
      else this.listener.received(frame);
    }
  }

  /** What cannot be read may be anything, so it counts as missed: connect again and catch up. */
  private read(data: unknown): ServerFrame[] {
    try {
      return decode(new Uint8Array(data as ArrayBuffer));
    } catch {
      this.abandon();
      return [];
    }
  }

  private greet(hello: Hello): void {
    this.isUp = true;
    this.heartbeat = hello.heartbeatSeconds * 1000;
    this.beatLater();
    this.listener.greeted(hello);
  }

  private beatLater(): void {
    this.stopHeartbeat = this.platform.later(this.heartbeat, () => {
      this.probe();
      this.beatLater();
    });
  }

  private expect(within: number): void {
    this.stopWatchdog();
    this.stopWatchdog = this.platform.later(within, () => this.abandon());
  }

  private end(code: number): void {
    if (this.isDown) return;
    this.isDown = true;
    this.stopWatchdog();
    this.stopHeartbeat();
    this.socket.onmessage = null;
    this.socket.onclose = null;
    this.socket.close();
    this.listener.down(code);
  }
}
