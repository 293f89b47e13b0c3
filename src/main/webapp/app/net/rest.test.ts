import { expect, it, vi } from 'vitest';
import { Rest } from './rest';

type Fetch = (path: string, init: RequestInit) => Promise<Response>;

function restAnswering(status: number, body: unknown) {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const fetch = vi.fn<Fetch>(() => Promise.resolve(new Response(text, { status })));
  return { rest: new Rest({ fetch }), fetch };
}

it('asks with the query that was given, in the language that was set', async () => {
  const { rest, fetch } = restAnswering(200, { items: [], next: null });
  rest.language = 'zh';
  await rest.get('/people', { q: 'a b', cursor: null, limit: 5 });
  const [path, init] = fetch.mock.calls[0] ?? [];
  expect(path).toBe('/api/people?q=a+b&limit=5');
  expect(init?.headers).toMatchObject({ 'Accept-Language': 'zh' });
  expect(init?.headers).not.toHaveProperty('X-Requested-With');
});

it('marks what changes something as its own', async () => {
  const { rest, fetch } = restAnswering(201, {});
  await rest.post('/groups', { name: 'x' });
  expect(fetch.mock.calls[0]?.[1]).toMatchObject({
    method: 'POST',
    body: '{"name":"x"}',
    headers: { 'X-Requested-With': 'parley', 'Content-Type': 'application/json' },
  });
});

it('tells the problem the server has told', async () => {
  const problem = { status: 429, code: 'RATE_LIMITED', number: 1010, detail: 'Slowly', retryAfter: 7 };
  const { rest } = restAnswering(429, problem);
  await expect(rest.get('/people')).rejects.toMatchObject({ ...problem, field: null });
});

it('calls a proxy without a server behind it UNAVAILABLE', async () => {
  const { rest } = restAnswering(502, '<html>Bad gateway</html>');
  await expect(rest.get('/me')).rejects.toMatchObject({ code: 'UNAVAILABLE', status: 502 });
});

it('calls a server that is not reached OFFLINE', async () => {
  const rest = new Rest({ fetch: () => Promise.reject(new TypeError('Failed to fetch')) });
  await expect(rest.get('/me')).rejects.toMatchObject({ code: 'OFFLINE', status: 0 });
});

it('says when nobody is logged in', async () => {
  const { rest } = restAnswering(401, { code: 'NOT_LOGGED_IN' });
  rest.onLoggedOut = vi.fn();
  await expect(rest.get('/me')).rejects.toMatchObject({ code: 'NOT_LOGGED_IN' });
  expect(rest.onLoggedOut).toHaveBeenCalledOnce();
});

it('takes an empty answer as nothing', async () => {
  const { rest } = restAnswering(200, '');
  await expect(rest.delete('/session')).resolves.toBeUndefined();
});
