import type { Cancel, NetworkEvent, Platform, UseEvent } from '../net/platform';
import { FakeClock } from './fake-clock';
import { FakeSocket } from './fake-socket';
import { MemoryStorage } from './memory-storage';

/** What a fake browser is connected to. */
export interface FakeBackend {
  /** `browser.account` is who the cookie says it is. */
  fetch(browser: FakeBrowser, path: string, init: RequestInit): Promise<Response>;
  connect(browser: FakeBrowser, socket: FakeSocket): void;
}

/** One tab of a browser: its clock, its network, its cookie. */
export class FakeBrowser {
  readonly clock = new FakeClock();
  readonly sockets: FakeSocket[] = [];
  readonly requests: string[] = [];
  languages: readonly string[] = ['en-GB'];
  random = 0.5;
  private isOnline = true;
  private ids = 0;
  private readonly listeners = new Set<(event: NetworkEvent) => void>();
  private readonly users = new Set<(event: UseEvent) => void>();

  /** `account` is the account the cookie stands for; null: none. */
  constructor(
    private readonly backend: FakeBackend,
    public account: string | null = null,
    readonly storage = new MemoryStorage(),
  ) {}

  get platform(): Platform {
    return {
      fetch: (path, init) => this.fetch(path, init),
      openSocket: () => this.openSocket() as unknown as WebSocket,
      now: () => this.clock.now,
      random: () => this.random,
      uuid: () => this.uuid(),
      storage: this.storage,
      languages: this.languages,
      later: (delay, task) => this.clock.later(delay, task),
      onNetwork: (listener) => this.onNetwork(listener),
      onUse: (listener) => {
        this.users.add(listener);
        return () => this.users.delete(listener);
      },
    };
  }

  /** The socket opened last. */
  get socket(): FakeSocket {
    const last = this.sockets.at(-1);
    if (!last) throw new Error('No socket was opened');
    return last;
  }

  /** Breaks every connection without a word, as a real network does; `event` is the browser's. */
  loseNetwork(event?: 'gone'): void {
    this.isOnline = false;
    if (event) this.say(event);
    this.sockets.forEach((socket) => socket.drop(1006));
  }

  findNetwork(): void {
    this.isOnline = true;
    this.say('back');
  }

  say(event: NetworkEvent): void {
    this.listeners.forEach((listener) => listener(event));
  }

  /** Somebody does something at the device, or cannot see the page any more. */
  use(event: UseEvent): void {
    this.users.forEach((listener) => listener(event));
  }

  private async fetch(path: string, init: RequestInit): Promise<Response> {
    this.requests.push(`${init.method ?? 'GET'} ${path}`);
    if (!this.isOnline) throw new TypeError('Failed to fetch');
    return this.backend.fetch(this, path, init);
  }

  private openSocket(): FakeSocket {
    const socket = new FakeSocket();
    this.sockets.push(socket);
    queueMicrotask(() => {
      if (this.isOnline) this.backend.connect(this, socket);
      else socket.drop(1006);
    });
    return socket;
  }

  private uuid(): string {
    this.ids += 1;
    return `client-${this.sockets.length}-${this.ids}-${this.clock.now}`;
  }

  private onNetwork(listener: (event: NetworkEvent) => void): Cancel {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
