import { css, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Chat, Member, PagedList } from '../../model';
import '../common/avatar';
import { paged } from '../common/paged';
import { ParleyElement } from '../common/parley-element';
import { t } from '../i18n';
import { base } from '../styles/base';

/** The members of a group, page by page as one scrolls. */
@customElement('parley-member-list')
export class MemberList extends ParleyElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
        border-top: 1px solid var(--line);
      }
      h2 {
        padding: var(--space-4) var(--space-4) var(--space-2);
        color: var(--text-quiet);
        font: 600 0.8125rem / 1.125rem var(--font);
      }
      li {
        display: flex;
        align-items: center;
        gap: var(--space-3);
        height: 52px;
        padding-inline: var(--space-4);
        content-visibility: auto;
        contain-intrinsic-height: 52px;
        --size: 36px;
      }
      .who {
        flex: 1;
        min-width: 0;
      }
      .name {
        font: 600 0.875rem / 1.25rem var(--font);
      }
      .sub,
      .role {
        color: var(--text-quiet);
        font: var(--type-meta);
      }
    `,
  ];

  @property({ attribute: false }) chat!: Chat;
  /** The group's id. */
  @property() of = '';
  @state() private list: PagedList<Member> | null = null;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('of')) this.list = this.chat.groups.members.of(this.of);
  }

  override render() {
    const { groups } = t();
    if (!this.list) return nothing;
    return html`<section aria-labelledby="title">
      <h2 id="title">${groups.members}</h2>
      ${paged({ list: this.list, row: (member) => this.row(member), empty: html`` })}
    </section>`;
  }

  private row({ profile, role }: Member) {
    const { common } = t();
    const me = profile.id === this.chat.me.value.id;
    return html`<li>
      <parley-avatar .of=${profile.id} .name=${profile.displayName} .src=${profile.avatar}></parley-avatar>
      <div class="who">
        <div class="name clip"><bdi>${profile.displayName}</bdi>${me ? html` <span class="sub">· ${common.you}</span>` : nothing}</div>
        <div class="sub clip">@${profile.name}</div>
      </div>
      ${role === 'owner' ? html`<span class="role">${common.owner}</span>` : nothing}
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'parley-member-list': MemberList;
  }
}
