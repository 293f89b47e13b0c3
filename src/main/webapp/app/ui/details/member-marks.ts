import { html, nothing, type TemplateResult } from 'lit';
import { FOREVER, type Member } from '../../model';
import { icon } from '../common/icons';
import { now } from '../common/now';
import { t } from '../i18n';
import { shortMoment } from '../i18n/format';

/** At the end of a member's row: muted, and the role. */
export function memberMarks({ role, mutedUntil }: Member): TemplateResult {
  const { common, group } = t();
  const muted = mutedUntil === FOREVER ? group.mutedForever : group.mutedUntil(shortMoment(mutedUntil));
  return html`${mutedUntil > now.value
    ? html`<span class="silent" role="img" aria-label=${muted} title=${muted}>${icon('silent')}</span>`
    : nothing}
  ${role === 'member' ? nothing : html`<span class="role ${role}">${role === 'owner' ? common.owner : group.admin}</span>`}`;
}
