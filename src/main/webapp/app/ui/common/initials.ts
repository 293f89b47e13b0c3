const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const isHan = /^\p{Script=Han}+$/u;

function first(text: string): string {
  return graphemes.segment(text)[Symbol.iterator]().next().value?.segment ?? '';
}

/**
 * What stands for a person or group without a picture: "AL" for Ada Lovelace, "小明" for 王小明
 * (a Chinese given name tells people apart, the family name does not), one emoji for a name of emoji.
 */
export function initials(name: string): string {
  const words = name.trim().split(/[\s._-]+/u).filter(Boolean);
  const [start = ''] = words;
  if (words.length === 1 && isHan.test(start)) return start.length > 4 ? first(start) : start.slice(-2);
  const letters = words.length > 1 ? first(start) + first(words.at(-1) ?? '') : first(start);
  return letters.toLocaleUpperCase();
}

/** How many avatar colours styles of parley-avatar define. */
export const avatarColours = 8;

/** The same colour for the same id, on every device. */
export function colourOf(id: string): number {
  let hash = 0;
  for (const char of id) hash = (hash * 31 + (char.codePointAt(0) ?? 0)) >>> 0;
  return hash % avatarColours;
}
