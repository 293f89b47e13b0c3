import type { Page } from '../net/dto';

/** A request to the fake server; `id` and `other` are the first two parts of its path that are ids. */
export interface Call {
  readonly me: string;
  readonly id: string;
  readonly other: string;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
}

export type Route = readonly [RegExp, (call: Call) => unknown];

export function page<T>(items: readonly T[], next: string | null = null): Page<T> {
  return { items: [...items], next };
}
