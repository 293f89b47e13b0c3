import type { Api } from '../net/api';
import type { Message, Profile } from '../net/dto';
import { SignalMap } from './signal-map';

/** Who is who: the newest profile known of every person met. */
export class Profiles {
  private readonly known = new SignalMap<Profile>();

  constructor(private readonly api: Pick<Api, 'messages'>) {}

  /** Names are "" for a person not met yet. */
  of(accountId: string): Profile {
    return this.known.get(accountId) ?? { id: accountId, name: '', displayName: '', avatar: '' };
  }

  learn(profile: Profile): void {
    const { id, name, displayName, avatar } = profile;
    const before = this.known.peek(id);
    if (before?.name === name && before.displayName === displayName && before.avatar === avatar) return;
    this.known.set(id, { id, name, displayName, avatar });
  }

  /**
   * Learns the sender of a message of the socket. Such a message knows but one name of its sender,
   * so a stranger's whole profile is asked for, once, with the message it came with.
   */
  meet(message: Message): void {
    if (this.known.peek(message.senderId)) return;
    this.learn(message.sender);
    const range = { after: message.seq - 1, limit: 1 };
    this.api.messages(message.conversationId, range).then(
      ({ items }) => items.forEach((item) => this.learn(item.sender)),
      () => undefined, // The one name will do until the next list brings the profile.
    );
  }
}
