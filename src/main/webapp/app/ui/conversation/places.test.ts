// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { keepPlace, placeIn } from './places';

beforeEach(() => sessionStorage.clear());

it('keeps a place for each conversation, and none for the end', () => {
  keepPlace('a', { seq: 7, fromTop: -12.4 });
  keepPlace('b', { seq: 1, fromTop: 0 });
  expect(placeIn('a')).toEqual({ seq: 7, fromTop: -12 });
  expect(placeIn('b')).toEqual({ seq: 1, fromTop: 0 });
  keepPlace('a', null);
  expect(placeIn('a')).toBeNull();
});

it('makes nothing of nonsense', () => {
  for (const nonsense of ['', 'x', '7', '7 x', '0 0']) {
    sessionStorage.setItem('parley.place.a', nonsense);
    expect(placeIn('a'), nonsense).toBeNull();
  }
});
