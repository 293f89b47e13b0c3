import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Chat, FriendRequest, PagedList, PersonFound } from '../../model';
import { Debounced } from '../common/debounced';
import '../common/empty';
import { icon } from '../common/icons';
import '../common/menu';
import { paged } from '../common/paged';
import { ParleyElement } from '../common/parley-element';
import { searchBox } from '../common/search-box';
import '../common/skeleton';
import { t } from '../i18n';
import { base } from '../styles/base';
import { buttons, fields } from '../styles/controls';
import { bar, page, rows } from '../styles/page';
import { openDialog } from './dialogs';
import './friend-list';
import { matching } from './friend-search';
import { PersonActions } from './person-actions';
import { personRow } from './person-row';

const typingPause = 250;

/** Friends, requests, and finding people by name. */
@customElement('parley-people')
export class PeoplePage extends ParleyElement {
  static override styles = [
    base,
    buttons,
    fields,
    bar,
    page,
    rows,
    css`
      .note {
        margin-top: var(--space-1);
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property({ attribute: false }) chat!: Chat;
  @state() private query = '';
  @state() private found: { readonly query: string; readonly list: PagedList<PersonFound> } | null = null;
  private readonly actions = new PersonActions(this, () => this.chat);
  private readonly search = new Debounced<string>(this, typingPause, (query) => this.look(query));

  override render() {
    const { people, person } = t();
    const query = this.query.trim();
    const items = [{ value: 'blocked', label: person.blockedPeople, icon: 'ban' as const }];
    return html`<div class="bar">
        <h1>${people.title}</h1>
        <button class="button" type="button" @click=${() => void openDialog('link', this.chat)}>${icon('qr')}${person.link}</button>
        <parley-menu .label=${people.more} .items=${items} @parley-pick=${() => void openDialog('blocked', this.chat)}></parley-menu>
      </div>
      <div class="page scroll">
        <div class="column">
          ${searchBox({ label: people.find, value: this.query, onInput: this.typed })} ${query ? nothing : [this.incoming(), this.outgoing()]}
          <parley-friend-list .chat=${this.chat} .query=${query} @parley-find=${this.startFinding}></parley-friend-list>
          ${query ? this.results() : nothing}
        </div>
      </div>`;
  }

  /** Without my friends, who are found above. */
  private results(): TemplateResult {
    const { people } = t();
    if (!this.found) return html`<parley-skeleton count="3"></parley-skeleton>`;
    const { list, query } = this.found;
    const strangers = list.items.value.some(({ id }) => !this.chat.friends.find(id));
    const friends = matching(this.chat.friends.list.value, query, this.chat.profiles);
    const nobody = html`<parley-empty drawing="nothing" .heading=${people.noMatchTitle} .text=${people.noMatchText(query)}></parley-empty>`;
    return html`<section aria-label=${people.results}>
      ${strangers ? html`<h2>${people.results}</h2>` : nothing}
      <div class=${strangers ? 'card' : ''}>
        ${paged({
          list,
          row: (person) => (this.chat.friends.find(person.id) ? nothing : this.stranger(person)),
          empty: friends.length ? html`` : nobody,
        })}
      </div>
    </section>`;
  }

  private stranger(person: PersonFound): TemplateResult {
    return personRow(person, `@${person.name}`, this.actions.forPerson(person), { open: () => this.show(person.id) });
  }

  private incoming(): TemplateResult | typeof nothing {
    const requests = this.chat.friends.incoming.value;
    const { people } = t();
    if (requests.length === 0) return nothing;
    return html`<section aria-labelledby="incoming">
      <h2 id="incoming">${people.incoming}<span class="count">${requests.length}</span></h2>
      <ul class="card">
        ${repeat(
          requests,
          ({ id }) => id,
          (request) => this.request(request, `@${request.profile.name} · ${people.asksYou}`),
        )}
      </ul>
    </section>`;
  }

  private outgoing(): TemplateResult | typeof nothing {
    const requests = this.chat.friends.outgoing.value;
    const { people } = t();
    if (requests.length === 0) return nothing;
    return html`<section aria-labelledby="outgoing">
      <h2 id="outgoing">${people.outgoing}</h2>
      <ul class="card">
        ${repeat(
          requests,
          ({ id }) => id,
          (request) => this.request(request, people.waiting),
        )}
      </ul>
    </section>`;
  }

  private request({ id, profile, incoming, note }: FriendRequest, sub: string): TemplateResult {
    const actions = incoming ? this.actions.answer(id, profile) : this.actions.withdraw(id, profile);
    const below = note ? html`<div class="note" dir="auto">${note}</div>` : nothing;
    return personRow(profile, sub, actions, { open: () => this.show(profile.id), below });
  }

  private show(accountId: string): void {
    void openDialog('person', this.chat, accountId);
  }

  private look(query: string): void {
    this.found = query ? { query, list: this.chat.people.search(query) } : null;
  }

  private readonly typed = (value: string) => {
    this.query = value;
    if (!value.trim()) this.found = null;
    this.search.call(value.trim());
  };

  private readonly startFinding = () => this.renderRoot.querySelector<HTMLInputElement>('input')?.focus();
}

declare global {
  interface HTMLElementTagNameMap {
    'parley-people': PeoplePage;
  }
}
