/** Why something asked of the server did not happen. `code` is the ErrorCode's name. */
export interface Problem {
  readonly code: string;
  /** The ErrorCode's number; 0 for OFFLINE, which only the client knows. */
  readonly number: number;
  /** The HTTP status; 0 where there was no answer. */
  readonly status: number;
  /** Words for a person, in the language asked for; "" where the server sent none. */
  readonly detail: string;
  /** The field of the request that was wrong. */
  readonly field: string | null;
  /** In seconds; null: trying again is of no use. */
  readonly retryAfter: number | null;
}

/** The one error of `net`; nothing else is thrown by it. OFFLINE means the server was not reached. */
export class ApiError extends Error implements Problem {
  readonly code: string;
  readonly number: number;
  readonly status: number;
  readonly detail: string;
  readonly field: string | null;
  readonly retryAfter: number | null;

  constructor(problem: Partial<Problem> & Pick<Problem, 'code'>) {
    super(problem.detail ?? problem.code);
    this.name = 'ApiError';
    this.code = problem.code;
    this.number = problem.number ?? 0;
    this.status = problem.status ?? 0;
    this.detail = problem.detail ?? '';
    this.field = problem.field ?? null;
    this.retryAfter = problem.retryAfter ?? null;
  }
}
