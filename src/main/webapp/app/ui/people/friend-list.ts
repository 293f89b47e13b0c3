import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Chat, Friend } from '../../model';
import '../common/empty';
import '../common/failed';
import '../common/menu';
import { ParleyElement } from '../common/parley-element';
import '../common/skeleton';
import { t } from '../i18n';
import { inOrder } from '../i18n/format';
import { address, conversationRoute } from '../shell/router';
import { base } from '../styles/base';
import { chips } from '../styles/chips';
import { buttons } from '../styles/controls';
import { page, rows } from '../styles/page';
import { blockPerson } from './block-person';
import { openDialog } from './dialogs';
import { matching } from './friend-search';
import { personRow } from './person-row';
import { removeFriend } from './remove-friend';

/**
 * My friends by name, those with a label, or those a search finds.
 *
 * @fires parley-find - the person wants to find people
 */
@customElement('parley-friend-list')
export class FriendList extends ParleyElement {
  static override styles = [
    base,
    buttons,
    page,
    rows,
    chips,
    css`
      :host {
        background: none;
      }
      .chips {
        padding: 0 var(--space-1) var(--space-3);
      }
      .tags {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-1);
        margin-top: 2px;
      }
      .tag {
        flex: 0 1 auto;
        min-width: 0;
      }
    `,
  ];

  @property({ attribute: false }) chat!: Chat;
  /** "": all of them. */
  @property() query = '';
  /** "": any. */
  @state() private label = '';

  override render(): TemplateResult | typeof nothing {
    const { state, problem, list } = this.chat.friends;
    const friends = list.value;
    if (this.query) return this.found(matching(friends, this.query, this.chat.profiles));
    if (friends.length > 0) return this.all(friends);
    if (state.value === 'loading') return html`<parley-skeleton count="5"></parley-skeleton>`;
    if (state.value === 'failed') {
      return html`<parley-failed .problem=${problem.value} @parley-retry=${() => void this.chat.friends.reload()}></parley-failed>`;
    }
    return this.none();
  }

  private none(): TemplateResult {
    const { people, person } = t();
    return html`<parley-empty drawing="people" .heading=${people.emptyTitle} .text=${people.emptyText}>
      <button class="button primary" type="button" @click=${this.startFinding}>${people.emptyAction}</button>
      <button class="button" type="button" @click=${() => void openDialog('link', this.chat)}>${person.link}</button>
    </parley-empty>`;
  }

  private found(friends: readonly Friend[]): TemplateResult | typeof nothing {
    if (friends.length === 0) return nothing;
    return this.section(t().people.friendsFound, friends);
  }

  private all(friends: readonly Friend[]): TemplateResult {
    const labels = this.chat.friends.labels.value;
    const label = labels.includes(this.label) ? this.label : '';
    const shown = label === '' ? friends : friends.filter((friend) => friend.labels.includes(label));
    return this.section(t().people.friends(shown.length), shown, labels.length > 0 ? this.filter(labels, label) : nothing);
  }

  private section(heading: string, friends: readonly Friend[], filter: TemplateResult | typeof nothing = nothing): TemplateResult {
    return html`<section aria-labelledby="friends">
      <h2 id="friends">${heading}</h2>
      ${filter}
      <ul class="card">
        ${repeat(
          inOrder(friends, ({ profile }) => profile.displayName),
          ({ profile }) => profile.id,
          (friend) => this.friend(friend),
        )}
      </ul>
    </section>`;
  }

  private filter(labels: readonly string[], current: string): TemplateResult {
    const { people } = t();
    const chip = (label: string, words: string) =>
      html`<button class="chip" type="button" aria-pressed=${label === current ? 'true' : 'false'} @click=${() => (this.label = label)}>
        <bdi>${words}</bdi>
      </button>`;
    return html`<div class="chips" role="group" aria-label=${people.byLabel}>
      ${chip('', people.allLabels)} ${inOrder(labels, (label) => label).map((label) => chip(label, label))}
    </div>`;
  }

  private friend({ profile, conversationId, labels }: Friend): TemplateResult {
    const { people, person } = t();
    const { chat } = this;
    const show = () => void openDialog('person', chat, profile.id);
    const pick = (event: CustomEvent<string>) => {
      if (event.detail === 'remove') removeFriend(chat, profile);
      else if (event.detail === 'block') blockPerson(chat, profile);
      else show();
    };
    const items = [
      { value: 'profile', label: people.profile, icon: 'person' as const },
      { value: 'remove', label: people.remove, icon: 'trash' as const, danger: true },
      { value: 'block', label: person.block, icon: 'ban' as const, danger: true },
    ];
    const actions = html`<a class="button" href=${address(conversationRoute(conversationId))} aria-label=${people.messageTo(profile.displayName)}
        >${people.message}</a
      ><parley-menu .label=${people.actions(profile.displayName)} .items=${items} @parley-pick=${pick}></parley-menu>`;
    const real = chat.profiles.remark(profile.id) ? `${chat.profiles.real(profile.id).displayName} · ` : '';
    return personRow(profile, `${real}@${profile.name}`, actions, {
      open: show,
      status: chat.presences.of(profile.id)?.status ?? '',
      below: labels.length ? html`<div class="tags">${labels.map((label) => html`<bdi class="tag">${label}</bdi>`)}</div>` : nothing,
    });
  }

  private readonly startFinding = () => this.dispatchEvent(new Event('parley-find'));
}

declare global {
  interface HTMLElementTagNameMap {
    'parley-friend-list': FriendList;
  }
}
