import { css, html, type CSSResultGroup, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Block, Chat } from '../../model';
import '../common/failed';
import { Modal } from '../common/modal';
import '../common/skeleton';
import { t } from '../i18n';
import { date } from '../i18n/format';
import { buttons } from '../styles/controls';
import { rows } from '../styles/page';
import { PersonActions } from './person-actions';
import { personRow } from './person-row';

/** Whom I have blocked, and the way back. */
@customElement('parley-blocked-people')
export class BlockedPeople extends Modal {
  static override styles: CSSResultGroup = [
    Modal.styles,
    buttons,
    rows,
    css`
      .item {
        padding-inline: 0;
      }
      .quiet {
        color: var(--text-quiet);
      }
    `,
  ];

  protected override readonly sheet = true;
  @property({ attribute: false }) chat!: Chat;
  private readonly actions = new PersonActions(this, () => this.chat);

  override connectedCallback(): void {
    super.connectedCallback();
    void this.chat.blocks.load();
  }

  protected override label(): string {
    return t().person.blockedPeople;
  }

  protected override content(): TemplateResult {
    const { person: words } = t();
    const { state, list } = this.chat.blocks;
    const blocks = list.value;
    if (blocks.length > 0) {
      return html`<p class="quiet">${words.blockedText}</p>
        <ul>
          ${blocks.map((block) => this.row(block))}
        </ul>`;
    }
    if (state.value === 'ready') return html`<p class="quiet">${words.nobodyBlocked}</p>`;
    return state.value === 'failed' ? this.failed() : html`<parley-skeleton count="2"></parley-skeleton>`;
  }

  private failed(): TemplateResult {
    const { blocks } = this.chat;
    return html`<parley-failed .problem=${blocks.problem.value} @parley-retry=${() => void blocks.load()}></parley-failed>`;
  }

  private row({ profile, since }: Block): TemplateResult {
    const { person: words } = t();
    return personRow(profile, `@${profile.name} · ${date(since)}`, html`<button
        class="button small neutral"
        type="button"
        aria-label=${words.unblockOne(profile.displayName)}
        @click=${() => this.actions.unblock(profile)}
      >
        ${words.unblock}
      </button>`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'parley-blocked-people': BlockedPeople;
  }
}
