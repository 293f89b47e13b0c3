import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Chat, Friend } from '../../model';
import '../common/avatar';
import { icon } from '../common/icons';
import { ParleyElement } from '../common/parley-element';
import { RowWindow } from '../common/row-window';
import { searchBox } from '../common/search-box';
import { matches } from '../chats/preview';
import { t } from '../i18n';
import { base } from '../styles/base';
import { fields } from '../styles/controls';

const rowHeight = 52;

/**
 * Choosing any number of one's friends.
 *
 * @fires parley-choose - CustomEvent whose detail is the list of the ids chosen
 */
@customElement('parley-friend-picker')
export class FriendPicker extends ParleyElement {
  static override shadowRootOptions: ShadowRootInit = { mode: 'open', delegatesFocus: true };

  static override styles = [
    base,
    fields,
    css`
      :host {
        display: grid;
        grid-template: auto auto minmax(0, 1fr) / minmax(0, 1fr);
        gap: var(--space-2);
        min-height: 0;
      }
      .chosen {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-1);
        max-height: 76px;
      }
      .chosen button {
        display: flex;
        align-items: center;
        gap: 6px;
        max-width: 100%;
        padding: 3px 8px 3px 3px;
        border: 0;
        border-radius: var(--radius-round);
        background: var(--accent-soft);
        color: var(--accent-text);
        font: 600 0.8125rem / 1.125rem var(--font);
        cursor: pointer;
        --size: 24px;
      }
      .chosen .icon {
        width: 14px;
        height: 14px;
      }
      .list {
        min-height: 156px;
        margin-inline: calc(-1 * var(--space-2));
      }
      label {
        display: flex;
        align-items: center;
        gap: var(--space-3);
        height: 52px;
        padding-inline: var(--space-2);
        border-radius: var(--radius);
        cursor: pointer;
        --size: 36px;
      }
      label:hover {
        background: var(--surface-hover);
      }
      label:has(:disabled) {
        cursor: default;
        background: none;
      }
      label:has(:disabled) parley-avatar {
        opacity: 0.5;
      }
      label:has(:focus-visible) {
        outline: 2px solid var(--accent);
        outline-offset: -2px;
      }
      input[type='checkbox'] {
        width: 18px;
        height: 18px;
        margin: 0;
        flex: none;
        outline: 0;
        accent-color: var(--accent);
      }
      .who {
        flex: 1;
        min-width: 0;
      }
      .name,
      .sub {
        display: block;
      }
      .name {
        font: 600 0.875rem / 1.25rem var(--font);
      }
      .sub {
        color: var(--text-quiet);
        font: var(--type-meta);
      }
      .none {
        padding: var(--space-4) var(--space-2);
        color: var(--text-quiet);
      }
    `,
  ];

  @property({ attribute: false }) chat!: Chat;
  /** Who cannot be chosen, for being there already. */
  @property({ attribute: false }) present: ReadonlySet<string> = new Set();
  /** What is said to somebody without friends. */
  @property() lonely = '';
  @state() private query = '';
  @state() private chosen: readonly string[] = [];
  private readonly window = new RowWindow(this, rowHeight);

  override render() {
    const { invites } = t();
    const friends = this.chat.friends.list.value;
    if (friends.length === 0) return html`<p class="none">${this.lonely}</p>`;
    const found = friends
      .filter((friend) => answers(friend, this.query))
      .sort((one, other) => Number(this.isPresent(one)) - Number(this.isPresent(other)));
    return html`${searchBox({ label: invites.findFriend, value: this.query, onInput: (query) => (this.query = query) })}
      <div class="chosen scroll" role="group" aria-label=${invites.chosen(this.chosen.length)}>
        ${this.chosen.map((id) => this.chip(id))}
      </div>
      <div class="list scroll" role="group" aria-label=${invites.friends}>
        ${found.length === 0 ? html`<p class="none" role="status">${invites.noMatch(this.query)}</p>` : nothing}
        <div class="rows">
          <div class="before"></div>
          ${this.window.arrange(found).map((friend) => this.friend(friend))}
          <div class="after"></div>
        </div>
      </div>`;
  }

  private friend(friend: Friend): TemplateResult {
    const { id, name, displayName, avatar } = friend.profile;
    const isIn = this.isPresent(friend);
    return html`<label data-person=${name}>
      <input
        type="checkbox"
        .checked=${isIn || this.chosen.includes(id)}
        ?disabled=${isIn}
        @change=${() => this.toggle(id)}
      />
      <parley-avatar .of=${id} .name=${displayName} .src=${avatar}></parley-avatar>
      <span class="who">
        <span class="name clip"><bdi>${displayName}</bdi></span>
        <span class="sub clip">${isIn ? t().invites.isIn : `@${name}`}</span>
      </span>
    </label>`;
  }

  private chip(id: string): TemplateResult {
    const { displayName, avatar } = this.chat.profiles.of(id);
    return html`<button type="button" aria-label=${t().invites.unchoose(displayName)} @click=${() => this.toggle(id)}>
      <parley-avatar .of=${id} .name=${displayName} .src=${avatar}></parley-avatar>
      <span class="clip"><bdi>${displayName}</bdi></span>${icon('close')}
    </button>`;
  }

  private isPresent({ profile }: Friend): boolean {
    return this.present.has(profile.id);
  }

  private toggle(id: string): void {
    const others = this.chosen.filter((other) => other !== id);
    this.chosen = others.length < this.chosen.length ? others : [...this.chosen, id];
    this.dispatchEvent(new CustomEvent('parley-choose', { detail: this.chosen }));
  }
}

function answers({ profile }: Friend, query: string): boolean {
  return matches(query, profile.displayName) > 0 || matches(query, profile.name) > 0;
}

declare global {
  interface HTMLElementTagNameMap {
    'parley-friend-picker': FriendPicker;
  }
}
