import { address } from '../shell/router';

/** What is shared of a link to a group: where whoever opens it can join. */
export function joinAddress(token: string): string {
  return new URL(address({ page: 'join', token }), location.origin).href;
}
