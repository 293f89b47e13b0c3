import en from 'emoji-picker-element-data/en/cldr-native/data.json?url';
import zh from 'emoji-picker-element-data/zh/emojibase-native/data.json?url';
import type { Language } from '../../model';

export interface Emoji {
  readonly emoji: string;
  /** Its name in the language of the data. */
  readonly annotation: string;
  readonly tags: readonly string[];
  readonly group: number;
  /** The version of Unicode Emoji it came with. */
  readonly version: number;
  readonly skins?: readonly { readonly emoji: string; readonly tone: number | readonly number[] }[];
}

export const groups = ['smileys', 'people', 'animals', 'food', 'travel', 'activities', 'objects', 'symbols', 'flags'] as const;
export type Group = (typeof groups)[number];

export const tones = ['none', 'light', 'mediumLight', 'medium', 'mediumDark', 'dark'] as const;

/** Newer ones are empty boxes on many devices still. */
const newest = 15.1;
/** The groups of the data; its group 2 holds skin tones and hair, which are no emoji of their own. */
const numbers: Record<Group, number> = {
  smileys: 0,
  people: 1,
  animals: 3,
  food: 4,
  travel: 5,
  activities: 6,
  objects: 7,
  symbols: 8,
  flags: 9,
};
const sources: Record<Language, string> = { en, zh };
const loaded = new Map<Language, Promise<readonly Emoji[]>>();

async function fetchAll(language: Language): Promise<readonly Emoji[]> {
  const response = await fetch(sources[language]);
  const all = (await response.json()) as readonly Emoji[];
  return all.filter(({ version, group }) => version <= newest && group !== 2);
}

/** All emoji, with names in `language`; fetched from this server once. */
export function load(language: Language): Promise<readonly Emoji[]> {
  const known = loaded.get(language);
  if (known) return known;
  const loading = fetchAll(language);
  loaded.set(language, loading);
  loading.catch(() => loaded.delete(language));
  return loading;
}

export function inGroup(all: readonly Emoji[], group: Group): Emoji[] {
  return all.filter((emoji) => emoji.group === numbers[group]);
}

function score({ annotation, tags }: Emoji, word: string): number {
  const name = annotation.toLowerCase();
  if (name === word) return 4;
  if (name.startsWith(word)) return 3;
  if (name.split(' ').some((part) => part.startsWith(word))) return 2;
  return name.includes(word) || tags.some((tag) => tag.toLowerCase().startsWith(word)) ? 1 : 0;
}

/** Those whose name or tags have every word typed, the best first. */
export function find(all: readonly Emoji[], query: string, most: number): Emoji[] {
  const words = query.toLowerCase().split(/\s+/u).filter(Boolean);
  return all
    .map((emoji) => ({ emoji, scores: words.map((word) => score(emoji, word)) }))
    .filter(({ scores }) => scores.every((points) => points > 0))
    .sort((a, b) => Math.min(...b.scores) - Math.min(...a.scores))
    .slice(0, most)
    .map(({ emoji }) => emoji);
}

/** The emoji in a skin tone (an index of `tones`), itself where it has none. */
export function toned({ emoji, skins }: Emoji, tone: number): string {
  return skins?.find((skin) => skin.tone === tone)?.emoji ?? emoji;
}
