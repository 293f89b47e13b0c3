import type { ReadonlySignal } from '@preact/signals-core';
import type { Me } from '../net/dto';
import type { Account } from './account';
import type { Blocks } from './blocks';
import type { Connection } from './connection';
import type { Conversations } from './conversations';
import type { Drafts } from './drafts';
import type { FriendLinks } from './friend-links';
import type { Friends } from './friends';
import type { Groups } from './groups';
import { Live, type LiveListener } from './live';
import { refusal } from './load-status';
import type { LoginSessions } from './login-sessions';
import type { Outbox } from './outbox';
import type { Parts } from './parts';
import type { People } from './people';
import type { Pins } from './pins';
import type { Presences } from './presences';
import type { Profiles } from './profiles';
import type { Timeline } from './timeline';
import type { DeliveryState, TimelineMessage } from './timeline-message';
import type { Typing } from './typing';

/** Why a text cannot be sent to a conversation. */
export type TextProblem = 'empty' | 'tooLong' | 'notWritable';

/** Everything of one account while it is logged in; thrown away as a whole when the session ends. */
export class Chat {
  private readonly live: Live;

  readonly me: ReadonlySignal<Me>;
  readonly account: Account;
  /** In UTF-16 code units, as String.length counts. */
  readonly maxTextLength: ReadonlySignal<number>;
  readonly connection: Connection;
  readonly profiles: Profiles;
  readonly conversations: Conversations;
  readonly outbox: Outbox;
  readonly drafts: Drafts;
  readonly pins: Pins;
  readonly typing: Typing;
  readonly presences: Presences;
  readonly friends: Friends;
  readonly groups: Groups;
  readonly friendLinks: FriendLinks;
  readonly blocks: Blocks;
  readonly people: People;
  readonly loginSessions: LoginSessions;

  constructor(
    private readonly parts: Parts,
    listener: LiveListener,
  ) {
    this.me = parts.me;
    this.account = parts.account;
    this.maxTextLength = parts.maxTextLength;
    this.connection = parts.connection;
    this.profiles = parts.profiles;
    this.conversations = parts.conversations;
    this.outbox = parts.outbox;
    this.drafts = parts.drafts;
    this.pins = parts.pins;
    this.typing = parts.typing;
    this.presences = parts.presences;
    this.friends = parts.friends;
    this.groups = parts.groups;
    this.friendLinks = parts.friendLinks;
    this.blocks = parts.blocks;
    this.people = parts.people;
    this.loginSessions = parts.loginSessions;
    this.live = new Live(parts, listener);
  }

  /** Connects, and loads what there is. */
  start(): void {
    this.connection.start(this.live);
  }

  /** The same one each time. */
  timeline(conversationId: string): Timeline {
    return this.parts.timelines.of(conversationId);
  }

  /** Why `text` cannot be sent, null if it can. */
  check(conversationId: string, text: string): TextProblem | null {
    const content = text.trim();
    const conversation = this.conversations.get(conversationId);
    if (!conversation?.writable || (conversation.group && this.groups.silence(conversation.group))) return 'notWritable';
    if (content === '') return 'empty';
    return content.length > this.maxTextLength.value ? 'tooLong' : null;
  }

  /**
   * Takes the text, without the spaces around it, into the outbox, and clears the draft. It is shown
   * at once and sent as soon as that is possible. Throws a RangeError where `check` has a problem.
   */
  send(conversationId: string, text: string): void {
    const problem = this.check(conversationId, text);
    const conversation = this.conversations.peek(conversationId);
    if (problem !== null || !conversation) throw new RangeError(`Not to be sent: ${String(problem)}`);
    this.outbox.add(conversation, text.trim());
    this.drafts.clear(conversationId);
    this.typing.sent();
  }

  /** The person has come to look at it: it is marked unread no more. */
  opened(conversationId: string): void {
    const { editing } = this.conversations;
    if (!this.conversations.peek(conversationId)?.settings.markedUnread) return;
    editing.markUnread(conversationId, false).catch(refusal);
  }

  /** The person has seen everything up to `seq`. May be called as often as one likes. */
  markRead(conversationId: string, seq: number): void {
    const conversation = this.conversations.peek(conversationId);
    if (!conversation || seq <= conversation.readSeq) return;
    this.conversations.readHere(conversationId, seq);
    this.parts.receipts.read(conversationId, seq);
  }

  /** How far a message of mine has come: `read` once anybody else in the conversation has read it. */
  deliveryOf({ conversationId, seq, state }: TimelineMessage): DeliveryState {
    if (state !== 'sent' || seq === null || this.me.value.privacy.seesRead === 'nobody') return state;
    const readUpTo = this.conversations.get(conversationId)?.othersReadSeq ?? 0;
    return seq <= readUpTo ? 'read' : 'sent';
  }

  /** Forgets what this browser keeps of the account: drafts, and messages never sent. */
  forget(): void {
    this.parts.store.clear();
  }

  dispose(): void {
    this.connection.dispose();
    this.live.dispose();
    this.outbox.dispose();
    this.drafts.dispose();
    this.conversations.dispose();
    this.pins.dispose();
    this.typing.dispose();
    this.presences.dispose();
    this.parts.activity.dispose();
    this.groups.dispose();
    this.parts.timelines.dispose();
  }
}
