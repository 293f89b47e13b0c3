import { expect, it } from 'vitest';
import { matching } from './friend-search';

const profile = (id: string, displayName: string) => ({ id, name: id, displayName, avatar: '', signature: '', deleted: false });
const friend = (id: string, shown: string, labels: string[] = []) => ({
  profile: profile(id, shown),
  conversationId: id,
  since: 0,
  remark: '',
  labels,
});
const friends = [friend('anna', 'Big sister'), friend('ben', 'Ben Ödön', ['Chess']), friend('li', '李小龙')];
const real = (id: string) => profile(id, id === 'anna' ? 'Anna Karenina' : id);

const found = (query: string) => matching(friends, query, { real }).map(({ profile: { id } }) => id);

it('finds friends by what I call them and by what they call themselves', () => {
  expect(found('SISTER')).toEqual(['anna']);
  expect(found('karen')).toEqual(['anna']);
  expect(found('@ben')).toEqual(['ben']);
  expect(found('小龙')).toEqual(['li']);
});

it('finds friends by their labels', () => {
  expect(found('chess')).toEqual(['ben']);
  expect(found('nobody')).toEqual([]);
});
