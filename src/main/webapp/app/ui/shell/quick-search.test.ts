import { expect, it } from 'vitest';
import { ranked, type Target } from './quick-search';

const target = (name: string, handle = ''): Target => ({ id: name, name, kind: 'friend', of: name, avatar: '', handle });
const names = (found: readonly Target[]) => found.map(({ name }) => name);

it('puts beginnings before the inside, and keeps the order among equals', () => {
  const all = [target('Gabe'), target('Abe'), target('Mary Ab'), target('Abba')];
  expect(names(ranked('ab', all, 9))).toEqual(['Abe', 'Abba', 'Mary Ab', 'Gabe']);
});

it('finds by username too', () => expect(names(ranked('ada', [target('Countess', 'ada'), target('Bob', 'bob')], 9))).toEqual(['Countess']));

it('shows the first ones while nothing is typed', () => expect(ranked('', [target('a'), target('b'), target('c')], 2)).toHaveLength(2));
