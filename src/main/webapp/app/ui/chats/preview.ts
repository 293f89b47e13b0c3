/** A message in one line: no line breaks, and no more of it than a line can show. */
export function oneLine(text: string): string {
  return text.slice(0, 240).replaceAll(/\s+/gu, ' ').trim();
}

/** For comparing what is typed with names: without case, accents and width. */
export function folded(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();
}

/**
 * How well a name answers what was typed, 0 for not at all: the whole name begins with it, a word of it
 * does, or it contains it.
 */
export function matches(query: string, name: string): number {
  const wanted = folded(query);
  const given = folded(name);
  if (wanted === '' || given.startsWith(wanted)) return 3;
  if (given.split(/[\s._@-]+/u).some((word) => word.startsWith(wanted))) return 2;
  return given.includes(wanted) ? 1 : 0;
}
