import { expect, it } from 'vitest';
import { MemoryStorage } from '../testing/memory-storage';
import { Settings } from './settings';

it('follows the person\'s own languages until one is chosen, and remembers the choice', () => {
  const storage = new MemoryStorage();
  const settings = new Settings({ storage, languages: ['fr', 'zh-Hant-TW', 'en'] });
  expect(settings.language.value).toBe('zh');
  settings.pick({ language: 'en' });
  settings.pick({ theme: 'dark' });
  const again = new Settings({ storage, languages: ['zh'] });
  expect(again.language.value).toBe('en');
  expect(again.theme.value).toBe('dark');
});

it('falls back to English and to the system where nothing sensible is known', () => {
  const storage = new MemoryStorage();
  storage.setItem('parley.settings.theme', '"purple"');
  storage.setItem('parley.settings.language', '{broken');
  const settings = new Settings({ storage, languages: ['fr'] });
  expect(settings.theme.value).toBe('system');
  expect(settings.language.value).toBe('en');
});
