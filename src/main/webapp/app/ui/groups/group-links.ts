import { css, html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { GroupLink, PagedList } from '../../model';
import { Busy } from '../common/busy';
import { ask } from '../common/confirm';
import { now } from '../common/now';
import { paged } from '../common/paged';
import { tell } from '../common/toast';
import { copyText } from '../conversation/copy-text';
import { t } from '../i18n';
import { shortMoment } from '../i18n/format';
import { nameOf } from '../i18n/names';
import { openDialog } from './dialogs';
import { DoorList } from './door-list';
import { joinAddress } from './join-address';
import './new-link';

/** Links by which others join: made here, copied, and revoked. */
@customElement('parley-group-links')
export class GroupLinks extends DoorList<GroupLink> {
  static override styles: CSSResultGroup = [
    DoorList.styles,
    css`
      dialog {
        --dialog-width: 520px;
      }
      parley-new-link {
        margin-block: var(--space-3) var(--space-4);
      }
      .item {
        padding-inline: 0;
      }
      .token {
        font: 0.8125rem / 1.25rem ui-monospace, monospace;
      }
      .dead .token {
        text-decoration: line-through;
        color: var(--text-quiet);
      }
    `,
  ];

  private readonly revoking = new Busy(this);

  protected override read(): PagedList<GroupLink> {
    return this.chat.groups.doors.links(this.of);
  }

  protected override label(): string {
    return t().invites.linksTitle(this.group?.name ?? '');
  }

  protected override content(): TemplateResult {
    const { invites } = t();
    const empty = html`<p class="quiet">${invites.linksNone}</p>`;
    return html`<p class="quiet">${invites.linksText}</p>
      <parley-new-link .chat=${this.chat} .of=${this.of} @parley-made=${this.made}></parley-new-link>
      ${this.list ? paged({ list: this.list, row: (link) => this.link(link), empty }) : nothing}`;
  }

  private link(link: GroupLink): TemplateResult {
    const { invites } = t();
    const address = joinAddress(link.token);
    const dead = isDead(link);
    return html`<li class="item ${dead ? 'dead' : ''}" data-link=${link.token}>
      <div class="who">
        <div class="token clip">${address.replace(/^https?:\/\//, '')}</div>
        <div class="sub">${describe(link)}</div>
      </div>
      <div class="do">
        ${dead
          ? nothing
          : html`<parley-icon-button icon="qr" .label=${invites.qr} @click=${() => this.show(link)}></parley-icon-button>
              <parley-icon-button icon="copy" .label=${invites.copy} @click=${() => void copyText(address)}></parley-icon-button>`}
        <parley-icon-button
          icon="trash"
          .label=${invites.revoke}
          ?unavailable=${this.revoking.has(link.id)}
          @click=${() => this.revoke(link, dead)}
        ></parley-icon-button>
      </div>
    </li>`;
  }

  private show({ token }: GroupLink): void {
    void openDialog('code', this.chat, this.of, { token });
  }

  private readonly made = (event: CustomEvent<GroupLink>) => {
    this.list?.patch((links) => [event.detail, ...links.filter(({ id }) => id !== event.detail.id)]);
    void copyText(joinAddress(event.detail.token));
  };

  /** One that works is worth a question. */
  private revoke(link: GroupLink, dead: boolean): void {
    const { invites } = t();
    const run = () => this.revokeNow(link);
    if (dead) void this.revoking.run(link.id, run);
    else ask({ title: invites.revokeTitle, text: invites.revokeText, action: invites.revokeAction, run });
  }

  private async revokeNow({ id }: GroupLink): Promise<void> {
    await this.chat.groups.doors.revokeLink(this.of, id);
    this.list?.patch((links) => links.filter((link) => link.id !== id));
    tell(t().invites.revoked);
  }
}

function isDead({ expiresAt, maxUses, uses }: GroupLink): boolean {
  return (expiresAt !== 0 && expiresAt <= now.value) || (maxUses !== 0 && uses >= maxUses);
}

function describe({ by, expiresAt, maxUses, uses }: GroupLink): string {
  const { invites } = t();
  const expiry = expiresAt === 0 ? invites.never : expiresAt <= now.value ? invites.expired : invites.expires(shortMoment(expiresAt));
  const use = maxUses !== 0 && uses >= maxUses ? invites.usedUp : invites.used(uses, maxUses);
  return [expiry, use, invites.by(nameOf(by))].join(' · ');
}

declare global {
  interface HTMLElementTagNameMap {
    'parley-group-links': GroupLinks;
  }
}
