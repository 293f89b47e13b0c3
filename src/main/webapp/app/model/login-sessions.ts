import type { Api } from '../net/api';
import type { LoginSession } from '../net/dto';
import { PagedList } from './paged-list';

/** Where this account is logged in. */
export class LoginSessions {
  /** Empty until `list.reload()`. */
  readonly list = new PagedList<LoginSession>((cursor) => this.api.sessions(cursor));

  constructor(private readonly api: Pick<Api, 'sessions' | 'endSession'>) {}

  /** Logs that device out, at once. */
  async end(sessionId: string): Promise<void> {
    await this.api.endSession(sessionId);
    this.list.patch((sessions) => sessions.filter(({ id }) => id !== sessionId));
  }
}
