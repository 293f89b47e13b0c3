import type {
  Conversation,
  ConversationEdit,
  ConversationSettings,
  Line,
  Message,
  MessagePage,
  PinnedMessage,
  Profile,
} from '../net/dto';
import { FakeGroup } from './fake-group';
import { Refused } from './refused';

const nothingSet: ConversationSettings = {
  mutedUntil: 0,
  pinnedAt: 0,
  hidden: false,
  markedUnread: false,
  draft: '',
  draftAt: 0,
};

/** A conversation as the fake server keeps it. */
export class FakeRoom {
  readonly messages: Message[] = [];
  /** The one pinned last first. */
  pins: readonly PinnedMessage[] = [];
  /** By account, how far it has read. */
  readonly read = new Map<string, number>();
  private readonly settings = new Map<string, ConversationSettings>();
  private readonly hiddenSeq = new Map<string, number>();
  writable = true;
  /** Of a group. */
  readonly state: FakeGroup;

  constructor(
    readonly id: string,
    readonly kind: 'direct' | 'group',
    readonly members: string[],
    private readonly profileOf: (account: string) => Profile,
  ) {
    this.state = new FakeGroup(id, members, profileOf);
  }

  /** Takes a message without telling anybody. */
  commit(sender: string, content: string, sentAt: number, clientId: string | null): Message {
    const seq = this.messages.length + 1;
    const message: Message = {
      id: `${this.id}-${seq}`,
      conversationId: this.id,
      seq,
      senderId: sender,
      sender: this.profileOf(sender),
      clientId,
      contentType: 1,
      content,
      sentAt,
      nickname: '',
    };
    this.messages.push(message);
    return message;
  }

  /** Something happened in the group; nobody is told. */
  happen(by: string, line: Line, sentAt: number): Message {
    const message = { ...this.commit(by, JSON.stringify(line), sentAt, null), contentType: 100 };
    this.messages[message.seq - 1] = message;
    return message;
  }

  pin(by: string, seq: number, pinned: boolean): void {
    const others = this.pins.filter(({ message }) => message.seq !== seq);
    const message = this.messages.find((one) => one.seq === seq);
    this.pins = pinned && message ? [{ message, by, pinnedAt: message.sentAt }, ...others] : others;
  }

  unread(reader: string): number {
    const upTo = this.read.get(reader) ?? 0;
    return this.messages.filter(({ seq, senderId, contentType }) => seq > upTo && senderId !== reader && contentType === 1).length;
  }

  conversation(me: string): Conversation {
    if (!this.members.includes(me)) throw new Refused(403, 'NOT_A_MEMBER');
    const others = this.members.filter((member) => member !== me);
    const last = this.messages.at(-1) ?? null;
    return {
      id: this.id,
      kind: this.kind,
      peer: this.kind === 'direct' ? this.profileOf(others[0] ?? '') : null,
      group: this.kind === 'group' ? this.state.group(me) : null,
      lastSeq: this.messages.length,
      readSeq: this.read.get(me) ?? 0,
      unread: this.unread(me),
      othersReadSeq: Math.max(0, ...others.map((other) => this.read.get(other) ?? 0)),
      lastMessage: last && forEyesOf(me, last),
      sortedAt: last?.sentAt ?? 0,
      writable: this.writable,
      mentioned: false,
      settings: this.settingsOf(me),
    };
  }

  settingsOf(account: string): ConversationSettings {
    const settings = this.settings.get(account) ?? nothingSet;
    return { ...settings, hidden: settings.hidden && this.messages.length <= (this.hiddenSeq.get(account) ?? 0) };
  }

  edit(account: string, { pinned, ...edit }: ConversationEdit, time: number): ConversationSettings {
    const before = this.settingsOf(account);
    if (edit.hidden) this.hiddenSeq.set(account, this.messages.length);
    this.settings.set(account, {
      ...before,
      ...edit,
      ...(pinned === undefined ? {} : { pinnedAt: pinned ? time : 0 }),
      ...(edit.draft === undefined ? {} : { draftAt: Math.max(time, before.draftAt + 1) }),
    });
    return this.settingsOf(account);
  }

  page(me: string, query: URLSearchParams): MessagePage {
    const limit = Number(query.get('limit') ?? 50);
    const after = query.get('after');
    const before = Number(query.get('before') ?? Infinity);
    const all = this.messages
      .filter(({ seq }) => (after === null ? seq < before : seq > Number(after)))
      .map((message) => forEyesOf(me, message));
    const items = after === null ? all.slice(-limit) : all.slice(0, limit);
    return { items, hasMore: all.length > limit };
  }
}

/** Only the sender sees the clientId. */
export function forEyesOf(me: string, message: Message): Message {
  return message.senderId === me ? message : { ...message, clientId: null };
}
