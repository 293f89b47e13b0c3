import { expect, it } from 'vitest';
import { mentioned, mentioningAt } from './mentioning';

it('begins with an @ at the start, behind a space or behind a Chinese character', () => {
  expect(mentioningAt('@', 1)).toEqual({ start: 0, query: '' });
  expect(mentioningAt('ask @An', 7)).toEqual({ start: 4, query: 'An' });
  expect(mentioningAt('请@王', 3)).toEqual({ start: 1, query: '王' });
  expect(mentioningAt('@Anna Ma', 8)).toEqual({ start: 0, query: 'Anna Ma' });
});

it('ends after two words, at the line, and does not begin in an address', () => {
  expect(mentioningAt('@Anna came in late', 18)).toBeNull();
  expect(mentioningAt('@Anna\nand', 9)).toBeNull();
  expect(mentioningAt('me@exa', 6)).toBeNull();
  expect(mentioningAt('no one', 6)).toBeNull();
});

it('minds only what stands before the caret', () => expect(mentioningAt('@An later', 3)).toEqual({ start: 0, query: 'An' }));

it('writes the name out, with one space behind it', () => {
  expect(mentioned('ask @An now', 7, { start: 4, query: 'An' }, 'Anna')).toEqual({ text: 'ask @Anna now', caret: 10 });
  expect(mentioned('@a', 2, { start: 0, query: 'a' }, 'all')).toEqual({ text: '@all ', caret: 5 });
});
