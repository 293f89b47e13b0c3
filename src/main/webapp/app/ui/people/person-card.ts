import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Chat, Group, Person, PersonCard as Card, Profile } from '../../model';
import '../common/avatar';
import '../common/failed';
import { icon } from '../common/icons';
import { now } from '../common/now';
import { paged } from '../common/paged';
import { ParleyElement } from '../common/parley-element';
import { presenceWords } from '../common/presence-words';
import '../common/skeleton';
import { card } from '../details/card.styles';
import { t } from '../i18n';
import { date } from '../i18n/format';
import { nameOf } from '../i18n/names';
import { address, conversationRoute } from '../shell/router';
import { base } from '../styles/base';
import { buttons } from '../styles/controls';
import { rows } from '../styles/page';
import { blockPerson } from './block-person';
import './friend-notes';
import { PersonActions } from './person-actions';
import { personCardStyles } from './person-card.styles';
import { removeFriend } from './remove-friend';

/**
 * Who somebody is, what is between us, and what can be done.
 *
 * @fires parley-left - one of its buttons has led away from here
 */
@customElement('parley-person-card')
export class PersonCard extends ParleyElement {
  static override styles = [base, buttons, card, rows, personCardStyles];

  @property({ attribute: false }) chat!: Chat;
  /** The account's id. */
  @property() of = '';
  @state() private person: Person | null = null;
  private readonly actions = new PersonActions(this, () => this.chat);

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.watch(null);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.of) this.watch(this.of);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('of') && this.person?.id !== this.of) this.watch(this.of);
  }

  override render(): TemplateResult {
    const known = this.person?.card.value ?? null;
    const profile = this.chat.profiles.of(this.of);
    if (!known && profile.name === '' && !profile.deleted) return this.loading();
    return html`${this.who(profile, known)} ${known ? this.between(known, profile) : this.loading()}`;
  }

  private loading(): TemplateResult {
    if (this.person?.state.value !== 'failed') return html`<parley-skeleton count="2"></parley-skeleton>`;
    const { person } = this;
    return html`<parley-failed .problem=${person.problem.value} @parley-retry=${() => void person.reload()}></parley-failed>`;
  }

  private who(profile: Profile, known: Card | null): TemplateResult {
    const { person: words } = t();
    const { id, name, displayName, avatar, signature } = profile;
    const presence = this.chat.presences.of(id);
    const seen = presenceWords(presence, now.value);
    const real = this.chat.profiles.remark(id) ? `${this.chat.profiles.real(id).displayName} · ` : '';
    return html`<div class="card">
      <parley-avatar .of=${id} .name=${displayName} .src=${avatar} .status=${presence?.status ?? ''}></parley-avatar>
      <h3 class="name" dir="auto">${nameOf(profile)}</h3>
      ${name ? html`<p dir="auto">${real}@${name}</p>` : nothing}
      ${seen ? html`<p>${seen}</p>` : nothing} ${signature ? html`<p class="signature" dir="auto">${signature}</p>` : nothing}
      ${known?.since ? html`<p class="since">${words.since(date(known.since))}</p>` : nothing}
    </div>`;
  }

  private between(known: Card, profile: Profile): TemplateResult {
    const { person: words } = t();
    const friend = this.chat.friends.find(this.of);
    const { relation } = this.standing(known);
    return html`${known.blocked ? html`<p class="blocked">${words.isBlocked(profile.displayName)}</p>` : nothing}
      ${known.note ? html`<p class="note" dir="auto"><b>${words.note}</b>${known.note}</p>` : nothing}
      ${relation === 'self' ? nothing : this.buttons(known, profile)}
      ${friend ? html`<parley-friend-notes .chat=${this.chat} .friend=${friend}></parley-friend-notes>` : nothing}
      ${relation === 'self' ? nothing : this.commonGroups()}
      ${relation === 'self' || profile.deleted ? nothing : this.partings(known, profile)}`;
  }

  private buttons(known: Card, profile: Profile): TemplateResult | typeof nothing {
    const left = () => this.dispatchEvent(new Event('parley-left'));
    const write = known.mayWrite ? this.actions.write(profile, left) : nothing;
    const befriend = known.blocked || profile.deleted ? nothing : this.actions.befriend({ ...profile, ...this.standing(known) });
    return write === nothing && befriend === nothing ? nothing : html`<div class="do">${write}${befriend}</div>`;
  }

  private standing({ relation, requestId }: Card) {
    return this.chat.friends.relation({ id: this.of, relation, requestId });
  }

  private commonGroups(): TemplateResult {
    const { person: words } = t();
    const { groups } = this.person ?? {};
    return html`<section aria-label=${words.groups}>
      <h4>${words.groups}</h4>
      ${groups
        ? paged({ list: groups, row: (group) => this.group(group), empty: html`<p class="none">${words.noGroups}</p>` })
        : nothing}
    </section>`;
  }

  private group({ id, name, avatar, memberCount }: Group): TemplateResult {
    return html`<li>
      <a class="item open" href=${address(conversationRoute(id))}>
        <parley-avatar shape="group" .of=${id} .name=${name} .src=${avatar}></parley-avatar>
        <span class="who"><span class="name clip"><bdi>${name}</bdi></span><span class="sub"> · ${t().common.members(memberCount)}</span></span>
      </a>
    </li>`;
  }

  /** What takes something away. */
  private partings(known: Card, profile: Profile): TemplateResult {
    const { people, person: words } = t();
    const { chat } = this;
    const remove = html`<button class="button danger-quiet" type="button" @click=${() => removeFriend(chat, profile)}>
      ${icon('trash')}${people.remove}
    </button>`;
    const block = html`<button class="button danger-quiet" type="button" @click=${() => blockPerson(chat, profile)}>
      ${icon('ban')}${words.block}
    </button>`;
    const unblock = html`<button class="button plain" type="button" @click=${() => this.actions.unblock(profile)}>${icon('ban')}${words.unblock}</button>`;
    return html`<div class="actions">
      ${chat.friends.find(this.of) ? remove : nothing} ${known.blocked ? unblock : block}
    </div>`;
  }

  private watch(accountId: string | null): void {
    if (this.person) this.chat.people.letGo(this.person);
    this.person = accountId === null ? null : this.chat.people.watch(accountId);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'parley-person-card': PersonCard;
  }
}
