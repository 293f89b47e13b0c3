import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query as select, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { Chat, Group, PagedList, PersonFound } from '../../model';
import '../common/avatar';
import { Debounced } from '../common/debounced';
import '../common/empty';
import '../common/icon-button';
import { icon } from '../common/icons';
import { ParleyElement } from '../common/parley-element';
import { t } from '../i18n';
import { describe } from '../i18n/problem';
import { base } from '../styles/base';
import { buttons, fields } from '../styles/controls';
import { conversationsFound, friendsFound, groupFound, personFound, type Found } from './found';
import { openFound } from './open-found';
import { searchStyles } from './search.styles';

const typingPause = 250;
/** Of each kind. */
const most = 8;
const mostRecent = 12;

interface Section {
  readonly id: string;
  readonly heading: string;
  readonly all: readonly Found[];
}

/**
 * One box for conversations, people and groups. While nothing is typed it shows its slot or, with
 * `recent`, the conversations that moved last.
 *
 * @slot - what stands there while nothing is typed
 * @fires parley-picked - somebody was led to what they picked
 * @fires parley-below - the arrow down was pressed while nothing was typed
 */
@customElement('parley-search')
export class Search extends ParleyElement {
  static override styles = [base, buttons, fields, searchStyles];

  @property({ attribute: false }) chat!: Chat;
  @property({ type: Boolean }) recent = false;
  @state() private query = '';
  @state() private at = 0;
  @state() private people: PagedList<PersonFound> | null = null;
  @state() private groups: PagedList<Group> | null = null;
  @select('input') private readonly input!: HTMLInputElement | null;
  private readonly asking = new Debounced<string>(this, typingPause, (query) => this.askServer(query));

  override render() {
    const sections = this.sections();
    const all = sections.flatMap((section) => section.all);
    const isOpen = this.recent || this.query.trim() !== '';
    return html`<div class="box">${this.box(isOpen, all)}</div>
      ${isOpen ? this.results(sections, all) : html`<slot></slot>`}`;
  }

  protected override updated(): void {
    this.renderRoot.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  override focus(): void {
    if (this.input) this.input.focus();
    else void this.updateComplete.then(() => this.input?.focus());
  }

  private box(isOpen: boolean, all: readonly Found[]): TemplateResult {
    const { search, common } = t();
    return html`<div class="search">
      ${icon('search')}
      <input
        type="text"
        inputmode="search"
        role="combobox"
        enterkeyhint="go"
        maxlength="64"
        autocomplete="off"
        spellcheck="false"
        aria-label=${search.label}
        placeholder=${search.placeholder}
        aria-expanded=${isOpen ? 'true' : 'false'}
        aria-controls="results"
        aria-activedescendant=${isOpen && all.length ? `option-${this.at}` : nothing}
        .value=${live(this.query)}
        @input=${this.typed}
        @keydown=${(event: KeyboardEvent) => this.keydown(event, isOpen ? all : [])}
      />
      ${this.query
        ? html`<parley-icon-button icon="close" .label=${common.clear} @click=${() => this.type('')}></parley-icon-button>`
        : nothing}
    </div>`;
  }

  private sections(): Section[] {
    const { search } = t();
    const query = this.query.trim();
    if (query === '') {
      return this.recent ? [{ id: 'recent', heading: search.recent, all: conversationsFound(this.chat, '', mostRecent) }] : [];
    }
    const conversations = conversationsFound(this.chat, query, most);
    const friends = friendsFound(this.chat, query, most);
    const known = new Set([...conversations, ...friends].map(({ of }) => of));
    const isNew = ({ of }: Found) => !known.has(of);
    const strangers = (this.people?.items.value ?? []).filter(({ relation }) => relation !== 'self').map(personFound).filter(isNew);
    const groups = (this.groups?.items.value ?? []).map(groupFound).filter(isNew);
    return [
      { id: 'conversations', heading: search.conversations, all: conversations },
      { id: 'people', heading: search.people, all: [...friends, ...strangers].slice(0, most) },
      { id: 'groups', heading: search.groups, all: groups.slice(0, most) },
    ].filter(({ all }) => all.length > 0);
  }

  private results(sections: readonly Section[], all: readonly Found[]): TemplateResult {
    const { search } = t();
    let index = 0;
    return html`<div class="results scroll" tabindex="0">
      <div id="results" role="listbox" aria-label=${search.results}>
        ${sections.map(
          ({ id, heading, all: found }) =>
            html`<div role="group" aria-labelledby=${id}>
              <div class="head" id=${id}>${heading}</div>
              ${found.map((one) => this.option(one, index++))}
            </div>`,
        )}
      </div>
      ${this.listState(this.people, search.peopleFailed)} ${this.listState(this.groups, search.groupsFailed)}
      ${all.length === 0 && this.isSettled ? this.nothingFound() : nothing}
      <p class="hidden-visually" role="status">${this.isSettled ? search.count(all.length) : ''}</p>
    </div>`;
  }

  private option(found: Found, index: number): TemplateResult {
    const { name, note, of, avatar, isGroup, target } = found;
    return html`<div
      id="option-${index}"
      role="option"
      aria-selected=${index === this.at ? 'true' : 'false'}
      @click=${() => this.pick(found)}
      @pointermove=${() => (this.at = index)}
    >
      <parley-avatar .of=${of} .name=${name} .src=${avatar} shape=${isGroup ? 'group' : 'person'}></parley-avatar>
      <div class="names">
        <div class="name clip"><bdi>${name}</bdi></div>
        <div class="note clip">${note}</div>
      </div>
      ${target.kind === 'group' && target.group.role === null ? html`<span class="does clip">${t().search.notIn}</span>` : nothing}
    </div>`;
  }

  /** How asking the server goes, in a line below what is there. */
  private listState(list: PagedList<unknown> | null, failed: string): TemplateResult | typeof nothing {
    const { common, search } = t();
    if (this.query.trim() === '' || !list) return nothing;
    if (list.state.value === 'failed') {
      const why = list.problem.value;
      return html`<div class="state wrong" role="alert">
        ${icon('alert')}
        <p>${failed} ${why ? describe(why) : ''}</p>
        <button class="button plain small" type="button" @click=${() => void list.reload()}>${common.retry}</button>
      </div>`;
    }
    if (list.state.value === 'loading' && list === this.people) return html`<div class="state"><span class="spinner"></span>${search.searching}</div>`;
    return nothing;
  }

  private nothingFound(): TemplateResult {
    const { search } = t();
    if (this.query.trim() === '') return html`<parley-empty drawing="chats" .heading=${search.noneYet}></parley-empty>`;
    return html`<parley-empty drawing="nothing" .heading=${search.nothingTitle} .text=${search.nothingText(this.query.trim())}></parley-empty>`;
  }

  /** Everything that was asked has been answered. */
  private get isSettled(): boolean {
    return this.query.trim() === '' || (this.people?.state.value === 'ready' && this.groups?.state.value === 'ready');
  }

  private askServer(query: string): void {
    if (query === '') return;
    this.people = this.chat.people.search(query);
    this.groups = this.chat.groups.lookUp(query);
  }

  private type(query: string): void {
    this.query = query;
    this.at = 0;
    // What was found for other words is not to be picked by mistake.
    this.people = null;
    this.groups = null;
    this.asking.call(query.trim());
  }

  private pick(found: Found): void {
    this.type('');
    openFound(this.chat, found);
    this.dispatchEvent(new Event('parley-picked'));
  }

  private readonly typed = (event: Event) => this.type((event.target as HTMLInputElement).value);

  private keydown(event: KeyboardEvent, all: readonly Found[]): void {
    if (event.isComposing) return;
    const last = all.length - 1;
    const chosen = all[this.at];
    // In a dialog, Esc closes that.
    if (event.key === 'Escape' && this.query && !this.recent) {
      event.stopPropagation();
      this.type('');
    } else if (event.key === 'Enter' && chosen) this.pick(chosen);
    else if (event.key === 'ArrowDown' && all.length > 0) this.at = this.at < last ? this.at + 1 : 0;
    else if (event.key === 'ArrowUp' && all.length > 0) this.at = this.at > 0 ? this.at - 1 : last;
    else if (event.key === 'ArrowDown' && this.query === '') this.dispatchEvent(new Event('parley-below'));
    else return;
    event.preventDefault();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'parley-search': Search;
  }
}
