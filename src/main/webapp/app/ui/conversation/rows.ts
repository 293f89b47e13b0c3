import type { Line, TimelineMessage } from '../../model';
import { startOfDay } from '../i18n/format';

/** Messages of one sender this close together (ms) share one name and one avatar. */
const groupedWithin = 5 * 60_000;
/** Added to a midnight it lands in the next day, be the day 23, 24 or 25 hours long. */
const intoNextDay = 26 * 3_600_000;

export interface DayRow {
  readonly kind: 'day';
  readonly key: string;
  /** Local midnight, in milliseconds since 1970. */
  readonly day: number;
}

export interface UnreadRow {
  readonly kind: 'unread';
  readonly key: 'unread';
}

export interface MessageRow {
  readonly kind: 'message';
  readonly key: string;
  readonly message: TimelineMessage;
  /** It begins, it ends a group of its sender. */
  readonly first: boolean;
  readonly last: boolean;
}

/** What happened in the group; several at once where they tell the same of several people. */
export interface LineRow {
  readonly kind: 'line';
  readonly key: string;
  readonly messages: readonly TimelineMessage[];
}

export type Row = DayRow | UnreadRow | MessageRow | LineRow;

/** Lines of these are told as one, when they come within a minute of each other. */
const told = new Set<Line['what']>(['joined', 'joinedByLink', 'left']);
const toldWithin = 60_000;

function tellTheSame(a: TimelineMessage, b: TimelineMessage): boolean {
  const what = b.line?.what;
  return what !== undefined && a.line?.what === what && told.has(what) && b.sentAt - a.sentAt < toldWithin;
}

/** The sequences of the messages in a row, the first and the last; null for one that has none. */
export function seqsOf(row: Row | undefined): readonly [first: number, last: number] | null {
  if (row?.kind === 'message') return row.message.seq === null ? null : [row.message.seq, row.message.seq];
  if (row?.kind !== 'line') return null;
  const seqs = row.messages.map(({ seq }) => seq ?? 0);
  return [Math.min(...seqs), Math.max(...seqs)];
}

function belongTogether(a: TimelineMessage | undefined, b: TimelineMessage | undefined): boolean {
  return a?.senderId === b?.senderId && a !== undefined && b?.line === null && b.sentAt - a.sentAt < groupedWithin;
}

/** What a conversation shows, from top to bottom: messages in groups and lines, under their days, with the unread divider. */
export function rowsOf(messages: readonly TimelineMessage[], dividerSeq: number | null): Row[] {
  const rows: Row[] = [];
  let nextDay = -Infinity;
  const isFirstUnread = ({ seq }: TimelineMessage) => dividerSeq !== null && seq === dividerSeq + 1;
  let joined = false;
  for (const [index, message] of messages.entries()) {
    // A clock that was wrong must not open a day twice: days only move forward.
    if (message.sentAt >= nextDay) {
      const day = startOfDay(message.sentAt);
      nextDay = startOfDay(day + intoNextDay);
      rows.push({ kind: 'day', key: `day-${day}`, day });
      joined = false;
    }
    // Only before the very first unread message: while that is not loaded, the divider has no place.
    if (isFirstUnread(message)) {
      rows.push({ kind: 'unread', key: 'unread' });
      joined = false;
    }
    if (message.line) {
      const before = rows.at(-1);
      const previous = messages[index - 1];
      if (before?.kind === 'line' && previous && tellTheSame(previous, message)) {
        rows[rows.length - 1] = { ...before, messages: [...before.messages, message] };
      } else rows.push({ kind: 'line', key: message.key, messages: [message] });
      joined = false;
      continue;
    }
    const next = messages[index + 1];
    const parted = next !== undefined && (next.sentAt >= nextDay || isFirstUnread(next));
    const continues = !parted && belongTogether(message, next);
    rows.push({ kind: 'message', key: message.key, message, first: !joined, last: !continues });
    joined = continues;
  }
  return rows;
}

export interface Day {
  readonly head: DayRow;
  readonly rows: readonly Row[];
}

/** The rows from `start` to `end` under the days they belong to; the first day has its head even if that is above. */
export function daysOf(rows: readonly Row[], start: number, end: number): Day[] {
  const days: { head: DayRow; rows: Row[] }[] = [];
  for (let index = start; index < end; index++) {
    const row = rows[index];
    if (!row) break;
    if (row.kind === 'day') days.push({ head: row, rows: [] });
    else {
      const head = days.length === 0 ? headAbove(rows, index) : undefined;
      if (head) days.push({ head, rows: [] });
      days.at(-1)?.rows.push(row);
    }
  }
  return days;
}

function headAbove(rows: readonly Row[], index: number): DayRow | undefined {
  for (let above = index; above >= 0; above--) {
    const row = rows[above];
    if (row?.kind === 'day') return row;
  }
  return undefined;
}
