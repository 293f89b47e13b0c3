import type { Api } from '../net/api';
import type { LoginSession } from '../net/dto';
import { PagedList } from './paged-list';

/** Where this account is logged in. */
export class LoginSessions {
  private isOpen = false;

  /** Empty until `open()`. */
  readonly list = new PagedList<LoginSession>((cursor) => this.api.sessions(cursor));

  constructor(private readonly api: Pick<Api, 'sessions' | 'endSession' | 'endOtherSessions'>) {}

  /** Loads the list, and keeps it true from now on. */
  open(): void {
    this.isOpen = true;
    void this.list.reload();
  }

  /** Nobody looks at it any more. */
  close(): void {
    this.isOpen = false;
  }

  /** A session began or ended somewhere. */
  changed(): void {
    if (this.isOpen) void this.list.reload();
  }

  /** Logs that device out, at once. */
  async end(sessionId: string): Promise<void> {
    await this.api.endSession(sessionId);
    this.list.patch((sessions) => sessions.filter(({ id }) => id !== sessionId));
  }

  /** Logs every device out but this one. */
  async endOthers(): Promise<void> {
    await this.api.endOtherSessions();
    this.list.patch((sessions) => sessions.filter(({ current }) => current));
    this.changed();
  }
}
