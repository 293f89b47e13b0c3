import type { Api } from '../net/api';
import type { Presence } from '../net/dto';
import type { Cancel, Platform } from '../net/platform';
import type { Connection } from './connection';
import { Retry } from './retry';
import { SignalMap } from './signal-map';

/** People come into view together: they are asked for together after so long; milliseconds. */
const TOGETHER = 50;
/** As many as the server takes at once. */
const AT_ONCE = 100;

/** How others are seen: asked for once somebody looks, and kept up by live frames. */
export class Presences {
  private readonly known = new SignalMap<Presence>();
  /** Everybody looked at so far; a new connection asks for them again. */
  private readonly looked = new Set<string>();
  private readonly unasked = new Set<string>();
  /** Heard of by frames while an answer was on its way, which may be older. */
  private readonly news = new Set<string>();
  private readonly asking: Retry;
  private stopWaiting: Cancel | null = null;

  constructor(
    private readonly platform: Pick<Platform, 'later' | 'random'>,
    private readonly connection: Pick<Connection, 'isOpen' | 'state'>,
    private readonly api: Pick<Api, 'presence'>,
  ) {
    this.asking = new Retry(platform, () => this.ask());
  }

  /** null: not known, or not for me to know; nobody is known of without a connection. */
  of(accountId: string): Presence | null {
    this.look(accountId);
    if (this.connection.state.value !== 'open') return null;
    const presence = this.known.get(accountId);
    return presence && !isUntold(presence) ? presence : null;
  }

  told({ accountId, status, lastSeenAt }: Presence): void {
    this.news.add(accountId);
    this.known.set(accountId, { accountId, status, lastSeenAt });
  }

  /** The connection is open again: what happened meanwhile was missed. */
  connected(): void {
    this.looked.forEach((accountId) => this.unasked.add(accountId));
    if (this.unasked.size > 0) this.asking.now();
  }

  dispose(): void {
    this.stopWaiting?.();
    this.asking.stop();
  }

  private look(accountId: string): void {
    if (accountId === '' || this.looked.has(accountId)) return;
    this.looked.add(accountId);
    this.unasked.add(accountId);
    this.stopWaiting ??= this.platform.later(TOGETHER, () => {
      this.stopWaiting = null;
      if (this.connection.isOpen) this.asking.run();
    });
  }

  private async ask(): Promise<void> {
    while (this.unasked.size > 0 && this.connection.isOpen) {
      const some = [...this.unasked].slice(0, AT_ONCE);
      this.news.clear();
      const found = new Map((await this.api.presence(some)).map((presence) => [presence.accountId, presence]));
      for (const accountId of some) {
        this.unasked.delete(accountId);
        if (!this.news.has(accountId)) this.known.set(accountId, found.get(accountId) ?? untold(accountId));
      }
    }
  }
}

const untold = (accountId: string): Presence => ({ accountId, status: 'offline', lastSeenAt: 0 });

const isUntold = ({ status, lastSeenAt }: Presence): boolean => status === 'offline' && lastSeenAt === 0;
