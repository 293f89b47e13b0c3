import { signal } from '@preact/signals-core';

/** Where the person is. Every place has an address, so that back and forward, reload and a bookmark work. */
export type Route =
  | { readonly page: 'chats' }
  | { readonly page: 'conversation'; readonly id: string; readonly details: boolean }
  | { readonly page: 'join' | 'add'; readonly token: string }
  | { readonly page: 'people' | 'groups' | 'settings' | 'missing' };

export type Section = 'chats' | 'people' | 'groups' | 'settings';

/** The address of a route, to be used as href. */
export function address(route: Route): string {
  if (route.page === 'conversation') return `#/chats/${route.id}${route.details ? '/details' : ''}`;
  if (route.page === 'join' || route.page === 'add') return `#/${route.page}/${route.token}`;
  return `#/${route.page}`;
}

/** The route of an address; an empty one is the list of chats. */
export function parse(hash: string): Route {
  const [page = '', id = '', more = '', ...rest] = hash.replace(/^#?\/?/, '').split('/');
  if (rest.length > 0) return { page: 'missing' };
  if (page === 'chats' && id !== '') {
    return more === '' || more === 'details' ? { page: 'conversation', id, details: more !== '' } : { page: 'missing' };
  }
  if ((page === 'join' || page === 'add') && id !== '') return more === '' ? { page, token: id } : { page: 'missing' };
  if (id !== '') return { page: 'missing' };
  if (page === '') return { page: 'chats' };
  return page === 'chats' || page === 'people' || page === 'groups' || page === 'settings' ? { page } : { page: 'missing' };
}

/** Which entry of the rail a route belongs to. */
export function sectionOf(route: Route): Section | null {
  if (route.page === 'conversation') return 'chats';
  if (route.page === 'join') return 'groups';
  if (route.page === 'add') return 'people';
  return route.page === 'missing' ? null : route.page;
}

export const route = signal<Route>(parse(location.hash));

window.addEventListener('hashchange', () => (route.value = parse(location.hash)));

export function go(to: Route): void {
  location.hash = address(to);
}

/** Goes without leaving the present place in the history. */
export function replace(to: Route): void {
  history.replaceState(null, '', address(to));
  route.value = to;
}

export const conversationRoute = (id: string, details = false): Route => ({ page: 'conversation', id, details });
