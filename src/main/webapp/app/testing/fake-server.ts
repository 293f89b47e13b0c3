import type {
  ConversationEdit,
  ConversationSettings,
  Line,
  LoginSession,
  Me,
  Message,
  Presence,
  Profile,
} from '../net/dto';
import type { Message as WireMessage } from '../net/gen/message_pb';
import type { FakeBackend, FakeBrowser } from './fake-browser';
import { FakeFriends } from './fake-friends';
import { FakeRest } from './fake-rest';
import { FakeRoom, forEyesOf } from './fake-room';
import type { FakeSocket, WireMessage as Frame } from './fake-socket';
import { Refused } from './refused';

/** What a test has go wrong with a message. */
export type Mishap =
  | { readonly kind: 'refuse'; readonly code: string; readonly number: number; readonly retryAfter: number }
  /** Taken, and the connection cut before anybody hears of it. */
  | { readonly kind: 'loseAck' }
  | { readonly kind: 'close'; readonly code: number };

interface Connection {
  readonly account: string;
  readonly socket: FakeSocket;
}

/** A server in memory that keeps the contract: sequences, acknowledgements, receipts, pages. */
export class FakeServer implements FakeBackend {
  readonly rooms = new Map<string, FakeRoom>();
  readonly circle = new FakeFriends(this);
  readonly friends = this.circle.friends;
  readonly requests = this.circle.requests;
  /** What accounts have chosen for themselves. */
  readonly chosen = new Map<string, Me>();
  /** Where everybody is logged in. */
  readonly sessions: LoginSession[] = [];
  /** How those are seen of whom everybody may know. */
  readonly presences = new Map<string, Presence>();
  /** One for each message sent from now on, in order. */
  readonly mishaps: Mishap[] = [];
  /** Refusals of requests to come, by how these begin; each is used once. */
  readonly refusals = new Map<string, Refused>();
  /** Accounts that live frames do not reach. */
  readonly deaf = new Set<string>();
  time = 1_700_000_000_000;
  private readonly profiles = new Map<string, Profile>();
  private readonly connections = new Set<Connection>();
  private readonly rest = new FakeRest(this);

  person(id: string, displayName = id): Profile {
    const profile = { id, name: id, displayName, avatar: '', signature: '', deleted: false };
    this.profiles.set(id, profile);
    return profile;
  }

  profileOf(id: string): Profile {
    return this.profiles.get(id) ?? this.person(id);
  }

  /** Makes a conversation with `count` messages, written by its members in turn, the second first. */
  room(id: string, kind: 'direct' | 'group', members: string[], count = 0): FakeRoom {
    const room = new FakeRoom(id, kind, members, (account) => this.profileOf(account));
    this.rooms.set(id, room);
    for (let n = 1; n <= count; n += 1) this.commit(id, members[n % members.length] ?? '', `${id} ${n}`);
    return room;
  }

  find(id: string): FakeRoom {
    const room = this.rooms.get(id);
    if (!room) throw new Refused(404, 'CONVERSATION_NOT_FOUND');
    return room;
  }

  /** Somebody writes a message; it reaches everybody who is connected and not deaf. */
  say(roomId: string, sender: string, content: string, clientId: string | null = null): Message {
    const message = this.commit(roomId, sender, content, clientId);
    this.publish(message);
    return message;
  }

  /** Somebody writes a message, and nobody is told. */
  commit(roomId: string, sender: string, content: string, clientId: string | null = null): Message {
    this.time += 1000;
    return this.find(roomId).commit(sender, content, this.time, clientId);
  }

  /** Something happens in a group; its line reaches everybody like a message. */
  happen(roomId: string, by: string, line: Line): Message {
    this.time += 1000;
    const message = this.find(roomId).happen(by, line, this.time);
    this.publish(message);
    return message;
  }

  /** Somebody pins or unpins a message; everybody hears of it. */
  pin(roomId: string, by: string, seq: number, pinned: boolean): void {
    const room = this.find(roomId);
    room.pin(by, seq, pinned);
    const value = { conversationId: roomId, seq: BigInt(seq), pinned, by };
    this.tell(room.members, { control: { case: 'pinChange', value } });
  }

  publish(message: Message): void {
    const { members } = this.find(message.conversationId);
    this.each(members, ({ account, socket }) => socket.deliver(frameOf(message, account)));
  }

  /** Sends a frame to every connection of the accounts. */
  tell(accounts: readonly string[], frame: Frame): void {
    this.each(accounts, ({ socket }) => socket.deliver(frame));
  }

  read(roomId: string, reader: string, seq: number): void {
    const room = this.find(roomId);
    room.read.set(reader, seq);
    const value = { conversationId: roomId, accountId: reader, seq: BigInt(seq), unread: room.unread(reader) };
    this.tell(room.members, { control: { case: 'receipt', value } });
  }

  /** Somebody sets something for a conversation; their devices hear of it. */
  edit(roomId: string, account: string, edit: ConversationEdit): ConversationSettings {
    this.time += 1000;
    const settings = this.find(roomId).edit(account, edit, this.time);
    const value = {
      ...settings,
      conversationId: roomId,
      mutedUntil: BigInt(settings.mutedUntil),
      pinnedAt: BigInt(settings.pinnedAt),
      draftAt: BigInt(settings.draftAt),
    };
    this.tell([account], { control: { case: 'conversationChange', value } });
    return settings;
  }

  connect({ account }: FakeBrowser, socket: FakeSocket): void {
    if (account === null) return socket.drop(1006);
    const connection = { account, socket };
    this.connections.add(connection);
    socket.ongone = () => this.connections.delete(connection);
    socket.onsend = (message) => this.received(connection, message);
    const value = { accountId: account, heartbeatSeconds: 30, maxTextLength: 10_000 };
    socket.deliver({ control: { case: 'hello', value } });
  }

  fetch(browser: FakeBrowser, path: string, init: RequestInit): Promise<Response> {
    const url = new URL(path.replace(/^\/api/, ''), 'http://parley');
    try {
      return Promise.resolve(json(200, this.rest.handle(browser, url, init)));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      const { status, code, retryAfter } = error;
      return Promise.resolve(json(status, { status, code, number: 1, detail: code, retryAfter }));
    }
  }

  private received(connection: Connection, message: WireMessage): void {
    const { account, socket } = connection;
    if (message.type === 'heatbeat') socket.deliver({ type: 'heatbeat', content: 'pong' });
    else if (message.control.case === 'receipt') {
      const { conversationId, seq } = message.control.value;
      this.read(conversationId, account, Number(seq));
    } else if (message.control.case === undefined) this.receivedText(connection, message, this.mishaps.shift());
  }

  private receivedText({ account, socket }: Connection, text: WireMessage, mishap?: Mishap): void {
    const { clientId, to, content } = text;
    if (mishap?.kind === 'close') return socket.drop(mishap.code);
    if (mishap?.kind === 'refuse') return socket.deliver(errorOf(mishap, clientId));
    const room = this.addressed(account, to);
    const before = room.messages.find((known) => known.clientId === clientId);
    const message = before ?? this.commit(room.id, account, content, clientId);
    if (mishap?.kind === 'loseAck') return socket.drop(1006);
    socket.deliver(ackOf(message));
    if (!before) this.publish(message);
  }

  private addressed(account: string, to: string): FakeRoom {
    const direct = [...this.rooms.values()].find(
      ({ kind, members }) => kind === 'direct' && members.includes(to) && members.includes(account),
    );
    return direct ?? this.find(to);
  }

  private each(accounts: readonly string[], action: (connection: Connection) => void): void {
    [...this.connections]
      .filter(({ account }) => accounts.includes(account) && !this.deaf.has(account))
      .forEach(action);
  }
}

function json(status: number, body: unknown): Response {
  return new Response(body === undefined ? null : JSON.stringify(body), { status });
}

function errorOf({ number, code, retryAfter }: Extract<Mishap, { kind: 'refuse' }>, clientId: string): Frame {
  const value = { code: number, name: code, clientId, retryAfterSeconds: retryAfter };
  return { control: { case: 'error', value } };
}

function ackOf({ clientId, id, conversationId, seq, sentAt }: Message): Frame {
  const value = { clientId: clientId ?? '', id, conversationId, seq: BigInt(seq), sentAt: BigInt(sentAt) };
  return { control: { case: 'ack', value } };
}

/** The live frame of a message, as one account gets it. */
export function frameOf(message: Message, account = ''): Frame {
  const { id, conversationId, seq, sender, content, contentType, sentAt } = message;
  return {
    id,
    conversationId,
    content,
    contentType,
    from: sender.id,
    fromUsername: sender.name,
    clientId: forEyesOf(account, message).clientId ?? '',
    seq: BigInt(seq),
    sentAt: BigInt(sentAt),
  };
}
