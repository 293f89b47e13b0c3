import type { ConversationRow } from '../../model';

export const filters = ['all', 'unread', 'groups', 'people'] as const;

export type Filter = (typeof filters)[number];

const kept = 'parley.list-filter';

/** The filter chosen the last time, in this browser. */
export function rememberedFilter(): Filter {
  const before = localStorage.getItem(kept);
  return filters.find((filter) => filter === before) ?? 'all';
}

export function remember(filter: Filter): void {
  localStorage.setItem(kept, filter);
}

export function isUnread({ conversation }: ConversationRow): boolean {
  return conversation.unread > 0 || conversation.settings.markedUnread;
}

export function passes(filter: Filter, row: ConversationRow): boolean {
  if (filter === 'unread') return isUnread(row);
  if (filter === 'all') return true;
  return (filter === 'groups') === (row.conversation.kind === 'group');
}
