import { html, svg, type TemplateResult } from 'lit';
import type { DeliveryState } from '../../model';
import { t } from '../i18n';

const shapes = {
  queued: svg`<circle cx="8" cy="8" r="5.25"/><path d="M8 5v3.25l2 1.25"/>`,
  sent: svg`<path d="m4 8.75 3 3 5.75-7"/>`,
  read: svg`<path d="m1.25 8.75 3 3L10 4.75M7.25 11l.75.75 5.75-7"/>`,
  failed: svg`<circle cx="8" cy="8" r="5.75"/><path d="M8 5v3.5M8 10.9v.1"/>`,
};

/** The state of a message of one's own: a clock, one tick, two coloured ticks, or a red mark. */
export function tick(state: DeliveryState): TemplateResult {
  const name = t().conversation.state[state];
  return html`<span class="tick ${state}" role="img" aria-label=${name} title=${name}
    ><svg viewBox="0 0 16 16" aria-hidden="true">${shapes[state]}</svg></span
  >`;
}
