// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { ranked, type Found } from './found';

const found = (name: string, ...aliases: string[]): Found => ({
  key: name,
  name,
  note: 'ada',
  aliases,
  of: name,
  avatar: '',
  isGroup: false,
  target: { kind: 'conversation', id: name },
});
const names = (all: readonly Found[]) => all.map(({ name }) => name);

it('puts beginnings before the inside, and keeps the order among equals', () => {
  const all = [found('Gabe'), found('Abe'), found('Mary Ab'), found('Abba')];
  expect(names(ranked('ab', all, 9))).toEqual(['Abe', 'Abba', 'Mary Ab', 'Gabe']);
});

it('finds by what else they are called, and by nothing else', () => {
  const all = [found('Countess', 'x', 'ada'), found('Bob', 'bob'), found('Members')];
  expect(names(ranked('ada', all, 9))).toEqual(['Countess']);
});

it('shows the first ones while nothing is typed', () => {
  expect(ranked('', [found('a'), found('b'), found('c')], 2)).toHaveLength(2);
});
