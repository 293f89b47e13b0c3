import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Chat, ConversationRow } from '../../model';
import '../common/context-menu';
import type { ContextMenu, Pick, Point } from '../common/context-menu';
import '../common/empty';
import '../common/failed';
import { ParleyElement } from '../common/parley-element';
import { Roving } from '../common/roving';
import { segmented, segmentedStyles } from '../common/segmented';
import '../common/skeleton';
import { LongPress } from '../conversation/long-press';
import { t } from '../i18n';
import '../search/search';
import { address, conversationRoute, route } from '../shell/router';
import '../shell/status-menu';
import { base } from '../styles/base';
import { buttons } from '../styles/controls';
import { bar } from '../styles/page';
import { chatsColumnStyles } from './chats-column.styles';
import './conversation-row';
import { isUnread, passes, remember, rememberedFilter, type Filter } from './filters';
import { act, rowItems } from './row-actions';

/** All conversations, those pinned first, with one box to find anything, and a menu on each. */
@customElement('parley-chats')
export class ChatsColumn extends ParleyElement {
  static override styles = [base, buttons, bar, segmentedStyles, chatsColumnStyles];

  @property({ attribute: false }) chat!: Chat;
  @state() private filter: Filter = rememberedFilter();
  /** The row whose menu is open. */
  @state() private asked: ConversationRow | null = null;
  @query('parley-context-menu') private readonly menu!: ContextMenu;
  private readonly roving = new Roving(this, 'a');
  private readonly press = new LongPress((target) => this.openMenu(target));
  /** Unread when it was opened: it stays among the unread ones while one is in it. */
  private reading = '';

  override render() {
    const { chats } = t();
    return html`<div class="bar">
        <parley-status-menu .chat=${this.chat}></parley-status-menu>
        ${route.value.page === 'chats' ? html`<h1>${chats.title}</h1>` : html`<h2>${chats.title}</h2>`}
      </div>
      <parley-search .chat=${this.chat} @parley-below=${() => this.roving.focusFirst()}>${this.content()}</parley-search>
      <parley-context-menu .label=${chats.menu(this.asked?.title ?? '')} @parley-pick=${this.pick}></parley-context-menu>`;
  }

  private content(): TemplateResult {
    const { state, problem, rows } = this.chat.conversations;
    const all = rows.value;
    if (all.length === 0 && state.value === 'loading') return html`<parley-skeleton count="9"></parley-skeleton>`;
    if (all.length === 0 && state.value === 'failed') {
      return html`<parley-failed .problem=${problem.value} @parley-retry=${() => void this.chat.conversations.reload()}></parley-failed>`;
    }
    if (all.length === 0) return this.empty();
    const shown = this.shown(all);
    return html`<div class="filters">
        ${segmented({ id: 'filter', label: t().chats.filter, wide: true, value: this.filter, options: t().chats.filters, onPick: this.choose })}
      </div>
      <div class="scroll">${shown.length > 0 ? this.list(shown) : this.noneShown()}</div>`;
  }

  private shown(all: readonly ConversationRow[]): readonly ConversationRow[] {
    if (this.filter === 'unread') {
      const current = all.find(({ conversation }) => conversation.id === this.current);
      if (current && isUnread(current)) this.reading = this.current;
      else if (this.reading !== this.current) this.reading = '';
    } else this.reading = '';
    return all.filter((row) => passes(this.filter, row) || row.conversation.id === this.reading);
  }

  private get current(): string {
    const at = route.value;
    return at.page === 'conversation' ? at.id : '';
  }

  private list(rows: readonly ConversationRow[]): TemplateResult {
    const { press, current } = this;
    return html`<ul
      aria-label=${t().chats.list}
      @keydown=${this.keydown}
      @contextmenu=${this.contextmenu}
      @pointerdown=${press.down}
      @pointermove=${press.move}
      @pointerup=${press.cancel}
      @pointercancel=${press.cancel}
    >
      ${repeat(
        rows,
        (row) => row.conversation.id,
        (row) => {
          const { id } = row.conversation;
          return html`<li>
            <a href=${address(conversationRoute(id))} data-id=${id} aria-current=${id === current ? 'true' : nothing}>
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

  /** Nothing passes the filter. */
  private noneShown(): TemplateResult {
    const { chats } = t();
    if (this.filter === 'groups') {
      return html`<parley-empty drawing="groups" .heading=${chats.noGroupsTitle} .text=${chats.noGroupsText}>
        <a class="button" href=${address({ page: 'groups' })}>${chats.emptyGroups}</a>
      </parley-empty>`;
    }
    if (this.filter === 'people') {
      return html`<parley-empty drawing="people" .heading=${chats.noPeopleTitle} .text=${chats.noPeopleText}>
        <a class="button" href=${address({ page: 'people' })}>${chats.emptyPeople}</a>
      </parley-empty>`;
    }
    return html`<parley-empty drawing="hello" .heading=${chats.noUnreadTitle} .text=${chats.noUnreadText}>
      <button class="button" type="button" @click=${() => this.choose('all')}>${chats.showAll}</button>
    </parley-empty>`;
  }

  private readonly choose = (filter: Filter) => {
    this.filter = filter;
    remember(filter);
  };

  private readonly keydown = (event: KeyboardEvent) => {
    if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
      event.preventDefault();
      this.openMenu(event.target);
    } else this.roving.keydown(event);
  };

  private readonly contextmenu = (event: PointerEvent) => {
    event.preventDefault();
    // A finger has its long press already, and a key says no place.
    if (event.pointerType === 'mouse') this.openMenu(event.target, { x: event.clientX, y: event.clientY });
  };

  private openMenu(target: EventTarget | null, at?: Point): void {
    const link = target instanceof Element ? target.closest<HTMLElement>('a[data-id]') : null;
    const row = this.chat.conversations.rows.peek().find(({ conversation }) => conversation.id === link?.dataset.id);
    if (!link || !row) return;
    const { left, width, bottom } = link.getBoundingClientRect();
    this.asked = row;
    void this.menu.open(at ?? { x: left + width / 3, y: bottom - 12 }, rowItems(row), link);
  }

  private readonly pick = (event: CustomEvent<Pick>) => {
    if (this.asked) act(this.chat, this.asked, event.detail);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'parley-chats': ChatsColumn;
  }
}
