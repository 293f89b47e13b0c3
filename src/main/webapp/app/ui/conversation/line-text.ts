import type { Chat, Line, TimelineMessage } from '../../model';
import { t } from '../i18n';
import { shortMoment } from '../i18n/format';
import { senderName } from './sender-name';

/** More names than this are not read; the others are counted. */
const NAMED = 3;

type Lines = Pick<Chat, 'profiles' | 'me'>;

/**
 * What lines tell, in the language of the reader, who is "you" in it. More than one: they tell the same
 * of several people, see `rowsOf`.
 */
export function lineText(chat: Lines, messages: readonly TimelineMessage[]): string {
  const [first] = messages;
  if (!first?.line) return '';
  const { lines } = t();
  const actors = messages.map((message) => (message.mine ? lines.you : isolated(senderName(chat, message))));
  const by = listed(mineFirst(actors, lines.you), actors.length);
  return sentence(first.line, by, peopleOf(chat, first.line));
}

function sentence({ what, text = '', until }: Line, by: string, people: string): string {
  const { lines } = t();
  switch (what) {
    case 'invited':
    case 'letIn':
    case 'removed':
    case 'banned':
    case 'madeAdmin':
    case 'madeMember':
    case 'transferred':
    case 'unmuted':
      return lines[what](by, people);
    case 'muted':
      return until && until < Date.UTC(9999) ? lines.mutedUntil(by, people, shortMoment(until)) : lines.muted(by, people);
    case 'renamed':
      return lines.renamed(by, isolated(text));
    case 'noticed':
      return text ? lines.noticed(by, isolated(text)) : lines.noticeRemoved(by);
    case 'created':
    case 'joined':
    case 'joinedByLink':
    case 'left':
    case 'pictured':
    case 'mutedAll':
    case 'unmutedAll':
    case 'pinned':
      return lines[what](by);
    // Of a server newer than this client.
    default:
      return lines.other(by);
  }
}

/** As I call them now, or under the names they had. */
function peopleOf({ profiles, me }: Lines, { people = [], count = people.length }: Line): string {
  const { whomYou } = t().lines;
  const names = people.map(({ id, name }) => (id === me.value.id ? whomYou : isolated(profiles.of(id).displayName || name)));
  return listed(mineFirst(names, whomYou), count);
}

/** Whoever reads a line of many finds themselves in it. */
function mineFirst(names: readonly string[], me: string): readonly string[] {
  const others = names.filter((name) => name !== me);
  return others.length < names.length ? [me, ...others] : others;
}

function listed(names: readonly string[], count: number): string {
  const { lines } = t();
  const shown = count > NAMED + 1 ? names.slice(0, NAMED) : names;
  const more = count - shown.length;
  if (more > 0) return lines.andMore(shown.join(lines.comma), more);
  const last = shown.at(-1) ?? '';
  return shown.length > 1 ? lines.and(shown.slice(0, -1).join(lines.comma), last) : last;
}

/** A name written from right to left turns nothing around it. */
function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}
