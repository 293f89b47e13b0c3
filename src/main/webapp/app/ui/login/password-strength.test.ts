import { expect, it } from 'vitest';
import { strengthOf } from './password-strength';

it.each([
  ['', 'weak'],
  ['abcdefgh', 'weak'],
  ['11111111111111', 'weak'],
  ['sunny-day', 'fair'],
  ['sunny-monday', 'good'],
  ['correct horse battery', 'strong'],
  ['床前明月光疑是', 'strong'],
])('%s is %s', (password, strength) => expect(strengthOf(password, 'ada')).toBe(strength));

it('is weak when it contains the username', () => expect(strengthOf('lovelace-correct-horse', 'Lovelace')).toBe('weak'));
