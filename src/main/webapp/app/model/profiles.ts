import type { Api } from '../net/api';
import type { Message, Profile } from '../net/dto';
import { SignalMap } from './signal-map';

/** Who is who: the newest profile known of every person met. */
export class Profiles {
  private readonly known = new SignalMap<Profile>();

  constructor(private readonly api: Pick<Api, 'messages'>) {}

  /** Names are "" for a person not met yet. */
  of(accountId: string): Profile {
    return this.known.get(accountId) ?? { id: accountId, name: '', displayName: '', avatar: '', signature: '', deleted: false };
  }

  learn({ id, name, displayName, avatar, signature, deleted }: Profile): void {
    const profile = { id, name, displayName, avatar, signature, deleted };
    const before = this.known.peek(id);
    if (before && isSame(before, profile)) return;
    this.known.set(id, profile);
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

function isSame(one: Profile, other: Profile): boolean {
  return (Object.keys(one) as (keyof Profile)[]).every((key) => one[key] === other[key]);
}
