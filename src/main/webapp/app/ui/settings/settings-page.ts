import { css, html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Chat, Session, Settings } from '../../model';
import { brandMark } from '../common/brand';
import { ask } from '../common/confirm';
import { icon } from '../common/icons';
import { ParleyElement } from '../common/parley-element';
import { t } from '../i18n';
import { base } from '../styles/base';
import { buttons } from '../styles/controls';
import { bar, page } from '../styles/page';
import './administration-card';
import './appearance';
import './data-card';
import './password-card';
import './privacy-card';
import './profile-card';
import './sessions-card';

/** One's profile, how the client looks, where one is logged in. */
@customElement('parley-settings')
export class SettingsPage extends ParleyElement {
  static override styles = [
    base,
    buttons,
    bar,
    page,
    css`
      .note {
        padding: var(--space-2) var(--space-1) 0;
        color: var(--text-quiet);
        font: var(--type-meta);
      }
      .about {
        display: flex;
        align-items: center;
        gap: var(--space-4);
        color: var(--text-quiet);
      }
      .about b {
        display: block;
        color: var(--text);
        font: 650 1rem / 1.5rem var(--font);
      }
      .brand {
        flex: none;
        width: 44px;
        height: 44px;
      }
    `,
  ];

  @property({ attribute: false }) chat!: Chat;
  @property({ attribute: false }) session!: Session;
  @property({ attribute: false }) settings!: Settings;

  override render() {
    const { settings: words } = t();
    const { account, loginSessions } = this.chat;
    return html`<div class="bar">
        <h1>${words.title}</h1>
        <button class="button danger-quiet" type="button" @click=${this.logout}>${icon('leave')}${words.logout}</button>
      </div>
      <div class="page scroll">
        <div class="column">
          ${section('profile', words.profile, html`<parley-profile-card .account=${account}></parley-profile-card>`)}
          ${section(
            'appearance',
            words.appearance,
            html`<parley-appearance .settings=${this.settings} .account=${account}></parley-appearance>`,
          )}
          ${section('privacy', words.privacy, html`<parley-privacy-card .account=${account}></parley-privacy-card>`)}
          ${section('password', words.password, html`<parley-password-card .account=${account}></parley-password-card>`)}
          <section aria-labelledby="sessions">
            <h2 id="sessions">${words.sessions}</h2>
            <div class="card"><parley-sessions-card .sessions=${loginSessions}></parley-sessions-card></div>
            <p class="note">${words.sessionsText}</p>
          </section>
          ${section('data', words.data, html`<parley-data-card .account=${account} .session=${this.session}></parley-data-card>`)}
          ${section(
            'administration',
            words.administration,
            html`<parley-administration-card .account=${account}></parley-administration-card>`,
          )}
          <section aria-labelledby="about">
            <h2 id="about">${words.about}</h2>
            <div class="card padded about">${brandMark()}<p><b>Parley</b>${words.aboutText}</p></div>
          </section>
        </div>
      </div>`;
  }

  private readonly logout = () => {
    const { settings: words } = t();
    const waiting = this.chat.outbox.count.value;
    ask({
      title: words.logoutTitle,
      text: waiting ? words.logoutWaiting(waiting) : words.logoutText,
      action: words.logout,
      run: () => this.session.logout(),
    });
  };
}

function section(id: string, heading: string, card: TemplateResult): TemplateResult {
  return html`<section aria-labelledby=${id}>
    <h2 id=${id}>${heading}</h2>
    <div class="card padded">${card}</div>
  </section>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'parley-settings': SettingsPage;
  }
}
