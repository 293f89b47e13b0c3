import { ApiError, type Problem } from './api-error';
import type { Platform } from './platform';

/** A request without an answer for this long counts as OFFLINE; in milliseconds. */
const TIMEOUT = 30_000;

export type Query = Readonly<Record<string, string | number | null | undefined>>;

/** JSON, and pictures, over HTTP to `/api`. Every failure is an ApiError. */
export class Rest {
  /** Sent as Accept-Language, so that errors come in the person's language. */
  language = 'en';
  /** Called whenever the server says that nobody is logged in. */
  onLoggedOut: () => void = () => undefined;

  constructor(private readonly platform: Pick<Platform, 'fetch'>) {}

  get<T>(path: string, query: Query = {}): Promise<T> {
    return this.ask('GET', path + queryString(query));
  }

  post<T>(path: string, body?: unknown): Promise<T> {
    return this.ask('POST', path, body);
  }

  patch<T>(path: string, body: unknown): Promise<T> {
    return this.ask('PATCH', path, body);
  }

  put<T>(path: string, body?: unknown): Promise<T> {
    return this.ask('PUT', path, body);
  }

  delete(path: string): Promise<void> {
    return this.ask('DELETE', path);
  }

  /** A file, which may take as long as it takes once it comes. */
  async download(path: string): Promise<Blob> {
    const response = await this.answered('GET', path, undefined, null);
    return response.blob().catch(() => {
      throw new ApiError({ code: 'OFFLINE' });
    });
  }

  private async ask<T>(method: string, path: string, body?: unknown): Promise<T> {
    return read<T>(await this.answered(method, path, body, TIMEOUT));
  }

  private async answered(method: string, path: string, body: unknown, timeout: number | null): Promise<Response> {
    const response = await this.reach(method, path, body, timeout);
    if (response.ok) return response;
    const error = await refusal(response);
    if (error.code === 'NOT_LOGGED_IN') this.onLoggedOut();
    throw error;
  }

  private async reach(method: string, path: string, body: unknown, timeout: number | null): Promise<Response> {
    const headers: Record<string, string> = {
      Accept: 'application/json, application/problem+json',
      'Accept-Language': this.language,
    };
    if (method !== 'GET') headers['X-Requested-With'] = 'parley';
    if (body instanceof Blob) headers['Content-Type'] = body.type;
    else if (body !== undefined) headers['Content-Type'] = 'application/json';
    try {
      return await this.platform.fetch(`/api${path}`, {
        method,
        headers,
        body: body === undefined ? null : body instanceof Blob ? body : JSON.stringify(body),
        credentials: 'same-origin',
        cache: 'no-store',
        signal: timeout === null ? null : AbortSignal.timeout(timeout),
      });
    } catch {
      throw new ApiError({ code: 'OFFLINE' });
    }
  }
}

function queryString(query: Query): string {
  const given = Object.entries(query).filter(([, value]) => value !== null && value !== undefined);
  const text = new URLSearchParams(given.map(([key, value]) => [key, String(value)])).toString();
  return text && `?${text}`;
}

async function read<T>(response: Response): Promise<T> {
  try {
    const text = await response.text();
    return (text === '' ? undefined : JSON.parse(text)) as T;
  } catch {
    throw new ApiError({ code: 'OFFLINE', status: response.status });
  }
}

/** A proxy in between answers without a problem document: that is UNAVAILABLE or INTERNAL. */
async function refusal(response: Response): Promise<ApiError> {
  const { status } = response;
  const problem = (await response.json().catch(() => ({}))) as Partial<Problem>;
  const code = problem.code ?? (status >= 502 && status <= 504 ? 'UNAVAILABLE' : 'INTERNAL');
  return new ApiError({ ...problem, code, status });
}
