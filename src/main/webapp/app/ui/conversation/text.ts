import { tokenize } from 'linkifyjs';
import { mentionsOfAll } from '../../model';

export interface Piece {
  readonly text: string;
  /** Where it leads; absent for plain text. */
  readonly href?: string;
  /** It mentions everybody in the group. */
  readonly mention?: true;
}

const schemes = new Set(['http:', 'https:', 'mailto:']);

function safe(href: string): string | undefined {
  const url = URL.canParse(href) ? new URL(href) : undefined;
  return url && schemes.has(url.protocol) ? href : undefined;
}

/** Splits a message into text, links and, in a group, mentions of everybody; only http, https and mailto become links. */
export function pieces(text: string, inGroup = false): Piece[] {
  const result: Piece[] = [];
  for (const token of tokenize(text)) {
    const href = token.isLink ? safe(token.toHref('https')) : undefined;
    const value = token.toString();
    const before = result.at(-1);
    if (href) result.push({ text: value, href });
    else if (before && !before.href) result[result.length - 1] = { text: before.text + value };
    else result.push({ text: value });
  }
  return inGroup ? result.flatMap(mentioning) : result;
}

/** Parts plain text at what mentions everybody. */
function mentioning(piece: Piece): Piece[] {
  if (piece.href) return [piece];
  const { text } = piece;
  const parts: Piece[] = [];
  let from = 0;
  for (const [start, end] of mentionsOfAll(text)) {
    parts.push({ text: text.slice(from, start) }, { text: text.slice(start, end), mention: true });
    from = end;
  }
  return [...parts, { text: text.slice(from) }].filter((part) => part.text !== '');
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const emoji = /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}{2}|[0-9#*]\uFE0F?\u20E3)/u;
const longest = 60;

/** How many emoji a message consists of, 0 if there is anything else in it or more than three. */
export function emojiOnly(text: string): number {
  if (text.length > longest) return 0;
  const parts = [...graphemes.segment(text.replaceAll(/\s/gu, ''))].map(({ segment }) => segment);
  return parts.length <= 3 && parts.every((part) => emoji.test(part)) ? parts.length : 0;
}
