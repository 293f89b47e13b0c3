/** "@all" and "@所有人", as the server finds them; an address such as me@all.example is none. */
const EVERYBODY = /(?<![\w.+-])@(?:all(?![\w-]|\.[a-z0-9])|所有人)/giu;

/** Where in a text to a group everybody is mentioned: beginnings and ends, ascending. */
export function mentionsOfAll(text: string): readonly (readonly [start: number, end: number])[] {
  return [...text.matchAll(EVERYBODY)].map(({ index, 0: word }) => [index, index + word.length] as const);
}

export function mentionsAll(text: string): boolean {
  return mentionsOfAll(text).length > 0;
}
