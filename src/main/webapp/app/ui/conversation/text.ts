import { tokenize } from 'linkifyjs';

export interface Piece {
  readonly text: string;
  /** Where it leads; absent for plain text. */
  readonly href?: string;
}

const schemes = new Set(['http:', 'https:', 'mailto:']);

function safe(href: string): string | undefined {
  const url = URL.canParse(href) ? new URL(href) : undefined;
  return url && schemes.has(url.protocol) ? href : undefined;
}

/** Splits a message into text and links; only http, https and mailto become links. */
export function pieces(text: string): Piece[] {
  const result: Piece[] = [];
  for (const token of tokenize(text)) {
    const href = token.isLink ? safe(token.toHref('https')) : undefined;
    const value = token.toString();
    const before = result.at(-1);
    if (href) result.push({ text: value, href });
    else if (before && !before.href) result[result.length - 1] = { text: before.text + value };
    else result.push({ text: value });
  }
  return result;
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
