import { effect, signal, type ReadonlySignal } from '@preact/signals-core';
import { Api } from '../net/api';
import type { Me } from '../net/dto';
import type { Cancel, Platform } from '../net/platform';
import { Rest } from '../net/rest';
import { Chat } from './chat';
import { refusal } from './load-status';
import { assemble } from './parts';
import { Session } from './session';
import { Settings } from './settings';

/** The whole application without its looks. */
export class Parley {
  private readonly current = signal<Chat | null>(null);
  private readonly api: Api;
  private stopAdopting: Cancel = () => undefined;

  readonly settings: Settings;
  readonly session: Session;
  /** The chat of the account that is logged in; null while nobody is. */
  readonly chat: ReadonlySignal<Chat | null> = this.current;

  constructor(private readonly platform: Platform) {
    const rest = new Rest(platform);
    this.api = new Api(rest);
    this.settings = new Settings(platform);
    this.session = new Session(platform, this.api, {
      entered: (me) => this.entered(me),
      left: (forget) => this.left(forget),
    });
    rest.onLoggedOut = () => this.session.over();
    effect(() => {
      rest.language = this.settings.language.value;
    });
  }

  /** Finds out who is logged in; `session.state` says how that goes. */
  start(): void {
    this.session.start();
  }

  private entered(me: Me): void {
    this.drop();
    const chat = new Chat(assemble(this.platform, this.api, me), {
      ended: () => this.session.over(),
      replaced: () => this.session.replaced(),
    });
    this.current.value = chat;
    this.stopAdopting = effect(() => this.settings.adopt(chat.me.value));
    chat.start();
    void this.saveLooks(chat);
  }

  /** What was picked at the log-in page is this person's choice from now on. */
  private async saveLooks(chat: Chat): Promise<void> {
    const looks = this.settings.toSave;
    if (Object.keys(looks).length > 0) await chat.account.change(looks).catch(refusal);
    this.settings.saved();
  }

  private left(forget: boolean): void {
    const chat = this.current.peek();
    this.current.value = null;
    this.drop(chat);
    if (forget) chat?.forget();
  }

  private drop(chat = this.current.peek()): void {
    this.stopAdopting();
    chat?.dispose();
  }
}
