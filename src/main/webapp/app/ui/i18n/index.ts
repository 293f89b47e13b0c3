import { computed, signal } from '@preact/signals-core';
import type { Language } from '../../model';
import { en } from './en';
import { zh } from './zh';

/** The same keys with the same parameters, whatever the words: a catalogue that lacks one fails tsc. */
type Widened<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...values: infer A) => string
      ? (...values: A) => string
      : Widened<T[K]>;
};

export type Words = Widened<typeof en>;

const catalogues: Record<Language, Words> = { en, zh };

/** The language everything is shown in; parley-app sets it from the settings. */
export const language = signal<Language>('en');

const words = computed(() => catalogues[language.value]);

/** All words of the language in use. Reactive where signals are watched. */
export const t = (): Words => words.value;
