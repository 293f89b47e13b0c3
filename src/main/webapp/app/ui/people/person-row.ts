import { html, type TemplateResult } from 'lit';
import type { Profile } from '../../model';
import '../common/avatar';
import { nameOf } from '../i18n/names';

/** A person in a list: picture, names, and what can be done. */
export function personRow(profile: Profile, sub: string, actions: unknown, href = ''): TemplateResult {
  const names = html`<div class="name clip"><bdi>${nameOf(profile)}</bdi></div>
    <div class="sub clip">${sub}</div>`;
  return html`<li class="item" data-person=${profile.name}>
    <parley-avatar .of=${profile.id} .name=${profile.displayName} .src=${profile.avatar}></parley-avatar>
    ${href ? html`<a class="who open" href=${href}>${names}</a>` : html`<div class="who">${names}</div>`}
    <div class="do">${actions}</div>
  </li>`;
}
