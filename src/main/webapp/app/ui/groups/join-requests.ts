import { css, html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { JoinRequest, PagedList } from '../../model';
import '../common/avatar';
import { Busy } from '../common/busy';
import { paged } from '../common/paged';
import { tell } from '../common/toast';
import { t } from '../i18n';
import { DoorList } from './door-list';

/** Those who ask to join, to be let in or declined. */
@customElement('parley-join-requests')
export class JoinRequests extends DoorList<JoinRequest> {
  static override styles: CSSResultGroup = [
    DoorList.styles,
    css`
      dialog {
        --dialog-width: 520px;
      }
      .item {
        align-items: start;
        padding: var(--space-3) 0;
      }
      .note {
        margin-top: var(--space-1);
        padding: var(--space-1) var(--space-3);
        border-radius: var(--radius);
        background: var(--surface-hover);
        overflow-wrap: anywhere;
      }
    `,
  ];

  private readonly answering = new Busy(this);

  protected override read(): PagedList<JoinRequest> {
    return this.chat.groups.doors.requests(this.of);
  }

  protected override label(): string {
    return t().invites.requestsTitle(this.group?.name ?? '');
  }

  protected override content(): TemplateResult {
    const empty = html`<p class="quiet">${t().invites.requestsNone}</p>`;
    return this.list ? paged({ list: this.list, row: (request) => this.request(request), empty }) : empty;
  }

  private request({ id, profile, note }: JoinRequest): TemplateResult {
    const { invites } = t();
    const { displayName } = profile;
    const approve = async () => {
      await this.chat.groups.doors.approve(this.of, id);
      tell(t().invites.approved(displayName));
    };
    const decline = () => this.chat.groups.doors.decline(this.of, id);
    const actions = html`${this.button(id, invites.approve, invites.approveOne(displayName), 'primary', approve)}
    ${this.button(id, invites.decline, invites.declineOne(displayName), 'neutral', decline)}`;
    return html`<li class="item" data-person=${profile.name}>
      <parley-avatar .of=${profile.id} .name=${displayName} .src=${profile.avatar}></parley-avatar>
      <div class="who">
        <div class="name clip"><bdi>${displayName}</bdi></div>
        <div class="sub clip">@${profile.name}</div>
        ${note ? html`<p class="note" dir="auto">${note}</p>` : nothing}
      </div>
      <div class="do">${actions}</div>
    </li>`;
  }

  private button(id: string, words: string, name: string, style: string, run: () => Promise<void>): TemplateResult {
    return html`<button
      class="button small ${style}"
      type="button"
      aria-label=${name}
      aria-disabled=${this.answering.has(id)}
      @click=${() => void this.answering.run(id, run)}
    >
      ${words}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'parley-join-requests': JoinRequests;
  }
}
