import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Chat, Group, PagedList } from '../../model';
import { Debounced } from '../common/debounced';
import '../common/empty';
import { icon } from '../common/icons';
import { show } from '../common/modal';
import { paged } from '../common/paged';
import { ParleyElement } from '../common/parley-element';
import { searchBox } from '../common/search-box';
import '../common/skeleton';
import { t } from '../i18n';
import { base } from '../styles/base';
import { buttons, fields } from '../styles/controls';
import { bar, page, rows } from '../styles/page';
import { GroupEntry } from './group-entry';
import { groupRow } from './group-row';

const typingPause = 250;

/** My groups, groups to join, finding one by name, and making one. */
@customElement('parley-groups')
export class GroupsPage extends ParleyElement {
  static override styles = [base, buttons, fields, bar, page, rows];

  @property({ attribute: false }) chat!: Chat;
  @state() private query = '';
  @state() private found: { readonly query: string; readonly list: PagedList<Group> } | null = null;
  private readonly entry = new GroupEntry(this, () => this.chat);
  private readonly search = new Debounced<string>(this, typingPause, (query) => this.look(query));

  override connectedCallback(): void {
    super.connectedCallback();
    this.look('');
  }

  override render() {
    const { groups } = t();
    return html`<div class="bar">
        <h1>${groups.title}</h1>
        <button class="button primary" type="button" @click=${this.create}>${icon('plus')}${groups.create}</button>
      </div>
      <div class="page scroll">
        <div class="column">
          ${searchBox({ label: groups.find, value: this.query, onInput: this.typed })}
          ${this.query.trim() ? this.results() : [this.mine(), this.others()]}
        </div>
      </div>`;
  }

  private results(): TemplateResult {
    const { groups } = t();
    const { query = '', list } = this.found ?? {};
    if (!list || !query) return html`<parley-skeleton count="3"></parley-skeleton>`;
    return html`<section aria-label=${groups.results}>
      <div class=${list.items.value.length ? 'card' : ''}>
        ${paged({
          list,
          row: (group) => groupRow(group, this.entry.of(group)),
          empty: html`<parley-empty drawing="nothing" .heading=${groups.noMatchTitle} .text=${groups.noMatchText(query)}>
            <button class="button" type="button" @click=${this.create}>${groups.create}</button>
          </parley-empty>`,
        })}
      </div>
    </section>`;
  }

  private mine(): TemplateResult {
    const { groups } = t();
    const mine = this.myGroups();
    if (mine.length === 0 && this.chat.conversations.state.value === 'loading') return html`<parley-skeleton count="3"></parley-skeleton>`;
    if (mine.length === 0) {
      return html`<parley-empty drawing="groups" .heading=${groups.emptyTitle} .text=${groups.emptyText}>
        <button class="button" type="button" @click=${this.create}>${groups.create}</button>
      </parley-empty>`;
    }
    return html`<section aria-labelledby="mine">
      <h2 id="mine">${groups.mine(mine.length)}</h2>
      <ul class="card">
        ${repeat(
          mine,
          ({ id }) => id,
          (group) => groupRow(group, this.entry.of(group)),
        )}
      </ul>
    </section>`;
  }

  private others(): TemplateResult {
    const { groups } = t();
    const list = this.found?.list;
    if (!list) return html`<parley-skeleton count="3"></parley-skeleton>`;
    const mine = new Set(this.myGroups().map(({ id }) => id));
    const none = html`<p class="sub">${groups.noneToJoin}</p>`;
    const foreign = list.items.value.some(({ id }) => !mine.has(id));
    return html`<section aria-labelledby="others">
      <h2 id="others">${groups.others}</h2>
      <div class="card ${foreign ? '' : 'padded'}">
        ${paged({ list, row: (group) => (mine.has(group.id) ? nothing : groupRow(group, this.entry.of(group))), empty: none })}
        ${foreign || list.items.value.length === 0 ? nothing : none}
      </div>
    </section>`;
  }

  private myGroups(): Group[] {
    return this.chat.conversations.rows.value.flatMap(({ conversation }) =>
      conversation.group && conversation.writable ? [conversation.group] : [],
    );
  }

  private look(query: string): void {
    this.found = { query, list: this.chat.groups.search(query) };
  }

  private readonly create = async () => {
    await import('./create-group');
    show(Object.assign(document.createElement('parley-create-group'), { chat: this.chat }));
  };

  private readonly typed = (value: string) => {
    this.query = value;
    this.search.call(value.trim());
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'parley-groups': GroupsPage;
  }
}
