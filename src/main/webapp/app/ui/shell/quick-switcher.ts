import { css, html, type CSSResultGroup } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Chat } from '../../model';
import { Modal } from '../common/modal';
import { t } from '../i18n';
import '../search/search';

/**
 * Ctrl+K: the search of everything, from wherever one is.
 *
 * @fires parley-close
 */
@customElement('parley-quick-switcher')
export class QuickSwitcher extends Modal {
  static override styles: CSSResultGroup = [
    Modal.styles,
    css`
      dialog {
        --dialog-width: 520px;
        margin-top: min(12vh, 96px);
      }
      parley-search {
        flex: 1;
        padding-top: var(--space-3);
      }
      .help {
        padding: var(--space-2) var(--space-4);
        border-top: 1px solid var(--line);
        color: var(--text-quiet);
        font: var(--type-meta);
      }
      @media (pointer: coarse) {
        .help {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) chat!: Chat;
  protected override readonly bare = true;

  protected override label(): string {
    return t().search.label;
  }

  protected override content() {
    return html`<parley-search recent .chat=${this.chat} @parley-picked=${this.close}></parley-search>
      <p class="help" aria-hidden="true">${t().search.help}</p>`;
  }

  protected override firstUpdated(): void {
    super.firstUpdated();
    this.renderRoot.querySelector('parley-search')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'parley-quick-switcher': QuickSwitcher;
  }
}
