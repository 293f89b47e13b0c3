/** What net and model need of the browser, handed in so that tests can fake all of it. */
export interface Platform {
  readonly fetch: (path: string, init: RequestInit) => Promise<Response>;
  /** Opens a socket to a path of the server the page came from. */
  readonly openSocket: (path: string, protocol: string) => WebSocket;
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly now: () => number;
  /** 0 inclusive to 1 exclusive. */
  readonly random: () => number;
  /** A new random UUID. */
  readonly uuid: () => string;
  readonly storage: Storage;
  /** The person's languages, the preferred one first (BCP 47). */
  readonly languages: readonly string[];
  /** Calls `task` after `delay` milliseconds; calling the answer takes it back. */
  readonly later: (delay: number, task: () => void) => Cancel;
  /** Says when the network goes and when it or the page comes back; the answer stops that. */
  readonly onNetwork: (listener: (event: NetworkEvent) => void) => Cancel;
  /** Says whether somebody is there; the answer stops that. */
  readonly onUse: (listener: (event: UseEvent) => void) => Cancel;
}

/** `input`: a key, a touch, a movement; `hidden`, `shown`: the page, as far as the browser can tell. */
export type UseEvent = 'input' | 'hidden' | 'shown';

export type Cancel = () => void;

/** `back`: the network is there again or the page is seen again, so trying now is worth it. */
export type NetworkEvent = 'back' | 'gone';
