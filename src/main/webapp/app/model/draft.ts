/** A draft that the server has lacked for so long, in ms, gives way to one written later elsewhere. */
const FRESH = 10_000;

export interface Draft {
  /** "" for none. */
  readonly text: string;
  /** What the server has, as far as is known, and since when by its clock. */
  readonly saved: string;
  readonly savedAt: number;
  /** By this device's clock. */
  readonly typedAt: number;
}

export const none: Draft = { text: '', saved: '', savedAt: 0, typedAt: 0 };

export function isUnsaved({ text, saved }: Draft): boolean {
  return text !== saved;
}

/** What is typed right now stays, and will be told; what could not be told for a while is outdated. */
export function toldBy(before: Draft, saved: string, savedAt: number, now: number): Draft {
  const stays = isUnsaved(before) && now - before.typedAt < FRESH;
  return { ...before, saved, savedAt, text: stays ? before.text : saved };
}

/** What the browser's storage had. */
export function asDraft(kept: unknown): Draft {
  const draft = { ...none, ...(typeof kept === 'object' ? kept : null) };
  return typeof draft.text === 'string' ? draft : none;
}
