import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Chat, ConversationRow } from '../../model';
import '../common/empty';
import '../common/failed';
import '../common/icon-button';
import { ParleyElement } from '../common/parley-element';
import { Roving } from '../common/roving';
import { searchBox } from '../common/search-box';
import '../common/skeleton';
import { t } from '../i18n';
import { address, conversationRoute, route } from '../shell/router';
import { base } from '../styles/base';
import { buttons, fields } from '../styles/controls';
import { bar } from '../styles/page';
import './conversation-row';
import { matches } from './preview';

/**
 * All conversations, newest first, with a box to filter them.
 *
 * @fires parley-jump - the quick switcher is wanted
 */
@customElement('parley-chats')
export class ChatsColumn extends ParleyElement {
  static override styles = [
    base,
    buttons,
    fields,
    bar,
    css`
      :host {
        display: grid;
        grid-template: auto auto minmax(0, 1fr) / minmax(0, 1fr);
        min-height: 0;
      }
      .filter {
        padding: 0 var(--space-3) var(--space-2);
      }
      ul {
        padding: 0 6px var(--space-2);
      }
      /* Rows out of view cost neither layout nor paint. */
      li {
        content-visibility: auto;
        contain-intrinsic-height: 68px;
      }
      a {
        display: block;
        border-radius: var(--radius);
        color: var(--text-quiet);
        text-decoration: none;
        outline-offset: -2px;
      }
      a:hover {
        background: var(--surface-hover);
      }
      a[aria-current] {
        background: var(--surface-selected);
      }
      parley-empty,
      parley-failed {
        min-height: 100%;
      }
    `,
  ];

  @property({ attribute: false }) chat!: Chat;
  @state() private query = '';
  private readonly roving = new Roving(this, 'a');

  override render() {
    const { chats } = t();
    return html`<div class="bar">
        ${route.value.page === 'chats' ? html`<h1>${chats.title}</h1>` : html`<h2>${chats.title}</h2>`}
        <parley-icon-button icon="jump" .label=${chats.jump} @click=${this.jump}></parley-icon-button>
      </div>
      <div class="filter" @keydown=${this.intoList}>
        ${searchBox({
          label: chats.filter,
          placeholder: chats.filterPlaceholder,
          value: this.query,
          onInput: (value) => (this.query = value),
        })}
      </div>
      <div class="scroll">${this.content()}</div>`;
  }

  private content(): TemplateResult {
    const { state, problem, rows } = this.chat.conversations;
    const all = rows.value;
    if (all.length === 0 && state.value === 'loading') return html`<parley-skeleton count="9"></parley-skeleton>`;
    if (all.length === 0 && state.value === 'failed') {
      return html`<parley-failed .problem=${problem.value} @parley-retry=${() => void this.chat.conversations.reload()}></parley-failed>`;
    }
    if (all.length === 0) return this.empty();
    const shown = all.filter(({ title, conversation }) => matches(this.query, title) || matches(this.query, conversation.peer?.name ?? ''));
    return shown.length > 0 ? this.list(shown) : this.noMatch();
  }

  private list(rows: readonly ConversationRow[]): TemplateResult {
    const at = route.value;
    const current = at.page === 'conversation' ? at.id : '';
    return html`<ul aria-label=${t().chats.list} @keydown=${this.roving.keydown}>
      ${repeat(
        rows,
        (row) => row.conversation.id,
        (row) => {
          const { id } = row.conversation;
          return html`<li>
            <a href=${address(conversationRoute(id))} aria-current=${id === current ? 'true' : nothing}>
              <parley-conversation-row .chat=${this.chat} .row=${row} ?current=${id === current}></parley-conversation-row>
            </a>
          </li>`;
        },
      )}
    </ul>`;
  }

  private empty(): TemplateResult {
    const { chats } = t();
    return html`<parley-empty drawing="chats" .heading=${chats.emptyTitle} .text=${chats.emptyText}>
      <a class="button" href=${address({ page: 'people' })}>${chats.emptyPeople}</a>
      <a class="button plain" href=${address({ page: 'groups' })}>${chats.emptyGroups}</a>
    </parley-empty>`;
  }

  private noMatch(): TemplateResult {
    const { chats } = t();
    return html`<parley-empty drawing="nothing" .heading=${chats.noMatchTitle} .text=${chats.noMatchText(this.query.trim())}>
      <button class="button" type="button" @click=${() => (this.query = '')}>${chats.clearFilter}</button>
    </parley-empty>`;
  }

  private readonly jump = () => this.dispatchEvent(new Event('parley-jump'));

  private readonly intoList = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    this.roving.focusFirst();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'parley-chats': ChatsColumn;
  }
}
