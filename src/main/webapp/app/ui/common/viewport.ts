import { signal } from '@preact/signals-core';

const query = matchMedia('(width < 1024px)');

/** Too narrow for columns: one place at a time. The same width as in the style sheets. */
export const narrow = signal(query.matches);

query.addEventListener('change', () => (narrow.value = query.matches));
