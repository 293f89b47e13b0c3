/** Where somebody has stopped reading: a message, and how far under the top of the view it begins; in px. */
export interface Place {
  readonly seq: number;
  readonly fromTop: number;
}

const prefix = 'parley.place.';

/** The place in a conversation that was left in this tab, also before a reload; null: at its end. */
export function placeIn(conversationId: string): Place | null {
  const [seq, fromTop] = (sessionStorage.getItem(prefix + conversationId) ?? '').split(' ').map(Number);
  return seq && fromTop !== undefined && !Number.isNaN(fromTop) ? { seq, fromTop } : null;
}

export function keepPlace(conversationId: string, place: Place | null): void {
  const key = prefix + conversationId;
  if (place) sessionStorage.setItem(key, `${place.seq} ${Math.round(place.fromTop)}`);
  else sessionStorage.removeItem(key);
}
