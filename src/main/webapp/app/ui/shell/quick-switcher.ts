import { css, html, nothing, type CSSResultGroup } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Chat } from '../../model';
import '../common/avatar';
import { icon } from '../common/icons';
import { Modal } from '../common/modal';
import { t } from '../i18n';
import { ranked, targets, type Target } from './quick-search';
import { conversationRoute, go } from './router';

const most = 12;

/**
 * Ctrl+K: jump to a conversation, friend or group by name.
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
      .box {
        display: flex;
        align-items: center;
        gap: var(--space-3);
        padding: 0 var(--space-4);
        border-bottom: 1px solid var(--line);
        color: var(--text-quiet);
      }
      .box input {
        flex: 1;
        min-width: 0;
        height: 56px;
        border: 0;
        outline: 0;
        background: none;
        color: var(--text);
        font: 1.0625rem / 1.5rem var(--font);
      }
      .results {
        flex: 1;
        min-height: 0;
        padding: var(--space-2);
      }
      .head {
        padding: var(--space-1) var(--space-2) var(--space-2);
        color: var(--text-quiet);
        font: 600 0.75rem / 1rem var(--font);
      }
      [role='option'] {
        display: flex;
        align-items: center;
        gap: var(--space-3);
        min-height: 48px;
        padding: 0 var(--space-2);
        border-radius: var(--radius);
        cursor: pointer;
        --size: 34px;
      }
      [aria-selected='true'] {
        background: var(--surface-selected);
      }
      .name {
        font: 600 0.9375rem / 1.375rem var(--font);
      }
      .handle,
      .kind,
      .help,
      .none {
        color: var(--text-quiet);
        font: var(--type-meta);
      }
      .handle {
        flex: 1;
      }
      .kind {
        flex: none;
      }
      .none {
        padding: var(--space-6);
        text-align: center;
      }
      .help {
        padding: var(--space-2) var(--space-4);
        border-top: 1px solid var(--line);
      }
      @media (pointer: coarse) {
        .help {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) chat!: Chat;
  @state() private query = '';
  @state() private at = 0;
  protected override readonly bare = true;

  protected override label(): string {
    return t().chats.switcher;
  }

  protected override content() {
    const { chats } = t();
    const found = this.found();
    return html`<div class="box">
        ${icon('search')}
        <input
          autofocus
          type="text"
          role="combobox"
          autocomplete="off"
          spellcheck="false"
          aria-label=${chats.switcher}
          placeholder=${chats.switcherPlaceholder}
          aria-expanded="true"
          aria-controls="results"
          aria-activedescendant=${found.length ? `option-${this.at}` : nothing}
          .value=${this.query}
          @input=${this.typed}
          @keydown=${this.keydown}
        />
      </div>
      <div class="results scroll" tabindex="0">
        ${this.query || !found.length ? nothing : html`<div class="head" aria-hidden="true">${chats.switcherRecent}</div>`}
        <div id="results" role="listbox" aria-label=${chats.switcher}>${found.map((target, index) => this.option(target, index))}</div>
        ${found.length ? nothing : html`<p class="none">${chats.switcherEmpty}</p>`}
      </div>
      <p class="help" aria-hidden="true">${chats.switcherHelp}</p>
      <p class="hidden-visually" role="status">${found.length ? chats.results(found.length) : chats.switcherEmpty}</p>`;
  }

  protected override updated(): void {
    this.renderRoot.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  private found(): Target[] {
    return ranked(this.query, targets(this.chat), most);
  }

  private option({ id, name, kind, of, avatar, handle }: Target, index: number) {
    const { chats } = t();
    return html`<div
      id="option-${index}"
      role="option"
      aria-selected=${index === this.at ? 'true' : 'false'}
      @click=${() => this.open(id)}
      @pointermove=${() => (this.at = index)}
    >
      <parley-avatar .of=${of} .name=${name} .src=${avatar} shape=${kind === 'group' ? 'group' : 'person'}></parley-avatar>
      <span class="name clip"><bdi>${name}</bdi></span>
      <span class="handle clip">${handle ? `@${handle}` : ''}</span>
      <span class="kind">${kind === 'group' ? chats.switcherGroup : chats.switcherFriend}</span>
    </div>`;
  }

  private open(id: string): void {
    this.close();
    go(conversationRoute(id));
  }

  private readonly typed = (event: Event) => {
    this.query = (event.target as HTMLInputElement).value;
    this.at = 0;
  };

  private readonly keydown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const found = this.found();
    const last = found.length - 1;
    const moves: Partial<Record<string, number>> = {
      ArrowDown: this.at < last ? this.at + 1 : 0,
      ArrowUp: this.at > 0 ? this.at - 1 : Math.max(0, last),
    };
    const target = found[this.at];
    if (event.key === 'Enter' && target) this.open(target.id);
    else if (moves[event.key] !== undefined) this.at = moves[event.key] ?? 0;
    else return;
    event.preventDefault();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'parley-quick-switcher': QuickSwitcher;
  }
}
