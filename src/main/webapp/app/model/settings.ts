import { computed, effect, signal, type ReadonlySignal, type Signal } from '@preact/signals-core';
import type { Platform } from '../net/platform';
import { Store } from './store';

const THEMES = ['system', 'light', 'dark'] as const;
const LANGUAGE_CHOICES = ['system', 'en', 'zh'] as const;

export type Theme = (typeof THEMES)[number];
export type LanguageChoice = (typeof LANGUAGE_CHOICES)[number];
export type Language = 'en' | 'zh';

/** How this browser shows Parley, whoever is logged in. Every change is kept at once. */
export class Settings {
  readonly theme: Signal<Theme>;
  readonly languageChoice: Signal<LanguageChoice>;
  /** What the choice comes to: "system" is the first of the person's languages that there is. */
  readonly language: ReadonlySignal<Language>;

  constructor({ storage, languages }: Pick<Platform, 'storage' | 'languages'>) {
    const store = new Store(storage, 'parley.settings.');
    this.theme = kept(store, 'theme', THEMES);
    this.languageChoice = kept(store, 'language', LANGUAGE_CHOICES);
    this.language = computed(() => {
      const choice = this.languageChoice.value;
      return choice === 'system' ? spoken(languages) : choice;
    });
  }
}

function kept<T extends string>(store: Store, key: string, choices: readonly [T, ...T[]]): Signal<T> {
  const before = store.read(key);
  const value = signal(choices.find((choice) => choice === before) ?? choices[0]);
  effect(() => store.write(key, value.value));
  return value;
}

function spoken(languages: readonly string[]): Language {
  const known = languages.map((tag) => tag.slice(0, 2).toLowerCase());
  return known.find((language) => language === 'en' || language === 'zh') ?? 'en';
}
