import type { Presence } from '../../model';
import { t } from '../i18n';
import { clock, date, daysAgo } from '../i18n/format';

const minute = 60_000;

/** "Online", "Last seen 5 minutes ago"; "" where it is not known, or not for me to know. */
export function presenceWords(presence: Presence | null, now: number): string {
  if (!presence) return '';
  const { status, lastSeenAt } = presence;
  return status === 'offline' ? lastSeen(lastSeenAt, now) : t().presence.status[status];
}

function lastSeen(time: number, now: number): string {
  const { presence: words } = t();
  const minutes = Math.floor((now - time) / minute);
  if (minutes < 1) return words.seenJustNow;
  if (minutes < 60) return words.seenMinutes(minutes);
  const days = daysAgo(time, now);
  if (days === 0) return words.seenToday(clock(time));
  return days === 1 ? words.seenYesterday(clock(time)) : words.seenOn(date(time));
}
