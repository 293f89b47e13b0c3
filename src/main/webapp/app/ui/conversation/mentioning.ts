/** An "@" and the beginning of a name, right before the caret. */
export interface Mentioning {
  /** Where the "@" stands. */
  readonly start: number;
  readonly query: string;
}

const longest = 32;

/** What is being mentioned where the caret stands; null: nobody. An "@" within a word, as in an address, mentions nobody. */
export function mentioningAt(text: string, caret: number): Mentioning | null {
  const [, query] = /(?:^|[^\w.+-])@([^@\n]*)$/u.exec(text.slice(0, caret)) ?? [];
  if (query === undefined || query.length > longest || /\s\S*\s/u.test(query)) return null;
  return { start: caret - query.length - 1, query };
}

/** The text with the mention written out, and where the caret belongs then. */
export function mentioned(text: string, caret: number, { start }: Mentioning, name: string): { text: string; caret: number } {
  const before = `${text.slice(0, start)}@${name} `;
  return { text: before + text.slice(caret).replace(/^ /u, ''), caret: before.length };
}
