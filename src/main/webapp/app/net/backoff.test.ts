import { expect, it } from 'vitest';
import { Backoff, LONGEST, SHORTEST } from './backoff';

function waits(random: number, count: number): number[] {
  const backoff = new Backoff(() => random);
  return Array.from({ length: count }, () => backoff.next());
}

it('never waits less than half a second, however lucky', () => {
  expect(waits(0, 20)).toEqual(Array(20).fill(SHORTEST));
});

it('doubles its bound up to thirty seconds', () => {
  const longest = waits(1 - Number.EPSILON, 12);
  expect(longest.slice(0, 5).map((wait) => Math.round(wait / 1000))).toEqual([1, 2, 4, 8, 16]);
  expect(longest.slice(5).every((wait) => wait <= LONGEST && wait >= LONGEST - 1)).toBe(true);
});

it('spreads over the whole width', () => {
  expect(waits(0.5, 7).at(-1)).toBe((SHORTEST + LONGEST) / 2);
});

it('starts from the beginning after a success', () => {
  const backoff = new Backoff(() => 1 - Number.EPSILON);
  backoff.next();
  backoff.next();
  backoff.reset();
  expect(backoff.next()).toBeLessThanOrEqual(1000);
});
