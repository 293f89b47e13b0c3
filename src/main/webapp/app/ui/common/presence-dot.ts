import { css, html, nothing } from 'lit';
import type { PresenceStatus } from '../../model';
import { t } from '../i18n';

/**
 * The dot at an avatar's edge, for somebody who is here: a disc, a crescent or a bar, so that nobody
 * has to tell colours apart. What it stands on is cut out around it by the class `cut`.
 */
export const presenceDotStyles = css`
  .cut {
    mask: radial-gradient(
      circle calc(var(--dot) / 2 + 2px) at calc(100% - var(--dot) / 2) calc(100% - var(--dot) / 2),
      transparent 97%,
      #000
    );
  }
  .dot {
    position: absolute;
    right: 0;
    bottom: 0;
    width: var(--dot);
    height: var(--dot);
    border-radius: 50%;
  }
  .dot.online {
    background: var(--presence-online);
  }
  .dot.away {
    background: var(--presence-away);
    mask: radial-gradient(circle calc(var(--dot) * 0.38) at 32% 32%, transparent 96%, #000);
  }
  .dot.dnd {
    background: linear-gradient(var(--presence-bar) 0 0) center / 58% 20% no-repeat, var(--presence-dnd);
  }
`;

export function presenceDot(status: PresenceStatus | '') {
  if (status === '' || status === 'offline') return nothing;
  return html`<i class="dot ${status}" role="img" aria-label=${t().presence.status[status]}></i>`;
}
