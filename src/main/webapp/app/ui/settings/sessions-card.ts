import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { LoginSession, LoginSessions } from '../../model';
import { Busy } from '../common/busy';
import { ask } from '../common/confirm';
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
      .all {
        padding: var(--space-2) 0;
        border-top: 1px solid var(--line);
      }
    `,
  ];

  @property({ attribute: false }) sessions!: LoginSessions;
  private readonly busy = new Busy(this);

  protected override firstUpdated(): void {
    this.sessions.open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.sessions.close();
  }

  override render() {
    const { list } = this.sessions;
    const others = list.items.value.some(({ current }) => !current);
    return html`${paged({ list, row: (session) => this.row(session), empty: html`` })}
    ${others
      ? html`<div class="all">
          <button class="button danger-quiet" type="button" @click=${this.endOthers}>${t().settings.endOthers}</button>
        </div>`
      : nothing}`;
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
      await this.sessions.end(id);
      tell(t().settings.sessionEnded(device));
    });
  }

  private readonly endOthers = () => {
    const { settings } = t();
    ask({
      title: settings.endOthersTitle,
      text: settings.endOthersText,
      action: settings.endOthers,
      run: async () => {
        await this.sessions.endOthers();
        tell(t().settings.othersEnded);
      },
    });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'parley-sessions-card': SessionsCard;
  }
}
