import { signal } from '@preact/signals-core';
import { tones } from './emoji';

const recentKey = 'parley.emoji.recent';
const toneKey = 'parley.emoji.tone';
const kept = 24;

/** What this browser remembers may have been written by an older client, or by hand. */
function remembered(): string[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(recentKey) ?? '[]');
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string').slice(0, kept) : [];
  } catch {
    return [];
  }
}

/** The emoji chosen last on this device, the latest first. */
export const recent = signal<readonly string[]>(remembered());

/** The skin tone chosen on this device, an index of `tones`. */
export const tone = signal(Math.max(0, Math.min(tones.length - 1, Number(localStorage.getItem(toneKey)) || 0)));

export function remember(emoji: string): void {
  recent.value = [emoji, ...recent.value.filter((other) => other !== emoji)].slice(0, kept);
  localStorage.setItem(recentKey, JSON.stringify(recent.value));
}

export function chooseTone(index: number): void {
  tone.value = index;
  localStorage.setItem(toneKey, String(index));
}
