// @vitest-environment happy-dom
import { describe as suite, expect, it } from 'vitest';
import { ApiError } from '../../model';
import { en } from './en';
import { errorCodes } from './error-codes';
import { dayHeading, rowTime } from './format';
import { language } from '.';
import { describe, describeError } from './problem';
import { zh } from './zh';

type Leaf = readonly [path: string, words: string];

/** Every sentence of a catalogue; those with parameters are said with 2 and a name. */
function leaves(node: object, path = ''): Leaf[] {
  return Object.entries(node).flatMap(([key, value]: [string, unknown]): Leaf[] => {
    const here = `${path}.${key}`;
    if (typeof value === 'string') return [[here, value]];
    if (typeof value === 'function') return [[here, String((value as (...a: unknown[]) => unknown)(2, 3))]];
    return leaves(value as object, here);
  });
}

suite('the catalogues', () => {
  it('have the same keys', () => expect(leaves(zh).map(([path]) => path)).toEqual(leaves(en).map(([path]) => path)));

  it('leave no sentence empty', () => {
    for (const [path, words] of [...leaves(en), ...leaves(zh)]) expect(words.trim(), path).not.toBe('');
  });

  it('are free of exclamation marks, and of Latin punctuation in Chinese', () => {
    for (const [path, words] of [...leaves(en), ...leaves(zh)]) expect(words, path).not.toMatch(/[!！]/u);
    for (const [path, words] of leaves(zh)) expect(words, path).not.toMatch(/\p{Script=Han}[,?;:]/u);
  });
});

suite('problems', () => {
  it('have words for every code in both languages', () => {
    for (const code of errorCodes) expect([en.errors[code], zh.errors[code]].every(Boolean), code).toBe(true);
  });

  it('say how long to wait', () => {
    language.value = 'en';
    expect(describe({ code: 'LOGIN_BACKOFF', detail: '', retryAfter: 30 })).toMatch(/30 seconds/);
  });

  it('fall back to what the server says, then to a general sentence', () => {
    expect(describe({ code: 'NEW_CODE', detail: 'Said by the server.', retryAfter: null })).toBe('Said by the server.');
    expect(describeError(new Error('boom'))).toBe(en.errors.INTERNAL);
    expect(describeError(new ApiError({ code: 'NAME_TAKEN' }))).toBe(en.errors.NAME_TAKEN);
  });
});

suite('days', () => {
  const now = new Date(2026, 2, 11, 12).getTime();
  const daysBefore = (days: number) => new Date(2026, 2, 11 - days, 9, 5).getTime();

  it('are named in English', () => {
    language.value = 'en';
    expect([0, 1, 3].map((days) => dayHeading(daysBefore(days), now))).toEqual(['Today', 'Yesterday', 'Sunday']);
    expect(dayHeading(daysBefore(30), now)).toMatch(/February/);
    expect(dayHeading(daysBefore(400), now)).toMatch(/2025/);
    expect(rowTime(daysBefore(1), now)).toBe('Yesterday');
  });

  it('are named in Chinese', () => {
    language.value = 'zh';
    expect([0, 1, 3].map((days) => dayHeading(daysBefore(days), now))).toEqual(['今天', '昨天', '星期日']);
    expect(rowTime(daysBefore(0), now)).toBe('9:05');
  });
});
