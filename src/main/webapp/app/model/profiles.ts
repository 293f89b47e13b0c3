import { batch } from '@preact/signals-core';
import type { Api } from '../net/api';
import type { Message, Profile } from '../net/dto';
import { SignalMap } from './signal-map';

/** Who is who: the newest profile known of every person met, and what I call my friends. */
export class Profiles {
  private readonly known = new SignalMap<Profile>();
  private readonly remarks = new SignalMap<string>();

  constructor(private readonly api: Pick<Api, 'messages'>) {}

  /** As I call this person: a remark of mine stands for the display name. Names are "" for a person not met yet. */
  of(accountId: string): Profile {
    const profile = this.real(accountId);
    const remark = this.remark(accountId);
    return remark === '' ? profile : { ...profile, displayName: remark };
  }

  /** As this person calls themselves. */
  real(accountId: string): Profile {
    return this.known.get(accountId) ?? { id: accountId, name: '', displayName: '', avatar: '', signature: '', deleted: false };
  }

  /** What I call this person; "" for the display name. */
  remark(accountId: string): string {
    return this.remarks.get(accountId) ?? '';
  }

  /** Takes over all of my remarks, by account. */
  callAll(remarks: ReadonlyMap<string, string>): void {
    batch(() => {
      this.remarks.keys().forEach((id) => this.call(id, remarks.get(id) ?? ''));
      remarks.forEach((remark, id) => this.call(id, remark));
    });
  }

  call(accountId: string, remark: string): void {
    if (this.remarks.peek(accountId) !== remark) this.remarks.set(accountId, remark);
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
