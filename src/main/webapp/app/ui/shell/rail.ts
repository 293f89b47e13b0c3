import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Chat } from '../../model';
import { icon, type IconName } from '../common/icons';
import { ParleyElement } from '../common/parley-element';
import { t } from '../i18n';
import { base } from '../styles/base';
import { address, route, sectionOf, type Section } from './router';
import './status-menu';

const sections: readonly (readonly [Section, IconName])[] = [
  ['chats', 'chats'],
  ['people', 'people'],
  ['groups', 'groups'],
  ['settings', 'settings'],
];

/** The sections: a rail at the side, or tabs at the foot of a phone. */
@customElement('parley-rail')
export class Rail extends ParleyElement {
  static override styles = [
    base,
    css`
      :host {
        display: flex;
        flex-direction: column;
        align-items: center;
        gap: var(--space-3);
        padding: calc(10px + var(--safe-top)) 0 calc(var(--space-3) + var(--safe-bottom));
        background: var(--surface-rail);
      }
      ul {
        flex: 1;
        display: flex;
        flex-direction: column;
        gap: var(--space-1);
        width: 100%;
        padding: 0 4px;
      }
      li:last-child {
        margin-top: auto;
      }
      a.section {
        position: relative;
        display: grid;
        justify-items: center;
        gap: 2px;
        padding: 7px 0 5px;
        border-radius: var(--radius);
        color: var(--text-quiet);
        font: 600 0.6875rem / 0.875rem var(--font);
        text-decoration: none;
      }
      .section .icon {
        width: 24px;
        height: 24px;
      }
      .section:hover {
        background: color-mix(in srgb, var(--text) 7%, transparent);
      }
      .section[aria-current] {
        background: var(--surface-selected);
        color: var(--accent-text);
      }
      .badge {
        position: absolute;
        top: 3px;
        inset-inline-start: calc(50% + 2px);
        min-width: 18px;
        padding: 0 5px;
        border-radius: var(--radius-round);
        background: var(--accent);
        color: var(--on-accent);
        box-shadow: 0 0 0 2px var(--surface-rail);
        font: 650 0.6875rem / 1.125rem var(--font);
        text-align: center;
      }
      @media (width < 700px) {
        :host {
          padding: 0 var(--space-2) var(--safe-bottom);
          border-top: 1px solid var(--line);
          background: var(--surface-list);
        }
        parley-status-menu {
          display: none;
        }
        ul {
          flex-direction: row;
          padding: 0;
        }
        li {
          flex: 1;
        }
        li:last-child {
          margin-top: 0;
        }
        a.section {
          align-content: center;
          min-height: var(--tabs);
          border-radius: 0;
        }
        .section[aria-current],
        .section:hover {
          background: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) chat!: Chat;

  override render() {
    return html`<parley-status-menu .chat=${this.chat}></parley-status-menu>
      <ul>
        ${sections.map(([section, drawing]) => html`<li>${this.section(section, drawing)}</li>`)}
      </ul>`;
  }

  private section(section: Section, drawing: IconName) {
    const { shell } = t();
    const current = sectionOf(route.value) === section;
    const { count, words } = this.badge(section);
    return html`<a
      class="section"
      href=${address({ page: section })}
      aria-label=${count ? `${shell[section]}, ${words}` : shell[section]}
      aria-current=${current ? 'page' : nothing}
    >
      ${icon(drawing)}<span>${shell[section]}</span>
      ${count ? html`<span class="badge">${count > 99 ? '99+' : count}</span>` : nothing}
    </a>`;
  }

  private badge(section: Section): { count: number; words: string } {
    const { shell, invites } = t();
    const { conversations, friends, groups } = this.chat;
    switch (section) {
      case 'chats':
        return counted(conversations.unreadTotal.value, shell.unread);
      case 'people':
        return counted(friends.incoming.value.length, shell.requests);
      case 'groups':
        return counted(groups.waiting, invites.requestsWaiting);
      case 'settings':
        return counted(0, String);
    }
  }
}

function counted(count: number, words: (count: number) => string) {
  return { count, words: words(count) };
}

declare global {
  interface HTMLElementTagNameMap {
    'parley-rail': Rail;
  }
}
