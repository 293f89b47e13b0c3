export type Strength = 'weak' | 'fair' | 'good' | 'strong';

/** In bits of guessing: below each, the strength beside it; above the last, strong. */
const levels: readonly (readonly [bits: number, strength: Strength])[] = [
  [36, 'weak'],
  [54, 'fair'],
  [72, 'good'],
];

const alphabets: readonly (readonly [pattern: RegExp, size: number])[] = [
  [/\p{Ll}/u, 26],
  [/\p{Lu}/u, 26],
  [/\p{Nd}/u, 10],
  [/\p{Lo}/u, 2_000],
  [/[^\p{L}\p{Nd}]/u, 33],
];

/** Characters that continue a run or a repetition (aaa, 123, abc) add nothing. */
function effectiveLength(password: string): number {
  const codes = Array.from(password, (char) => char.codePointAt(0) ?? 0);
  return codes.filter((code, at) => {
    const step = code - (codes[at - 1] ?? NaN);
    return !(Math.abs(step) <= 1 && step === (codes[at - 1] ?? NaN) - (codes[at - 2] ?? NaN));
  }).length;
}

/** A hint while typing, not a judgement: the server decides. One that contains the username is weak. */
export function strengthOf(password: string, name: string): Strength {
  const plain = name.trim().toLowerCase();
  if (plain.length > 2 && password.toLowerCase().includes(plain)) return 'weak';
  const size = alphabets.reduce((sum, [pattern, letters]) => sum + (pattern.test(password) ? letters : 0), 0);
  const bits = effectiveLength(password) * Math.log2(size || 1);
  return levels.find(([limit]) => bits < limit)?.[1] ?? 'strong';
}
