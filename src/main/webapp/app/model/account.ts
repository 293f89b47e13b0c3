import type { ReadonlySignal, Signal } from '@preact/signals-core';
import type { Api } from '../net/api';
import type { Me, MeChange, Profile } from '../net/dto';
import type { LoginSessions } from './login-sessions';
import type { Profiles } from './profiles';

interface AccountParts {
  readonly api: Pick<
    Api,
    'me' | 'changeMe' | 'changeAvatar' | 'removeAvatar' | 'changePassword' | 'becomeAdministrator' | 'exportData'
  >;
  readonly me: Signal<Me>;
  readonly profiles: Profiles;
  readonly loginSessions: LoginSessions;
}

/** What is one's own: how one is seen, by whom, and how one logs in. */
export class Account {
  readonly me: ReadonlySignal<Me>;

  constructor(private readonly parts: AccountParts) {
    this.me = parts.me;
  }

  /** What is left out stays. Rejects with a problem of one field, among others; then nothing has changed. */
  async change(change: MeChange): Promise<void> {
    this.know(await this.parts.api.changeMe(change));
  }

  /** A square PNG or JPEG. */
  async changePicture(square: Blob): Promise<void> {
    const { avatar } = await this.parts.api.changeAvatar(square);
    this.know({ ...this.me.peek(), avatar });
  }

  async removePicture(): Promise<void> {
    await this.parts.api.removeAvatar();
    this.know({ ...this.me.peek(), avatar: '' });
  }

  /** Logs out every other device. Rejects with a problem of the field `current` or `next`, among others. */
  async changePassword(current: string, next: string): Promise<void> {
    await this.parts.api.changePassword(current, next);
    this.parts.loginSessions.changed();
  }

  /** `token` is the one-time token the server printed in its log. */
  async becomeAdministrator(token: string): Promise<void> {
    this.know(await this.parts.api.becomeAdministrator(token));
  }

  /** A ZIP with everything of mine. */
  exportData(): Promise<Blob> {
    return this.parts.api.exportData();
  }

  /** My profile changed, here or on another device. */
  profileChanged(profile: Profile): void {
    if (profile.id === this.me.peek().id) this.parts.me.value = { ...this.me.peek(), ...profile };
  }

  /** Something else of mine changed, or may have. */
  async refresh(): Promise<void> {
    this.know(await this.parts.api.me());
    this.parts.loginSessions.changed();
  }

  private know(me: Me): void {
    this.parts.me.value = me;
    this.parts.profiles.learn(me);
  }
}
