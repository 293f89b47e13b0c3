import { expect, it } from 'vitest';
import { Crop, MAX_ZOOM } from './crop';

const wide = Crop.of({ width: 400, height: 200 });

it('begins with the middle, as large as can be', () => {
  expect(wide.square).toEqual({ x: 100, y: 0, side: 200 });
  expect(Crop.of({ width: 1, height: 3 }).square).toEqual({ x: 0, y: 1, side: 1 });
});

it('moves by parts of itself', () => {
  expect(wide.moved(0.25, 0).square).toEqual({ x: 150, y: 0, side: 200 });
});

it('never leaves the picture', () => {
  expect(wide.moved(9, 9).square).toEqual({ x: 200, y: 0, side: 200 });
  expect(wide.moved(-9, -9).square).toEqual({ x: 0, y: 0, side: 200 });
  expect(wide.zoomed(4).moved(9, 9).zoomed(1).square).toEqual({ x: 200, y: 0, side: 200 });
});

it('zooms around its middle, and no further than it may', () => {
  expect(wide.zoomed(2).square).toEqual({ x: 150, y: 50, side: 100 });
  expect(wide.zoomed(99).zoom).toBe(MAX_ZOOM);
  expect(wide.zoomed(0).square).toEqual(wide.square);
});
