import { css, html, type CSSResultGroup, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { Member, PagedList } from '../../model';
import { paged } from '../common/paged';
import { segmented, segmentedStyles } from '../common/segmented';
import { t } from '../i18n';
import { personRow } from '../people/person-row';
import { rows } from '../styles/page';
import { GroupDialog } from './group-dialog';

type Side = 'read' | 'unread';

/** Who has read the notice of now, and who has not. */
@customElement('parley-notice-readers')
export class NoticeReaders extends GroupDialog {
  static override styles: CSSResultGroup = [
    GroupDialog.styles,
    segmentedStyles,
    rows,
    css`
      .item {
        padding-inline: 0;
      }
      .segmented {
        margin-bottom: var(--space-2);
      }
    `,
  ];

  protected override readonly sheet = true;
  protected override readonly forAdmins = true;
  @state() private side: Side = 'read';
  @state() private lists: Readonly<Record<Side, PagedList<Member>>> | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    const { editing } = this.chat.groups;
    this.lists = { read: editing.noticeReaders(this.of, true), unread: editing.noticeReaders(this.of, false) };
  }

  protected override label(): string {
    return t().group.readersTitle;
  }

  protected override content(): TemplateResult {
    const { group } = t();
    if (!this.lists) return html``;
    const empty = html`<p class="quiet">${this.side === 'read' ? group.readersNone : group.readersAll}</p>`;
    return html`${segmented({
      id: 'side',
      label: this.count(this.lists),
      value: this.side,
      options: { read: group.readersRead, unread: group.readersUnread },
      onPick: (side) => (this.side = side),
    })}
    ${paged({ list: this.lists[this.side], row: ({ profile }) => personRow(profile, `@${profile.name}`, ''), empty })}`;
  }

  /** Long lists are counted as far as they are loaded; the shorter of the two tells the other. */
  private count({ read, unread }: Readonly<Record<Side, PagedList<Member>>>): string {
    const { group } = t();
    if (read.state.value !== 'ready' || unread.state.value !== 'ready') return t().common.loading;
    const members = this.group?.memberCount ?? 0;
    const known = read.items.value.length;
    if (!read.hasMore.value) return group.readersCount(String(known), members);
    if (!unread.hasMore.value) return group.readersCount(String(members - unread.items.value.length), members);
    return group.readersCount(`${known}+`, members);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'parley-notice-readers': NoticeReaders;
  }
}
