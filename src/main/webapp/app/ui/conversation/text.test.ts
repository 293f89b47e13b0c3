import { describe, expect, it } from 'vitest';
import { emojiOnly, pieces } from './text';

describe('pieces', () => {
  it('links addresses and keeps the text around them', () => {
    expect(pieces('see https://example.org/a?b=c. ok')).toEqual([
      { text: 'see ' },
      { text: 'https://example.org/a?b=c', href: 'https://example.org/a?b=c' },
      { text: '. ok' },
    ]);
  });

  it('links bare domains with https and mail addresses with mailto', () => {
    expect(pieces('example.org')[0]?.href).toBe('https://example.org');
    expect(pieces('me@example.org')[0]?.href).toBe('mailto:me@example.org');
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://example.org', 'file:///etc/passwd'])('does not link %s', (text) => {
    expect(pieces(text).every((piece) => !piece.href?.match(/^(?!https?:|mailto:)/))).toBe(true);
  });

  it('keeps markup and line breaks as they are', () => {
    expect(pieces('<b>a</b>\nb')).toEqual([{ text: '<b>a</b>\nb' }]);
  });
});

describe('pieces of a group', () => {
  it('part what mentions everybody', () => {
    expect(pieces('now @all, see example.org', true)).toEqual([
      { text: 'now ' },
      { text: '@all', mention: true },
      { text: ', see ' },
      { text: 'example.org', href: 'https://example.org' },
    ]);
    expect(pieces('@所有人', true)).toEqual([{ text: '@所有人', mention: true }]);
  });

  it('leave it alone between two', () => expect(pieces('@all')).toEqual([{ text: '@all' }]));
});

describe('emojiOnly', () => {
  it.each([
    ['👋', 1],
    ['👩‍👩‍👧 👍🏽', 2],
    ['🇨🇳1️⃣❤️', 3],
  ])('counts %s', (text, count) => expect(emojiOnly(text)).toBe(count));

  it.each(['👋 hi', '1', '', '😀😀😀😀', '#'])('is 0 for "%s"', (text) => expect(emojiOnly(text)).toBe(0));
});
