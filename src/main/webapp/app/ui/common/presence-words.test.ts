// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import type { PresenceStatus } from '../../model';
import { language } from '../i18n';
import { presenceWords } from './presence-words';

const now = new Date(2026, 2, 11, 15, 30).getTime();
const seen = (time: number) => presenceWords({ accountId: 'anna', status: 'offline', lastSeenAt: time }, now);
const shown = (status: PresenceStatus) => presenceWords({ accountId: 'anna', status, lastSeenAt: 0 }, now);
const minutesAgo = (count: number) => seen(now - count * 60_000);

afterEach(() => (language.value = 'en'));

describe('how somebody is seen, in words', () => {
  it('says what they show', () => {
    expect([shown('online'), shown('away'), shown('dnd')]).toEqual(['Online', 'Away', 'Do not disturb']);
    expect(presenceWords(null, now)).toBe('');
  });

  it('says when they were last here', () => {
    expect(minutesAgo(0)).toBe('Last seen just now');
    expect(minutesAgo(-3)).toBe('Last seen just now');
    expect(minutesAgo(1)).toBe('Last seen 1 minute ago');
    expect(minutesAgo(59)).toBe('Last seen 59 minutes ago');
    expect(seen(new Date(2026, 2, 11, 9, 5).getTime())).toMatch(/^Last seen today at 0?9:05/);
    expect(seen(new Date(2026, 2, 10, 23, 5).getTime())).toMatch(/^Last seen yesterday at (23|11):05/);
    expect(seen(new Date(2026, 1, 28, 9, 5).getTime())).toMatch(/^Last seen on .*February.* 2026$|^Last seen on February 28, 2026$/);
  });

  it('says so in Chinese', () => {
    language.value = 'zh';
    expect(shown('dnd')).toBe('请勿打扰');
    expect(minutesAgo(5)).toBe('5 分钟前在线');
    expect(seen(new Date(2026, 2, 11, 9, 5).getTime())).toBe('今天 9:05 在线');
    expect(seen(new Date(2026, 1, 28, 9, 5).getTime())).toBe('最后在线：2026年2月28日');
  });
});
