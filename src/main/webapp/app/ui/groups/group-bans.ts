import { css, html, type CSSResultGroup, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { Ban, PagedList } from '../../model';
import { Busy } from '../common/busy';
import { now } from '../common/now';
import { paged } from '../common/paged';
import { tell } from '../common/toast';
import { t } from '../i18n';
import { ago } from '../i18n/format';
import { nameOf } from '../i18n/names';
import { personRow } from '../people/person-row';
import { DoorList } from './door-list';

/** Those who are kept out, until the ban is lifted. */
@customElement('parley-group-bans')
export class GroupBans extends DoorList<Ban> {
  static override styles: CSSResultGroup = [
    DoorList.styles,
    css`
      .item {
        padding-inline: 0;
      }
    `,
  ];

  private readonly lifting = new Busy(this);

  protected override read(): PagedList<Ban> {
    return this.chat.groups.doors.bans(this.of);
  }

  protected override label(): string {
    return t().invites.bansTitle(this.group?.name ?? '');
  }

  protected override content(): TemplateResult {
    const empty = html`<p class="quiet">${t().invites.bansNone}</p>`;
    return this.list ? paged({ list: this.list, row: (ban) => this.ban(ban), empty }) : empty;
  }

  private ban({ profile, by, since }: Ban): TemplateResult {
    const { invites } = t();
    const { id, displayName } = profile;
    const button = html`<button
      class="button small neutral"
      type="button"
      aria-label=${invites.unbanOne(displayName)}
      aria-disabled=${this.lifting.has(id)}
      @click=${() => void this.lifting.run(id, () => this.lift(id, displayName))}
    >
      ${invites.unban}
    </button>`;
    return personRow(profile, invites.bannedBy(nameOf(by), ago(since, now.value)), button);
  }

  private async lift(id: string, displayName: string): Promise<void> {
    await this.chat.groups.doors.unban(this.of, id);
    this.list?.patch((bans) => bans.filter(({ profile }) => profile.id !== id));
    tell(t().invites.unbanned(displayName));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'parley-group-bans': GroupBans;
  }
}
