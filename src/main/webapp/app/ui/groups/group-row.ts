import { html, nothing, type TemplateResult } from 'lit';
import type { Group } from '../../model';
import '../common/avatar';
import { t } from '../i18n';

/** A group in a list: picture, name, size, and what can be done. */
export function groupRow({ id, name, avatar, memberCount }: Group, actions: unknown): TemplateResult {
  return html`<li class="item" data-group=${name}>
    <parley-avatar shape="group" .of=${id} .name=${name} .src=${avatar}></parley-avatar>
    <div class="who">
      <div class="name clip"><bdi>${name}</bdi></div>
      <div class="sub clip">${t().common.members(memberCount)}</div>
    </div>
    <div class="do">${actions ?? nothing}</div>
  </li>`;
}
