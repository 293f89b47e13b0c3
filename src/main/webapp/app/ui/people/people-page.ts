import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Chat, Friend, PagedList, PersonFound } from '../../model';
import { Debounced } from '../common/debounced';
import '../common/empty';
import '../common/failed';
import '../common/menu';
import { paged } from '../common/paged';
import { ParleyElement } from '../common/parley-element';
import { searchBox } from '../common/search-box';
import '../common/skeleton';
import { t } from '../i18n';
import { address, conversationRoute, go } from '../shell/router';
import { base } from '../styles/base';
import { buttons, fields } from '../styles/controls';
import { bar, page, rows } from '../styles/page';
import { PersonActions } from './person-actions';
import { personRow } from './person-row';
import { removeFriend } from './remove-friend';

const typingPause = 250;

/** Friends, requests, and finding people by name. */
@customElement('parley-people')
export class PeoplePage extends ParleyElement {
  static override styles = [base, buttons, fields, bar, page, rows];

  @property({ attribute: false }) chat!: Chat;
  @state() private query = '';
  @state() private found: { readonly query: string; readonly list: PagedList<PersonFound> } | null = null;
  private readonly actions = new PersonActions(this, () => this.chat);
  private readonly search = new Debounced<string>(this, typingPause, (query) => this.look(query));

  override render() {
    const { people } = t();
    return html`<div class="bar"><h1>${people.title}</h1></div>
      <div class="page scroll">
        <div class="column">
          ${searchBox({ label: people.find, value: this.query, onInput: this.typed })}
          ${this.query.trim() ? this.results() : [this.incoming(), this.outgoing(), this.friends()]}
        </div>
      </div>`;
  }

  private results(): TemplateResult {
    const { people } = t();
    if (!this.found) return html`<parley-skeleton count="3"></parley-skeleton>`;
    const { list, query } = this.found;
    return html`<section aria-label=${people.results}>
      <div class=${list.items.value.length ? 'card' : ''}>
        ${paged({
          list,
          row: (person) => personRow(person, `@${person.name}`, this.actions.forPerson(person)),
          empty: html`<parley-empty drawing="nothing" .heading=${people.noMatchTitle} .text=${people.noMatchText(query)}></parley-empty>`,
        })}
      </div>
    </section>`;
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
          ({ id, profile }) => personRow(profile, `@${profile.name} · ${people.asksYou}`, this.actions.answer(id, profile)),
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
          ({ id, profile }) => personRow(profile, people.waiting, this.actions.withdraw(id, profile)),
        )}
      </ul>
    </section>`;
  }

  private friends(): TemplateResult {
    const { state, problem, list } = this.chat.friends;
    const { people } = t();
    const friends = list.value;
    if (friends.length === 0 && state.value === 'loading') return html`<parley-skeleton count="5"></parley-skeleton>`;
    if (friends.length === 0 && state.value === 'failed') {
      return html`<parley-failed .problem=${problem.value} @parley-retry=${() => void this.chat.friends.reload()}></parley-failed>`;
    }
    if (friends.length === 0) {
      return html`<parley-empty drawing="people" .heading=${people.emptyTitle} .text=${people.emptyText}>
        <button class="button" type="button" @click=${this.startFinding}>${people.emptyAction}</button>
      </parley-empty>`;
    }
    return html`<section aria-labelledby="friends">
      <h2 id="friends">${people.friends(friends.length)}</h2>
      <ul class="card">
        ${repeat(
          friends,
          ({ profile }) => profile.id,
          (friend) => this.friend(friend),
        )}
      </ul>
    </section>`;
  }

  private friend({ profile, conversationId }: Friend): TemplateResult {
    const { people } = t();
    const pick = (event: CustomEvent<string>) => {
      if (event.detail === 'remove') removeFriend(this.chat, profile);
      else go(conversationRoute(conversationId, true));
    };
    const items = [
      { value: 'profile', label: people.profile, icon: 'person' as const },
      { value: 'remove', label: people.remove, icon: 'trash' as const, danger: true },
    ];
    const actions = html`<a class="button" href=${address(conversationRoute(conversationId))} aria-label=${people.messageTo(profile.displayName)}
        >${people.message}</a
      ><parley-menu .label=${people.actions(profile.displayName)} .items=${items} @parley-pick=${pick}></parley-menu>`;
    return personRow(profile, `@${profile.name}`, actions);
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
