import { describe, expect, it } from 'vitest';
import { find, inGroup, toned, type Emoji } from './emoji';

const wave: Emoji = {
  emoji: '👋',
  annotation: 'waving hand',
  tags: ['bye', 'hello'],
  group: 1,
  version: 0.6,
  skins: [{ emoji: '👋🏽', tone: 3 }],
};
const handshake: Emoji = { emoji: '🤝', annotation: 'handshake', tags: ['agreement'], group: 1, version: 3 };
const grin: Emoji = { emoji: '😀', annotation: 'grinning face', tags: ['happy'], group: 0, version: 1 };
const all = [wave, handshake, grin];

describe('find', () => {
  it('finds by name and by tag', () => {
    expect(find(all, 'grin', 9)).toEqual([grin]);
    expect(find(all, 'bye', 9)).toEqual([wave]);
  });

  it('puts names that begin with the word first', () => expect(find(all, 'hand', 9)).toEqual([handshake, wave]));

  it('wants every word', () => expect(find(all, 'waving face', 9)).toEqual([]));

  it('gives no more than asked for', () => expect(find(all, 'h', 1)).toHaveLength(1));
});

it('sorts into groups', () => expect(inGroup(all, 'smileys')).toEqual([grin]));

it('takes a skin tone where there is one', () => {
  expect(toned(wave, 3)).toBe('👋🏽');
  expect(toned(wave, 0)).toBe('👋');
  expect(toned(grin, 3)).toBe('😀');
});
