import { expect, it } from 'vitest';
import { ApiError } from '../net/api-error';
import type { Page } from '../net/dto';
import { everything, PagedList } from './paged-list';

const pagesOfTwo = (cursor: string | null): Promise<Page<number>> => {
  const start = Number(cursor ?? 0);
  return Promise.resolve({ items: [start + 1, start + 2], next: start < 4 ? String(start + 2) : null });
};

it('goes on page by page to the end', async () => {
  const list = new PagedList(pagesOfTwo);
  expect(list.state.value).toBe('loading');
  await list.reload();
  expect(list.items.value).toEqual([1, 2]);
  await Promise.all([list.more(), list.more()]);
  expect(list.items.value).toEqual([1, 2, 3, 4]);
  await list.more();
  await list.more();
  expect(list.items.value).toEqual([1, 2, 3, 4, 5, 6]);
  expect(list.hasMore.value).toBe(false);
});

it('keeps what it has when a page fails, and tries that page again', async () => {
  let fails = false;
  const list = new PagedList((cursor) =>
    fails ? Promise.reject(new ApiError({ code: 'OFFLINE' })) : pagesOfTwo(cursor),
  );
  await list.reload();
  fails = true;
  await list.more();
  expect(list.state.value).toBe('failed');
  expect(list.problem.value?.code).toBe('OFFLINE');
  expect(list.items.value).toEqual([1, 2]);
  fails = false;
  await list.more();
  expect(list.state.value).toBe('ready');
  expect(list.items.value).toEqual([1, 2, 3, 4]);
});

it('throws away a page that was asked for before a reload', async () => {
  const list = new PagedList(pagesOfTwo);
  await list.reload();
  await Promise.all([list.more(), list.reload()]);
  expect(list.items.value).toEqual([1, 2]);
});

it('can be read as a whole', async () => {
  expect(await everything(pagesOfTwo)).toEqual([1, 2, 3, 4, 5, 6]);
});
