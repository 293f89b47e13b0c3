import { signal } from '@preact/signals-core';

const minute = 60_000;

/** The time (ms since 1970), a minute exact: what is drawn with it grows old on the screen, too. */
export const now = signal(Date.now());

setInterval(() => (now.value = Date.now()), minute);
