import { html, nothing, type TemplateResult } from 'lit';
import type { PresenceStatus, Profile } from '../../model';
import '../common/avatar';
import { t } from '../i18n';
import { nameOf } from '../i18n/names';

export interface PersonRowMore {
  /** Shows the person's card. */
  readonly open?: () => void;
  readonly status?: PresenceStatus | '';
  /** Under the names. */
  readonly below?: unknown;
}

/** A person in a list: picture, names, and what can be done. */
export function personRow(profile: Profile, sub: string, actions: unknown, { open, status, below }: PersonRowMore = {}): TemplateResult {
  const names = html`<div class="name clip"><bdi>${nameOf(profile)}</bdi></div>
    <div class="sub clip">${sub}</div>
    ${below ?? nothing}`;
  return html`<li class="item" data-person=${profile.name}>
    <parley-avatar .of=${profile.id} .name=${profile.displayName} .src=${profile.avatar} .status=${status ?? ''}></parley-avatar>
    ${open
      ? html`<button class="who open" type="button" aria-label=${t().people.profileOf(nameOf(profile))} @click=${open}>${names}</button>`
      : html`<div class="who">${names}</div>`}
    <div class="do">${actions}</div>
  </li>`;
}
