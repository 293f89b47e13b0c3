import { expect, it } from 'vitest';
import { mentionsAll, mentionsOfAll } from './mentions';

it('finds everybody, in either language, also between Chinese characters', () => {
  for (const text of ['@all, dinner', 'dinner @All', '请@所有人看一下', '看@all！', '(@all)', '@all.']) {
    expect(mentionsAll(text), text).toBe(true);
  }
});

it('takes nothing for it that only looks like it', () => {
  for (const text of ['me@all.example', '@allan', 'all of you', '@all.example', '@all-hands', '@ all']) {
    expect(mentionsAll(text), text).toBe(false);
  }
});

it('tells where', () => expect(mentionsOfAll('now @all and @所有人')).toEqual([[4, 8], [13, 17]]));
