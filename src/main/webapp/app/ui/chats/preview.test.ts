import { describe, expect, it } from 'vitest';
import { matches, oneLine } from './preview';

it('puts a message into one line', () => expect(oneLine(' a\n\n b\tc ')).toBe('a b c'));

describe('matches', () => {
  it('prefers the beginning of the name, then of a word, then the inside', () => {
    expect([matches('ada', 'Ada Lovelace'), matches('love', 'Ada Lovelace'), matches('vela', 'Ada Lovelace')]).toEqual([3, 2, 1]);
  });

  it('minds neither case, accents nor width', () => {
    expect(matches('zoe', 'Zoë')).toBe(3);
    expect(matches('ＡＢ', 'abc')).toBe(3);
  });

  it('finds Chinese names by any character', () => expect(matches('明', '王小明')).toBe(1));

  it('is 0 for another name, 3 for nothing typed', () => {
    expect(matches('bob', 'Ada')).toBe(0);
    expect(matches(' ', 'Ada')).toBe(3);
  });
});
