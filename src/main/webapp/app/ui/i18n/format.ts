import { language } from '.';

/** The person's own region of the language shown (en-GB, zh-TW …), so that 24 hours stay 24 hours. */
function locale(): string {
  const fallback = language.value === 'zh' ? 'zh-CN' : 'en';
  return navigator.languages.find((tag) => tag.split('-')[0] === language.value) ?? fallback;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function format(time: number, options: Intl.DateTimeFormatOptions): string {
  const key = locale() + JSON.stringify(options);
  let made = formats.get(key);
  if (!made) {
    made = new Intl.DateTimeFormat(locale(), options);
    formats.set(key, made);
  }
  return made.format(time);
}

/** Local midnight before `time`, both in milliseconds since 1970. */
export function startOfDay(time: number): number {
  return new Date(time).setHours(0, 0, 0, 0);
}

/** Whole local days from `time` to `now`: 0 today, 1 yesterday. */
export function daysAgo(time: number, now: number): number {
  return Math.round((startOfDay(now) - startOfDay(time)) / 86_400_000);
}

function relativeDay(days: number): string {
  return new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' }).format(-days, 'day');
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase(locale()) + text.slice(1);
}

/** The order of names for whoever reads the language shown: in Chinese that of pinyin. */
export function inOrder<T>(items: readonly T[], name: (item: T) => string): T[] {
  const { compare } = new Intl.Collator(locale());
  return [...items].sort((one, other) => compare(name(one), name(other)));
}

/** "15:04" or "3:04 PM". */
export const clock = (time: number): string => format(time, { hour: 'numeric', minute: '2-digit' });

/** The whole moment, for titles and machines that read aloud. */
export const moment = (time: number): string => format(time, { dateStyle: 'full', timeStyle: 'short' });

/** "12 Mar, 15:04": a moment not far away. */
export const shortMoment = (time: number): string => format(time, { day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' });

/** "12 March 2026". */
export const date = (time: number): string => format(time, { dateStyle: 'long' });

/** The heading of a day in a conversation: "Today", "Yesterday", "Monday", "12 March", "12 March 2025". */
export function dayHeading(time: number, now: number): string {
  const days = daysAgo(time, now);
  if (days >= 0 && days < 2) return capitalised(relativeDay(days));
  if (days > 0 && days < 7) return format(time, { weekday: 'long' });
  if (new Date(time).getFullYear() === new Date(now).getFullYear()) return format(time, { day: 'numeric', month: 'long' });
  return date(time);
}

/** The time in a list's row: "15:04", "Yesterday", "Mon", "12/03/2025". */
export function rowTime(time: number, now: number): string {
  const days = daysAgo(time, now);
  if (days <= 0) return clock(time);
  if (days === 1) return capitalised(relativeDay(1));
  if (days < 7) return format(time, { weekday: 'short' });
  return format(time, { dateStyle: 'short' });
}

/** "5 minutes ago", "yesterday", "12 March 2026". */
export function ago(time: number, now: number): string {
  const relative = new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' });
  const minutes = Math.max(0, Math.round((now - time) / 60_000));
  if (minutes < 1) return relative.format(0, 'second');
  if (minutes < 60) return relative.format(-minutes, 'minute');
  if (minutes < 24 * 60) return relative.format(-Math.round(minutes / 60), 'hour');
  const days = daysAgo(time, now);
  return days < 30 ? relative.format(-days, 'day') : date(time);
}

/** "9:05": minutes and seconds, of less than an hour or little more. */
export function span(milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
