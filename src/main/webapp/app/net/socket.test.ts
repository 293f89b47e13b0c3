import { beforeEach, describe, expect, it } from 'vitest';
import { FakeBrowser } from '../testing/fake-browser';
import { FakeServer } from '../testing/fake-server';
import { until } from '../testing/until';
import { encodeText } from './codec';
import { Socket } from './socket';

let server: FakeServer;
let browser: FakeBrowser;
let events: string[];
let retryAt: number | null;
let socket: Socket;

beforeEach(() => {
  server = new FakeServer();
  server.person('me');
  browser = new FakeBrowser(server, 'me');
  events = [];
  socket = new Socket(browser.platform, {
    changed: (state, at) => {
      events.push(state);
      retryAt = at;
    },
    greeted: () => events.push('hello'),
    received: (frame) => events.push(frame.kind),
    lost: (code, greeted) => events.push(`lost ${code} ${greeted ? 'greeted' : 'not greeted'}`),
  });
});

async function open(): Promise<void> {
  socket.connect();
  await until(() => events.includes('hello'));
  events.length = 0;
}

const heartbeats = () => browser.socket.sent.filter(({ type }) => type === 'heatbeat').length;

it('is open after Hello and not before', async () => {
  socket.connect();
  expect(events).toEqual(['connecting']);
  await until(() => events.includes('hello'));
  expect(events).toEqual(['connecting', 'open', 'hello']);
});

it('sends nothing before Hello', () => {
  socket.connect();
  socket.send(encodeText({ clientId: 'x', to: 'b', messageType: 1, content: 'early' }));
  expect(browser.socket.sent).toEqual([]);
});

describe('a lost connection', () => {
  it.each([1001, 1006, 1009, 1000, 4000, 4001, 4002, 4499, 5000])('comes back after %i', async (code) => {
    await open();
    browser.socket.drop(code);
    expect(events).toEqual(['waiting', `lost ${code} greeted`]);
    browser.clock.advance(1000);
    await until(() => events.includes('open'));
  });

  it.each([4500, 4501, 4502, 4999])('stays away after %i', async (code) => {
    await open();
    browser.socket.drop(code);
    expect(events).toEqual(['closed', `lost ${code} greeted`]);
    browser.say('back');
    browser.clock.advance(600_000);
    expect(browser.sockets).toHaveLength(1);
    socket.connect();
    await until(() => events.includes('open'));
  });

  it('is tried again later and later, and says when', async () => {
    browser.loseNetwork();
    socket.connect();
    const waits: number[] = [];
    for (let n = 0; n < 8; n += 1) {
      await until(() => events.at(-1) === 'lost 1006 not greeted');
      waits.push((retryAt ?? 0) - browser.clock.now);
      events.length = 0;
      browser.clock.advance(waits.at(-1) ?? 0);
    }
    expect(waits).toEqual([750, 1250, 2250, 4250, 8250, 15_250, 15_250, 15_250]);
  });

  it('is tried at once when the network is back', async () => {
    await open();
    browser.loseNetwork('gone');
    browser.findNetwork();
    await until(() => events.at(-1) === 'hello');
    expect(browser.sockets).toHaveLength(2);
  });

  it('backs off from a server that greets and hangs up', async () => {
    socket.connect();
    const waits: number[] = [];
    for (let n = 0; n < 3; n += 1) {
      await until(() => events.at(-1) === 'hello');
      browser.socket.drop(1006);
      waits.push((retryAt ?? 0) - browser.clock.now);
      browser.clock.advance(waits.at(-1) ?? 0);
    }
    expect(waits).toEqual([750, 1250, 2250]);
  });
});

describe('the heartbeat', () => {
  it('is sent as often as the server asked, and answered', async () => {
    await open();
    browser.clock.advance(30_000);
    expect(heartbeats()).toBe(1);
    browser.clock.advance(90_000);
    expect(heartbeats()).toBe(4);
    expect(browser.sockets).toHaveLength(1);
  });

  it('gives a silent connection up', async () => {
    await open();
    browser.socket.onsend = () => undefined;
    browser.clock.advance(30_000 + 9_999);
    expect(events).toEqual([]);
    browser.clock.advance(1);
    expect(events).toEqual(['waiting', 'lost 1006 greeted']);
  });

  it('is sent at once when the page is seen again', async () => {
    await open();
    browser.say('back');
    expect(heartbeats()).toBe(1);
  });

  it('gives up a handshake without Hello', () => {
    socket.connect();
    browser.clock.advance(10_000);
    expect(events).toEqual(['connecting', 'waiting', 'lost 1006 not greeted']);
  });
});

it('connects again after a frame it cannot read', async () => {
  await open();
  browser.socket.deliverBytes(new Uint8Array([0xff, 0xff]));
  expect(events).toEqual(['waiting', 'lost 1006 greeted']);
});

it('does nothing after it was disposed of', async () => {
  await open();
  socket.dispose();
  events.length = 0;
  browser.say('back');
  browser.clock.advance(600_000);
  expect(events).toEqual([]);
  expect(browser.clock.due).toEqual([]);
});
