import { beforeEach, expect, it } from 'vitest';
import { ApiError } from '../net/api-error';
import { FakeClock } from '../testing/fake-clock';
import { quiet, until } from '../testing/until';
import { Retry } from './retry';

let clock: FakeClock;
let answers: (ApiError | null)[];
let runs: number;
let retry: Retry;

beforeEach(() => {
  clock = new FakeClock();
  answers = [];
  runs = 0;
  const platform = { random: () => 0.5, later: clock.later.bind(clock) };
  retry = new Retry(platform, () => {
    runs += 1;
    const answer = answers.shift() ?? null;
    return answer ? Promise.reject(answer) : Promise.resolve();
  });
});

const offline = new ApiError({ code: 'OFFLINE' });

it('goes on until it succeeds', async () => {
  answers = [offline, offline];
  retry.run();
  await until(() => clock.due.length === 1);
  clock.advance(750);
  await until(() => clock.due[0] === 1250);
  clock.advance(1250);
  await until(() => runs === 3);
  await quiet();
  expect(clock.due).toEqual([]);
});

it('waits as long as the server asked', async () => {
  answers = [new ApiError({ code: 'RATE_LIMITED', retryAfter: 60 })];
  retry.run();
  await until(() => clock.due.length === 1);
  expect(clock.due).toEqual([60_000]);
  retry.run();
  await quiet();
  expect(runs).toBe(1);
});

it('does not wait where there is a new reason to try', async () => {
  answers = [offline];
  retry.run();
  await until(() => clock.due.length === 1);
  retry.now();
  await until(() => runs === 2);
  expect(clock.due).toEqual([]);
});

it('runs once more if it was asked for during a run', async () => {
  retry.run();
  retry.run();
  retry.run();
  await until(() => runs === 2);
  await quiet();
  expect(runs).toBe(2);
});

it('stops', async () => {
  answers = [offline];
  retry.run();
  await until(() => clock.due.length === 1);
  retry.stop();
  expect(clock.due).toEqual([]);
});
