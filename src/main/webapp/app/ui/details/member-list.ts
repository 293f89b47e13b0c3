import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Chat, Group, Member, MemberAction, PagedList } from '../../model';
import '../common/avatar';
import { Debounced } from '../common/debounced';
import '../common/failed';
import '../common/menu';
import { ParleyElement } from '../common/parley-element';
import { RowWindow } from '../common/row-window';
import { searchBox } from '../common/search-box';
import '../common/skeleton';
import { statusOf } from '../common/status-of';
import { t } from '../i18n';
import { openDialog as openPersonDialog } from '../people/dialogs';
import { base } from '../styles/base';
import { fields } from '../styles/controls';
import { actOn, memberMenu } from './member-actions';
import { memberListStyles } from './member-list.styles';
import { memberMarks } from './member-marks';

const rowHeight = 56;
const typingPause = 250;
/** In a group smaller than this, one looks rather than searches. */
const worthSearching = 8;

/** The members of a group: only those near the view are drawn, and fetched as one scrolls. */
@customElement('parley-member-list')
export class MemberList extends ParleyElement {
  static override styles = [base, fields, memberListStyles];

  @property({ attribute: false }) chat!: Chat;
  @property({ attribute: false }) group!: Group;
  @state() private query = '';
  @state() private found: { readonly query: string; readonly list: PagedList<Member> } | null = null;
  private readonly search = new Debounced<string>(this, typingPause, (query) => this.look(query));
  private readonly window = new RowWindow(this, rowHeight, () => void this.list.more());

  private get list(): PagedList<Member> {
    return this.found?.list ?? this.chat.groups.members.of(this.group.id);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.get('group') && changed.get('group')?.id !== this.group.id) this.look((this.query = ''));
  }

  override render(): TemplateResult {
    const { groups, group: words } = t();
    const { memberCount } = this.group;
    return html`<section aria-labelledby="title">
      <h3 id="title">${groups.membersCount(memberCount)}</h3>
      ${memberCount >= worthSearching || this.query
        ? searchBox({ label: words.findMember, value: this.query, onInput: this.typed })
        : nothing}
      ${this.rows()}
    </section>`;
  }

  private rows(): TemplateResult {
    const { items, state, problem, hasMore } = this.list;
    const members = items.value;
    const total = this.found ? members.length : Math.max(members.length, this.group.memberCount);
    const retry = () => void this.list.more();
    return html`<div class="rows">
        <div class="before"></div>
        <ul aria-label=${t().groups.members} @keydown=${this.keydown}>
          ${repeat(
            this.window.arrange(members),
            ({ profile }) => profile.id,
            (member, index) => this.member(member, this.window.range.start + index + 1, total),
          )}
        </ul>
        <div class="after"></div>
      </div>
      ${state.value === 'failed' ? html`<parley-failed .problem=${problem.value} @parley-retry=${retry}></parley-failed>` : nothing}
      ${state.value === 'loading' && (members.length === 0 || hasMore.value) ? html`<parley-skeleton count="3"></parley-skeleton>` : nothing}
      ${state.value === 'ready' && members.length === 0
        ? html`<p class="none" role="status">${t().group.noMember(this.found?.query ?? '')}</p>`
        : nothing}`;
  }

  private member(member: Member, place: number, total: number): TemplateResult {
    const { id, name, displayName, avatar } = member.profile;
    const shown = this.chat.profiles.remark(id) || member.nickname || displayName;
    const isMe = id === this.chat.me.value.id;
    const { common, group: words } = t();
    return html`<li class="item" data-person=${name} aria-posinset=${place} aria-setsize=${total}>
      <parley-avatar .of=${id} .name=${displayName} .src=${avatar} .status=${statusOf(this.chat, id)}></parley-avatar>
      <button class="who" type="button" tabindex=${place === 1 ? 0 : -1} @click=${() => void openPersonDialog('person', this.chat, id)}>
        <span class="name clip"><bdi>${shown}</bdi>${isMe ? html` <span class="sub">· ${common.you}</span>` : nothing}</span>
        <span class="sub clip">${shown === displayName ? `@${name}` : words.nicknamed(displayName, name)}</span>
      </button>
      ${memberMarks(member)} ${this.menu(member)}
    </li>`;
  }

  private menu(member: Member): TemplateResult | typeof nothing {
    const items = memberMenu(this.chat, this.group, member);
    if (items.length === 0) return nothing;
    return html`<parley-menu
      .label=${t().group.actionsFor(member.profile.displayName)}
      .items=${items}
      @parley-pick=${(event: CustomEvent<MemberAction>) => actOn(this.chat, this.group, member, event.detail)}
    ></parley-menu>`;
  }

  private look(query: string): void {
    this.found = query ? { query, list: this.chat.groups.members.search(this.group.id, query) } : null;
  }

  private readonly typed = (value: string) => {
    this.query = value;
    this.search.call(value.trim());
  };

  /** Up and down go from member to member, which the list follows as it scrolls. */
  private readonly keydown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 'nextElementSibling' : event.key === 'ArrowUp' ? 'previousElementSibling' : null;
    const row = event.target instanceof Element ? event.target.closest('.item') : null;
    const who = step && row?.[step]?.querySelector<HTMLElement>('.who');
    if (!who || event.defaultPrevented) return;
    event.preventDefault();
    who.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'parley-member-list': MemberList;
  }
}
