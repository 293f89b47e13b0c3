import { css, html } from 'lit';
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
import './password-card';
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
    const { chat } = this;
    return html`<div class="bar">
        <h1>${words.title}</h1>
        <button class="button danger-quiet" type="button" @click=${this.logout}>${icon('leave')}${words.logout}</button>
      </div>
      <div class="page scroll">
        <div class="column">
          <section aria-labelledby="profile">
            <h2 id="profile">${words.profile}</h2>
            <div class="card padded"><parley-profile-card .chat=${chat}></parley-profile-card></div>
          </section>
          <section aria-labelledby="appearance">
            <h2 id="appearance">${words.appearance}</h2>
            <div class="card padded"><parley-appearance .settings=${this.settings}></parley-appearance></div>
          </section>
          <section aria-labelledby="password">
            <h2 id="password">${words.password}</h2>
            <div class="card padded"><parley-password-card .chat=${chat}></parley-password-card></div>
          </section>
          <section aria-labelledby="sessions">
            <h2 id="sessions">${words.sessions}</h2>
            <div class="card"><parley-sessions-card .chat=${chat}></parley-sessions-card></div>
            <p class="note">${words.sessionsText}</p>
          </section>
          <section aria-labelledby="administration">
            <h2 id="administration">${words.administration}</h2>
            <div class="card padded"><parley-administration-card .chat=${chat}></parley-administration-card></div>
          </section>
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

declare global {
  interface HTMLElementTagNameMap {
    'parley-settings': SettingsPage;
  }
}
