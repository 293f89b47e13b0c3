import { expect, it } from 'vitest';
import type { ConversationRow } from '../../model';
import { filters, passes } from './filters';

const row = (kind: 'direct' | 'group', unread: number, markedUnread = false) =>
  ({ conversation: { kind, unread, settings: { markedUnread } } }) as ConversationRow;

const kept = (one: ConversationRow) => filters.filter((filter) => passes(filter, one));

it('lets through what is asked for', () => {
  expect(kept(row('direct', 0))).toEqual(['all', 'people']);
  expect(kept(row('direct', 2))).toEqual(['all', 'unread', 'people']);
  expect(kept(row('group', 0))).toEqual(['all', 'groups']);
  expect(kept(row('group', 0, true))).toEqual(['all', 'unread', 'groups']);
});
