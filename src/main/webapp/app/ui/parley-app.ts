import { effect } from '@preact/signals-core';
import { css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import type { Parley } from '../model';
import { brandMark } from './common/brand';
import './common/empty';
import { ParleyElement } from './common/parley-element';
import { language, t } from './i18n';
import './login/login-page';
import { showUnread } from './shell/favicon';
import './shell/shell';
import { base } from './styles/base';
import { buttons } from './styles/controls';
import './styles/tokens.css';

/** The whole client: the log-in page, or the shell of the account logged in. */
@customElement('parley-app')
export class ParleyApp extends ParleyElement {
  static override styles = [
    base,
    buttons,
    css`
      :host {
        display: block;
        min-height: 100dvh;
      }
      .centred {
        min-height: 100dvh;
        display: grid;
        place-content: center;
      }
      .splash .brand {
        width: 64px;
        height: 64px;
        animation: appear 300ms 400ms both;
      }
      @keyframes appear {
        from {
          opacity: 0;
        }
      }
    `,
  ];

  @property({ attribute: false }) parley!: Parley;
  private stopFollowing?: () => void;

  override connectedCallback(): void {
    super.connectedCallback();
    const { settings } = this.parley;
    this.stopFollowing = effect(() => {
      const root = document.documentElement;
      language.value = settings.language.value;
      root.lang = settings.language.value === 'zh' ? 'zh-CN' : 'en';
      root.dataset.theme = settings.theme.value;
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stopFollowing?.();
  }

  override render() {
    const { session, chat, settings } = this.parley;
    const account = chat.value;
    if (account) {
      return keyed(account, html`<parley-shell .chat=${account} .session=${session} .settings=${settings}></parley-shell>`);
    }
    if (session.state.value === 'starting') return html`<main class="centred splash">${brandMark()}</main>`;
    if (session.state.value === 'unreachable') return this.unreachable();
    return html`<parley-login .parley=${this.parley}></parley-login>`;
  }

  protected override updated(): void {
    if (this.parley.chat.value) return;
    document.title = 'Parley';
    showUnread(false);
  }

  private unreachable() {
    const { login, common } = t();
    return html`<main>
      <parley-empty whole class="centred" drawing="offline" .heading=${login.unreachableTitle} .text=${login.unreachableText}>
        <button class="button" type="button" @click=${() => this.parley.start()}>${common.retry}</button>
      </parley-empty>
    </main>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'parley-app': ParleyApp;
  }
}
