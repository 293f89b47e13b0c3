import { ApiError, type Problem } from '../../model';
import { t } from '.';
import type { ErrorName } from './error-codes';

function isKnown(code: string, errors: Record<ErrorName, string>): code is ErrorName {
  return Object.hasOwn(errors, code);
}

/** What happened, in the person's words; with the waiting time where the server named one. */
export function describe(problem: Pick<Problem, 'code' | 'detail' | 'retryAfter'>): string {
  const { common, errors } = t();
  const said = isKnown(problem.code, errors) ? errors[problem.code] : problem.detail || errors.INTERNAL;
  return problem.retryAfter ? `${said} ${common.waitSeconds(problem.retryAfter)}` : said;
}

/** The same for whatever a promise was rejected with; "" for null, which is no error. */
export function describeError(error: unknown): string {
  if (error === null) return '';
  return error instanceof ApiError ? describe(error) : t().errors.INTERNAL;
}
