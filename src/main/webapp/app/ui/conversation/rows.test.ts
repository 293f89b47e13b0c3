import { describe, expect, it } from 'vitest';
import type { TimelineMessage } from '../../model';
import { daysOf, rowsOf, seqsOf, type Row } from './rows';

const noon = new Date(2026, 2, 10, 12).getTime();
const minute = 60_000;

function message(seq: number | null, senderId: string, sentAt: number): TimelineMessage {
  return {
    key: `m${seq ?? sentAt}`,
    conversationId: 'c',
    seq,
    senderId,
    mine: senderId === 'me',
    content: 'text',
    line: null,
    nickname: '',
    sentAt,
    state: seq === null ? 'queued' : 'sent',
    problem: null,
  };
}

function joined(seq: number, senderId: string, sentAt: number): TimelineMessage {
  return { ...message(seq, senderId, sentAt), line: { what: 'joined' } };
}

function drawn(rows: readonly Row[]): string[] {
  return rows.map((row) => (row.kind === 'message' ? `${row.first ? '[' : ''}${row.key}${row.last ? ']' : ''}` : row.kind));
}

describe('rowsOf', () => {
  it('groups messages of one sender within five minutes', () => {
    const rows = rowsOf([message(1, 'a', noon), message(2, 'a', noon + 4 * minute), message(3, 'a', noon + 10 * minute)], null);
    expect(drawn(rows)).toEqual(['day', '[m1', 'm2]', '[m3]']);
  });

  it('parts senders', () => {
    expect(drawn(rowsOf([message(1, 'a', noon), message(2, 'b', noon)], null))).toEqual(['day', '[m1]', '[m2]']);
  });

  it('opens each day once, even when a clock went back', () => {
    const nextDay = noon + 24 * 60 * minute;
    const rows = rowsOf([message(1, 'a', noon), message(2, 'a', nextDay), message(3, 'b', noon)], null);
    expect(drawn(rows)).toEqual(['day', '[m1]', 'day', '[m2]', '[m3]']);
  });

  it('parts a group at midnight', () => {
    const late = new Date(2026, 2, 10, 23, 59).getTime();
    expect(drawn(rowsOf([message(1, 'a', late), message(2, 'a', late + 2 * minute)], null))).toEqual(['day', '[m1]', 'day', '[m2]']);
  });

  it('draws the unread divider before the first message after it, and parts the group there', () => {
    const rows = rowsOf([message(1, 'a', noon), message(2, 'a', noon), message(3, 'a', noon)], 1);
    expect(drawn(rows)).toEqual(['day', '[m1]', 'unread', '[m2', 'm3]']);
  });

  it('draws no divider while the first unread message is not loaded', () => {
    expect(drawn(rowsOf([message(8, 'a', noon), message(9, 'b', noon)], 3))).toEqual(['day', '[m8]', '[m9]']);
  });

  it('draws no divider when nothing is unread, and none before a queued message', () => {
    expect(drawn(rowsOf([message(1, 'a', noon), message(null, 'me', noon)], 1))).toEqual(['day', '[m1]', `[m${noon}]`]);
  });
});

describe('lines', () => {
  const lines = (rows: readonly Row[]) => rows.flatMap((row) => (row.kind === 'line' ? [row.messages.map(({ seq }) => seq)] : []));

  it('of people who come within a minute of each other are one', () => {
    const second = 1000;
    const rows = rowsOf([joined(1, 'a', noon), joined(2, 'b', noon + 50 * second), joined(3, 'c', noon + 100 * second), joined(4, 'd', noon + 5 * minute)], null);
    expect(lines(rows)).toEqual([[1, 2, 3], [4]]);
    expect(seqsOf(rows[1])).toEqual([1, 3]);
  });

  it('of different kinds, and of what was done to somebody, stand each for itself', () => {
    const removed = (seq: number): TimelineMessage => ({ ...message(seq, 'a', noon), line: { what: 'removed' } });
    const left: TimelineMessage = { ...message(4, 'b', noon), line: { what: 'left' } };
    expect(lines(rowsOf([joined(1, 'a', noon), removed(2), removed(3), left], null))).toEqual([[1], [2], [3], [4]]);
  });

  it('part what one person says, and are parted by the divider', () => {
    const rows = rowsOf([message(1, 'a', noon), joined(2, 'b', noon), message(3, 'a', noon)], null);
    expect(drawn(rows)).toEqual(['day', '[m1]', 'line', '[m3]']);
    expect(drawn(rowsOf([joined(1, 'a', noon), joined(2, 'b', noon)], 1))).toEqual(['day', 'line', 'unread', 'line']);
  });
});

describe('daysOf', () => {
  const rows = rowsOf([message(1, 'a', noon), message(2, 'b', noon), message(3, 'a', noon + 24 * 60 * minute)], null);

  it('gives the first day its head even when the window starts below it', () => {
    const days = daysOf(rows, 2, rows.length);
    expect(days.map((day) => day.rows.map((row) => row.key))).toEqual([['m2'], ['m3']]);
    expect(days[0]?.head).toBe(rows[0]);
  });

  it('is empty without rows', () => expect(daysOf([], 0, 0)).toEqual([]));
});
