import type WaDropdown from '@awesome.me/webawesome/dist/components/dropdown/dropdown.js';
import { css, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Chat, ChosenStatus, ConnectionState } from '../../model';
import '../common/avatar';
import { icon } from '../common/icons';
import { loadDropdown, menuItemStyles } from '../common/menu';
import { ParleyElement } from '../common/parley-element';
import { presenceDot, presenceDotStyles } from '../common/presence-dot';
import { tellError } from '../common/toast';
import { t } from '../i18n';
import { base } from '../styles/base';
import { go } from './router';

const statuses: readonly ChosenStatus[] = ['online', 'away', 'dnd'];

/** One's own picture with the state one is in; a press on it leads to another status, and to the settings. */
@customElement('parley-status-menu')
export class StatusMenu extends ParleyElement {
  static override styles = [
    base,
    menuItemStyles,
    presenceDotStyles,
    css`
      :host {
        display: inline-block;
        flex: none;
        --size: 40px;
      }
      .trigger {
        position: relative;
        display: grid;
        place-items: center;
        width: 44px;
        height: 44px;
        padding: 0;
        border: 0;
        border-radius: 50%;
        background: none;
        cursor: pointer;
      }
      .link {
        position: absolute;
        right: 1px;
        bottom: 1px;
        width: 13px;
        height: 13px;
        border: 2px solid var(--surface-rail);
        border-radius: 50%;
        background: var(--badge-quiet);
      }
      .link.connecting,
      .link.waiting {
        background: var(--presence-away);
      }
      .heading {
        padding: var(--space-2) var(--space-3) var(--space-1);
        color: var(--text-quiet);
        font: 600 0.8125rem / 1.125rem var(--font);
      }
      .state {
        position: relative;
        display: block;
        width: 18px;
        height: 18px;
        margin-inline-end: 10px;
        --dot: 12px;
      }
      .state .dot {
        inset: 3px;
      }
      .hint {
        display: block;
        color: var(--text-quiet);
        font: var(--type-small);
      }
      .apart {
        margin-top: var(--space-1);
        border-top: 1px solid var(--line);
        border-radius: 0;
      }
      .chosen {
        display: inline-block;
        width: 18px;
        height: 18px;
        color: var(--accent-text);
      }
    `,
  ];

  @property({ attribute: false }) chat!: Chat;
  @state() private loaded = false;
  @query('wa-dropdown') private readonly dropdown!: WaDropdown;

  override render() {
    const { shell, presence } = t();
    const me = this.chat.me.value;
    const connection = this.chat.connection.state.value;
    const isOpen = connection === 'open';
    const status = presence.status[me.status];
    return html`<wa-dropdown placement="right-start" distance="4" @wa-select=${this.pick}>
      <button
        slot="trigger"
        class="trigger"
        type="button"
        aria-haspopup="menu"
        aria-label="${presence.mine(me.displayName, status)}. ${stateName(connection)}"
        title=${isOpen ? status : stateName(connection)}
        @click=${this.firstClick}
      >
        <parley-avatar .of=${me.id} .name=${me.displayName} .src=${me.avatar} .status=${isOpen ? me.status : ''}></parley-avatar>
        ${isOpen ? nothing : html`<span class="link ${connection}"></span>`}
      </button>
      ${this.loaded
        ? html`<div class="heading">${presence.choose}</div>
            ${statuses.map((one) => this.item(one, one === me.status))}
            <wa-dropdown-item class="apart" value="settings"><span slot="icon">${icon('settings')}</span>${shell.settings}</wa-dropdown-item>`
        : nothing}
    </wa-dropdown>`;
  }

  private item(status: ChosenStatus, chosen: boolean) {
    const { presence } = t();
    return html`<wa-dropdown-item value=${status}>
      <span slot="icon" aria-hidden="true"><span class="state">${presenceDot(status)}</span></span>
      ${presence.status[status]}<span class="hint">${presence.hints[status]}</span>
      ${chosen ? html`<span slot="details" class="chosen">${icon('check')}<span class="hidden-visually">${presence.chosen}</span></span>` : nothing}
    </wa-dropdown-item>`;
  }

  private readonly firstClick = async () => {
    // Once it is there, the dropdown listens to its trigger by itself.
    if (this.loaded) return;
    await loadDropdown();
    this.loaded = true;
    await this.updateComplete;
    await this.dropdown.updateComplete;
    this.dropdown.open = true;
  };

  private readonly pick = (event: CustomEvent<{ item: { value: string } }>) => {
    const { value } = event.detail.item;
    const status = statuses.find((one) => one === value);
    if (status) void this.chat.account.change({ status }).catch(tellError);
    else go({ page: 'settings' });
  };
}

function stateName(state: ConnectionState): string {
  const { shell } = t();
  if (state === 'open') return shell.connected;
  return state === 'connecting' ? shell.connecting : shell.disconnected;
}

declare global {
  interface HTMLElementTagNameMap {
    'parley-status-menu': StatusMenu;
  }
}
