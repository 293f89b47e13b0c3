import { expect, it } from 'vitest';
import { History } from './history';

const message = (seq: number) => ({ seq });
const messages = (...seqs: number[]) => seqs.map(message);
const seqs = (history: History<{ seq: number }>) => history.messages.map(({ seq }) => seq);

function holding(...held: number[]): History<{ seq: number }> {
  const history = new History<{ seq: number }>();
  history.replace(messages(...held));
  return history;
}

it('shows what comes next at once', () => {
  const history = holding(8, 9);
  history.take(message(10));
  expect(seqs(history)).toEqual([8, 9, 10]);
});

it('holds back what is ahead until the rest is there', () => {
  const history = holding(1, 2);
  [6, 4, 5].forEach((seq) => history.take(message(seq)));
  expect(seqs(history)).toEqual([1, 2]);
  expect(history.newest).toBe(6);
  history.append(messages(3));
  expect(seqs(history)).toEqual([1, 2, 3, 4, 5, 6]);
  expect(history.ahead).toEqual([]);
});

it('takes nothing twice', () => {
  const history = holding(1, 2);
  [2, 3, 3, 1].forEach((seq) => history.take(message(seq)));
  history.append(messages(2, 3, 4));
  expect(seqs(history)).toEqual([1, 2, 3, 4]);
});

it('keeps what came before the first page', () => {
  const history = new History<{ seq: number }>();
  [11, 9, 12].forEach((seq) => history.take(message(seq)));
  expect(seqs(history)).toEqual([]);
  history.replace(messages(8, 9, 10));
  expect(seqs(history)).toEqual([8, 9, 10, 11, 12]);
});

it('goes backwards without a double', () => {
  const history = holding(8, 9);
  history.prepend(messages(5, 6, 7, 8));
  expect(seqs(history)).toEqual([5, 6, 7, 8, 9]);
  expect(history.first).toBe(5);
});

it('starts an empty conversation with its first message', () => {
  const history = holding();
  history.take(message(1));
  expect(seqs(history)).toEqual([1]);
});

it('believes the server where its list has a hole', () => {
  const history = holding(1, 2);
  history.take(message(7));
  history.append(messages(5, 7));
  history.take(message(8));
  expect(seqs(history)).toEqual([1, 2, 5, 7, 8]);
});

it('forgets the oldest', () => {
  const history = holding(1, 2, 3, 4);
  expect(history.trim(2)).toBe(true);
  expect(seqs(history)).toEqual([3, 4]);
  expect(history.trim(2)).toBe(false);
});
