/** A request the fake server answers with a problem document. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    /** In seconds. */
    readonly retryAfter?: number,
  ) {
    super(code);
  }
}
