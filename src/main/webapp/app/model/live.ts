import { batch, computed } from '@preact/signals-core';
import { CloseCode } from '../net/close-code';
import type { Message, Profile } from '../net/dto';
import type { Ack, FriendChange, Hello, Receipt, Refusal, ServerFrame } from '../net/frames';
import type { Cancel } from '../net/platform';
import type { ConnectionListener } from './connection';
import { refusal } from './load-status';
import type { OutboxItem } from './outbox-item';
import type { Parts } from './parts';
import { Retry } from './retry';

/** What the session has to hear of. */
export interface LiveListener {
  /** The login session is over. */
  ended(): void;
  /** Another account is logged in in this browser now. */
  replaced(): void;
}

/**
 * Keeps an account's chat true to the server: hands every live frame to the part it concerns, and
 * after every Hello and Resync asks for what may have been missed.
 */
export class Live implements ConnectionListener {
  private readonly sync: Retry;
  private hasMet = false;
  private readonly stopWatching: Cancel;

  constructor(
    private readonly parts: Parts,
    private readonly listener: LiveListener,
  ) {
    this.sync = new Retry(parts.platform, () => this.catchUp());
    const seesRead = computed(() => parts.me.value.privacy.seesRead);
    // What others have read may be seen from now on, or not any more.
    this.stopWatching = seesRead.subscribe(() => this.hasMet && this.sync.run());
  }

  greeted(hello: Hello): void {
    const { me, maxTextLength, outbox, receipts, presences, activity } = this.parts;
    if (hello.accountId !== me.peek().id) {
      this.listener.replaced();
      return;
    }
    maxTextLength.value = hello.maxTextLength;
    outbox.connected();
    receipts.connected();
    presences.connected();
    activity.connected();
    this.sync.now();
  }

  received(frame: ServerFrame): void {
    batch(() => this.route(frame));
  }

  lost(code: number, greeted: boolean): void {
    this.parts.outbox.disconnected(code);
    if (code === CloseCode.SESSION_ENDED) this.listener.ended();
    else if (!greeted) this.askOverHttp();
  }

  dispose(): void {
    this.sync.stop();
    this.stopWatching();
  }

  private route(frame: ServerFrame): void {
    const { conversations, drafts, groups, presences, typing } = this.parts;
    switch (frame.kind) {
      case 'message':
        return this.taken(frame.message);
      case 'ack':
        return this.acknowledged(frame);
      case 'refusal':
        return this.refused(frame);
      case 'receipt':
        this.confirm(frame);
        return conversations.receipt(frame);
      case 'resync':
        return this.sync.run();
      case 'friendChange':
        return this.friendChanged(frame);
      case 'groupChange':
        return groups.changed(frame);
      case 'profileChange':
        return this.profileChanged(frame.profile);
      case 'accountChange':
        return void this.parts.account.refresh().catch(refusal); // The next return asks again.
      case 'typing':
        return typing.told(frame);
      case 'presence':
        return presences.told(frame);
      case 'conversationChange':
        drafts.told(frame.conversationId, frame);
        return conversations.settingsChanged(frame);
      case 'pinChange':
        return this.parts.pins.told(frame);
      case 'hello':
      case 'pong':
    }
  }

  private taken(message: Message): void {
    const { outbox, timelines, conversations, profiles, typing } = this.parts;
    if (message.clientId !== null) outbox.settle(message.clientId);
    profiles.meet(message);
    timelines.take(message);
    conversations.arrived(message);
    typing.arrived(message);
  }

  private acknowledged(ack: Ack): void {
    const item = this.parts.outbox.settle(ack.clientId);
    if (item) this.taken(messageOf(ack, item, this.parts.me.peek()));
  }

  /** Most often I may not write there any more, and do not know it yet. */
  private refused(refusal: Refusal): void {
    const failed = this.parts.outbox.refused(refusal);
    if (failed) this.parts.conversations.refresh(failed.conversationId);
  }

  private confirm({ accountId, conversationId, seq }: Receipt): void {
    const { me, receipts } = this.parts;
    if (accountId === me.peek().id) receipts.confirmed(conversationId, seq);
  }

  private profileChanged(profile: Profile): void {
    const { account, profiles, conversations, groups, people } = this.parts;
    profiles.learn(profile);
    conversations.profileChanged(profiles.of(profile.id));
    groups.profileChanged(profile);
    account.profileChanged(profile);
    people.changed(profile.id);
    this.askWhetherWritable(profile.id);
  }

  /** Whether I may write to somebody who is no friend follows their privacy, of which nothing else is told. */
  private askWhetherWritable(accountId: string): void {
    const { conversations, friends } = this.parts;
    const conversation = conversations.with(accountId);
    if (conversation && !friends.find(accountId)) conversations.refresh(conversation.id);
  }

  private friendChanged(frame: FriendChange): void {
    const { friends, blocks, people } = this.parts;
    friends.changed(frame);
    blocks.changed(frame);
    people.changed(frame.other.id);
  }

  private async catchUp(): Promise<void> {
    const { conversations, drafts, friends, timelines } = this.parts;
    const isReturn = this.hasMet;
    this.hasMet = true;
    timelines.resume();
    if (isReturn) this.resume();
    await Promise.all([conversations.load(), friends.load(), isReturn && this.parts.account.refresh()]);
    drafts.synchronised();
  }

  private resume(): void {
    const { groups, blocks, people, pins } = this.parts;
    groups.resume();
    pins.resume();
    blocks.resume();
    people.resume();
  }

  /** The handshake hides why it failed: a session that is over shows here, and so does what there is to read. */
  private askOverHttp(): void {
    if (this.hasMet) void this.parts.account.refresh().catch(refusal);
    else this.sync.run();
  }
}

function messageOf(ack: Ack, { content }: OutboxItem, sender: Profile): Message {
  const { clientId, id, conversationId, seq, sentAt } = ack;
  const text = { contentType: 1, content };
  return { id, clientId, conversationId, seq, sentAt, senderId: sender.id, sender, nickname: '', ...text };
}
