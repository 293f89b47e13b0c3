import { batch, computed } from '@preact/signals-core';
import type { Api } from '../net/api';
import { ApiError } from '../net/api-error';
import type { Conversation, ConversationSettings, Group, Message, Profile } from '../net/dto';
import type { ConversationChange, Receipt } from '../net/frames';
import type { Platform } from '../net/platform';
import { ConversationEditing } from './conversation-editing';
import { conversationRows, type RowsContext } from './conversation-rows';
import { arrived, merged, readByMe, readByOthers } from './conversation-state';
import { LoadStatus, refusal } from './load-status';
import { Moments } from './moments';
import { pages } from './paged-list';
import { Retry } from './retry';
import { SignalMap } from './signal-map';

export interface ConversationsContext extends RowsContext {
  readonly platform: Platform;
  readonly api: Api;
  /** Hears of every state the server gave, after it was taken over. */
  readonly onServerState: (conversation: Conversation) => void;
}

/** The conversations of this account: what the server last said of each, kept up by live frames. */
export class Conversations {
  private readonly known = new SignalMap<Conversation>();
  private readonly lost = new SignalMap<Conversation>();
  private readonly status = new LoadStatus();
  private readonly stale = new Set<string>();
  private readonly refreshing: Retry;
  private readonly muteEnds: Moments;
  private round = 0;

  /** `ready` as soon as the newest are there; the others follow. */
  readonly state = this.status.state;
  readonly problem = this.status.problem;
  /** Every one there is, unsorted. */
  readonly all = this.known.values;
  /** Of all in the list that are not muted; one that is marked unread counts as one message. */
  readonly unreadTotal = computed(() =>
    this.rows.value
      .filter(({ muted }) => !muted)
      .reduce((sum, { conversation }) => sum + (conversation.unread || Number(conversation.settings.markedUnread)), 0),
  );

  /** The ids of those with whom I have a conversation of two. */
  readonly contacts = computed<ReadonlySet<string>>(
    () => new Set(this.all.value.flatMap(({ peer }) => peer?.id ?? [])),
  );

  /** As a list shows them: those pinned first, then the newest; without those hidden. */
  readonly rows = computed(() => conversationRows(this.all.value, this.muteEnds.now, this.context));
  readonly editing: ConversationEditing;

  constructor(private readonly context: ConversationsContext) {
    this.muteEnds = new Moments(context.platform, () => this.all.value.map(({ settings }) => settings.mutedUntil));
    this.editing = new ConversationEditing(context.platform, context.api, this);
    this.refreshing = new Retry(context.platform, () => this.refreshStale());
  }

  /** undefined: not one of mine, or not loaded yet. */
  get(id: string): Conversation | undefined {
    return this.known.get(id);
  }

  /** The one I have with this person; undefined: none, or not loaded yet. */
  with(accountId: string): Conversation | undefined {
    return this.all.value.find(({ peer }) => peer?.id === accountId);
  }

  peek(id: string): Conversation | undefined {
    return this.known.peek(id);
  }

  /** Fetches one that is not known yet; rejects with NOT_A_MEMBER or CONVERSATION_NOT_FOUND. */
  async ensure(id: string): Promise<Conversation> {
    return this.known.peek(id) ?? this.fetch(id);
  }

  /** Tries again after a failure; never rejects, see `state`. */
  async reload(): Promise<void> {
    await this.load().catch(refusal);
  }

  /** Takes over the server's whole list, the newest first. Rejects, unlike `reload`. */
  async load(): Promise<void> {
    const round = ++this.round;
    const gone = new Set(this.all.peek().map(({ id }) => id));
    if (!this.status.isReady) this.status.loading();
    try {
      for await (const page of pages((cursor) => this.context.api.conversations(cursor))) {
        if (round !== this.round) return;
        page.forEach(({ id }) => gone.delete(id));
        this.takeOver(page);
      }
      // Gone, or moved up to a page already read while the next one was fetched.
      gone.forEach((id) => this.refresh(id));
    } catch (error) {
      if (round === this.round && !this.status.isReady) this.status.failed(error);
      throw error;
    }
  }

  /** Fetches one anew, and goes on trying until that has worked. */
  refresh(id: string): void {
    this.stale.add(id);
    this.refreshing.run();
  }

  /** Fetches one I have just come into, so that it is there; if that fails, it comes later. */
  async welcome(id: string): Promise<void> {
    await this.fetch(id).catch(() => this.refresh(id));
  }

  /** Opens the one with somebody I may write to, friend or not. Rejects with NOT_FRIENDS, among others. */
  async open(accountId: string): Promise<string> {
    const conversation = await this.context.api.openConversation(accountId);
    this.take(conversation);
    return conversation.id;
  }

  /** Is mine no more; `former` has it still, for whoever is looking at it. */
  remove(id: string): void {
    const last = this.known.peek(id);
    if (last) this.lost.set(id, { ...last, writable: false });
    this.known.delete(id);
  }

  /** One that was mine, as it was last; undefined once it is mine again, or nobody is to see it any more. */
  former(id: string): Conversation | undefined {
    return this.lost.get(id);
  }

  forget(id: string): void {
    this.lost.delete(id);
  }

  /** A message the server has taken, of anybody's. */
  arrived(message: Message): void {
    const before = this.known.peek(message.conversationId);
    const missedSome = !before || message.seq > before.lastSeq + 1;
    if (missedSome) this.refresh(message.conversationId);
    this.change(message.conversationId, (now) => arrived(now, message, this.context.myId));
  }

  /** I have seen everything up to `seq`. */
  readHere(id: string, seq: number): void {
    this.change(id, (now) => readByMe(now, seq));
  }

  receipt({ conversationId, accountId, seq, unread }: Receipt): void {
    this.change(conversationId, (now) =>
      accountId === this.context.myId ? readByMe(now, seq, unread, this.context.myId) : readByOthers(now, seq),
    );
  }

  /** I have set this, here. */
  set(id: string, settings: Partial<ConversationSettings>): void {
    this.change(id, (now) => ({ ...now, settings: { ...now.settings, ...settings } }));
  }

  /** I have set this, on whichever device. One that was hidden since before it was loaded is not known yet. */
  settingsChanged({ conversationId: id, mutedUntil, pinnedAt, hidden, markedUnread, draft, draftAt }: ConversationChange): void {
    if (this.known.peek(id)) this.set(id, { mutedUntil, pinnedAt, hidden, markedUnread, draft, draftAt });
    else if (!hidden) this.refresh(id);
  }

  changeGroup(id: string, next: (group: Group) => Group): void {
    this.change(id, (now) => (now.group ? { ...now, group: next(now.group) } : now));
  }

  profileChanged(profile: Profile): void {
    const theirs = this.all.peek().filter(({ peer }) => peer?.id === profile.id);
    batch(() => theirs.forEach((now) => this.known.set(now.id, { ...now, peer: profile })));
  }

  /** What I call somebody has changed. */
  calledAnew(): void {
    const { profiles } = this.context;
    const others = this.all.peek().filter(({ peer }) => peer && peer.displayName !== profiles.of(peer.id).displayName);
    batch(() => others.forEach((now) => this.known.set(now.id, this.called(now))));
  }

  dispose(): void {
    this.round += 1;
    this.refreshing.stop();
    this.muteEnds.dispose();
  }

  private change(id: string, next: (now: Conversation) => Conversation): void {
    const now = this.known.peek(id);
    if (now) this.known.set(id, next(now));
  }

  private async fetch(id: string): Promise<Conversation> {
    const server = await this.context.api.conversation(id);
    this.take(server);
    return this.known.peek(id) ?? server;
  }

  private async refreshStale(): Promise<void> {
    for (const id of this.stale) {
      this.stale.delete(id);
      await this.fetch(id).catch((error: unknown) => this.refused(id, error));
    }
  }

  /** Being no member any more is an answer; everything else is a failure. */
  private refused(id: string, error: unknown): void {
    if (error instanceof ApiError && (error.status === 403 || error.status === 404)) {
      this.remove(id);
    } else {
      this.stale.add(id);
      throw error;
    }
  }

  private takeOver(page: readonly Conversation[]): void {
    batch(() => {
      page.forEach((server) => this.take(server));
      this.status.ready();
    });
  }

  private take(server: Conversation): void {
    if (server.peer) this.context.profiles.learn(server.peer);
    if (server.lastMessage) this.context.profiles.learn(server.lastMessage.sender);
    this.lost.delete(server.id);
    this.known.set(server.id, this.called(merged(this.known.peek(server.id), server)));
    this.context.onServerState(server);
  }

  /** With the other person as I call them. */
  private called(conversation: Conversation): Conversation {
    const { peer } = conversation;
    return peer ? { ...conversation, peer: this.context.profiles.of(peer.id) } : conversation;
  }
}
