import { batch, computed, effect, signal, type ReadonlySignal, type Signal } from '@preact/signals-core';
import type { Me } from '../net/dto';
import type { Platform } from '../net/platform';
import { Store } from './store';

const THEMES = ['system', 'light', 'dark'] as const;
const LANGUAGE_CHOICES = ['system', 'en', 'zh'] as const;

export type Theme = (typeof THEMES)[number];
export type LanguageChoice = (typeof LANGUAGE_CHOICES)[number];
export type Language = 'en' | 'zh';

/** What the server calls it: "" is "system". */
export type Looks = Partial<Pick<Me, 'theme' | 'language'>>;

/**
 * How this browser shows Parley. It belongs to the account that is logged in; this browser keeps it as
 * well, for its log-in page. What is chosen there goes with the person who logs in next.
 */
export class Settings {
  private readonly shownTheme: Signal<Theme>;
  private readonly shownLanguage: Signal<LanguageChoice>;
  private unsaved: Looks = {};

  readonly theme: ReadonlySignal<Theme>;
  readonly languageChoice: ReadonlySignal<LanguageChoice>;
  /** What the choice comes to: "system" is the first of the person's languages that there is. */
  readonly language: ReadonlySignal<Language>;

  constructor({ storage, languages }: Pick<Platform, 'storage' | 'languages'>) {
    const store = new Store(storage, 'parley.settings.');
    this.theme = this.shownTheme = kept(store, 'theme', THEMES);
    this.languageChoice = this.shownLanguage = kept(store, 'language', LANGUAGE_CHOICES);
    this.language = computed(() => {
      const choice = this.languageChoice.value;
      return choice === 'system' ? spoken(languages) : choice;
    });
  }

  /** The person chooses, and sees it at once; gives what is to be saved. */
  pick(choice: { readonly theme?: Theme; readonly language?: LanguageChoice }): Looks {
    const { theme, language } = choice;
    const looks = { ...(theme && { theme: named(theme) }), ...(language && { language: named(language) }) };
    this.unsaved = { ...this.unsaved, ...looks };
    this.show(looks);
    return looks;
  }

  /** What was picked is saved, or will not be. */
  saved(): void {
    this.unsaved = {};
  }

  /** What was picked while nobody was logged in. */
  get toSave(): Looks {
    return this.unsaved;
  }

  /** Shows what an account has chosen, but for what was picked here and is not saved yet. */
  adopt({ theme, language }: Me): void {
    this.show({ theme, language, ...this.unsaved });
  }

  private show({ theme, language }: Looks): void {
    batch(() => {
      if (theme !== undefined) this.shownTheme.value = known(theme, THEMES);
      if (language !== undefined) this.shownLanguage.value = known(language, LANGUAGE_CHOICES);
    });
  }
}

function named(choice: string): string {
  return choice === 'system' ? '' : choice;
}

function known<T extends string>(name: unknown, choices: readonly [T, ...T[]]): T {
  return choices.find((choice) => choice === name) ?? choices[0];
}

function kept<T extends string>(store: Store, key: string, choices: readonly [T, ...T[]]): Signal<T> {
  const value = signal(known(store.read(key), choices));
  effect(() => store.write(key, value.value));
  return value;
}

function spoken(languages: readonly string[]): Language {
  const tags = languages.map((tag) => tag.slice(0, 2).toLowerCase());
  return tags.find((language) => language === 'en' || language === 'zh') ?? 'en';
}
