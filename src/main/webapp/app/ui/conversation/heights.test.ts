import { describe, expect, it } from 'vitest';
import { Heights } from './heights';

function ten(): Heights {
  const heights = new Heights();
  const keys = Array.from({ length: 10 }, (_, index) => `k${index}`);
  heights.arrange(keys, keys.map(() => 50));
  return heights;
}

describe('Heights', () => {
  it('counts distances from the end', () => {
    const heights = ten();
    expect(heights.total).toBe(500);
    expect(heights.lowerEdge(9)).toBe(0);
    expect(heights.upperEdge(9)).toBe(50);
  });

  it('finds the rows that touch a stretch', () => {
    const heights = ten();
    expect(heights.range(0, 100)).toEqual({ start: 8, end: 10 });
    expect(heights.range(60, 190)).toEqual({ start: 6, end: 9 });
    expect(heights.range(-400, 2_000)).toEqual({ start: 0, end: 10 });
  });

  it('knows nothing to draw in an empty list', () => {
    const heights = new Heights();
    heights.arrange([], []);
    expect(heights.range(-100, 900)).toEqual({ start: 0, end: 0 });
  });

  it('does not move what is below when something above is measured', () => {
    const heights = ten();
    const before = heights.upperEdge(5);
    expect(heights.measure([['k2', 130]])).toBe(true);
    expect(heights.upperEdge(5)).toBe(before);
    expect(heights.total).toBe(580);
  });

  it('does not move what is below when older rows are put before', () => {
    const heights = ten();
    heights.measure([['k4', 80]]);
    const before = heights.lowerEdge(heights.indexOf('k4'));
    const keys = ['a', 'b', ...Array.from({ length: 10 }, (_, index) => `k${index}`)];
    heights.arrange(keys, keys.map(() => 50));
    expect(heights.lowerEdge(heights.indexOf('k4'))).toBe(before);
    expect(heights.heightOf('k4')).toBe(80);
  });

  it('says when nothing changed', () => {
    const heights = ten();
    heights.measure([['k1', 61]]);
    expect(heights.measure([['k1', 61.001]])).toBe(false);
  });
});
