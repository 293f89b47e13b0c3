import { css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Chat, LoginSession } from '../../model';
import { Busy } from '../common/busy';
import { icon } from '../common/icons';
import { now } from '../common/now';
import { paged } from '../common/paged';
import { ParleyElement } from '../common/parley-element';
import { tell } from '../common/toast';
import { t } from '../i18n';
import { ago } from '../i18n/format';
import { base } from '../styles/base';
import { buttons } from '../styles/controls';
import { rows } from '../styles/page';

const handheld = /android|iphone|ipad|mobile/i;

/** Every device one is logged in on, and a way to end each. */
@customElement('parley-sessions-card')
export class SessionsCard extends ParleyElement {
  static override styles = [
    base,
    buttons,
    rows,
    css`
      .item {
        padding-inline: var(--space-4);
      }
      .item > .icon {
        width: 24px;
        height: 24px;
        color: var(--text-quiet);
      }
      .current .name::after {
        content: '';
        display: inline-block;
        width: 8px;
        height: 8px;
        margin-inline-start: 6px;
        border-radius: 50%;
        background: var(--good);
      }
      .item .sub {
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property({ attribute: false }) chat!: Chat;
  private readonly busy = new Busy(this);

  protected override firstUpdated(): void {
    void this.chat.loginSessions.list.reload();
  }

  override render() {
    return paged({ list: this.chat.loginSessions.list, row: (session) => this.row(session), empty: html`` });
  }

  private row(session: LoginSession) {
    const { settings } = t();
    const { id, device, address, createdAt, lastSeenAt, current } = session;
    const when = current ? settings.activeNow : settings.lastSeen(ago(lastSeenAt, now.value));
    return html`<li class="item ${current ? 'current' : ''}">
      ${icon(handheld.test(device) ? 'phone' : 'device')}
      <div class="who">
        <div class="name">${device}</div>
        <div class="sub">${address} · ${settings.signedIn(ago(createdAt, now.value))}</div>
        <div class="sub">${when}</div>
      </div>
      <div class="do">
        ${current
          ? html`<span class="sub">${settings.thisDevice}</span>`
          : html`<button
              class="button small neutral"
              type="button"
              aria-label=${settings.endSessionOf(device)}
              aria-disabled=${this.busy.has(id)}
              @click=${() => this.end(session)}
            >
              ${settings.endSession}
            </button>`}
      </div>
    </li>`;
  }

  private end({ id, device }: LoginSession): Promise<void> {
    return this.busy.run(id, async () => {
      await this.chat.loginSessions.end(id);
      tell(t().settings.sessionEnded(device));
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'parley-sessions-card': SessionsCard;
  }
}
