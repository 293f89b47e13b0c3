import type WaDropdown from '@awesome.me/webawesome/dist/components/dropdown/dropdown.js';
import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { base } from '../styles/base';
import { icon, type IconName } from './icons';
import { ParleyElement } from './parley-element';

export interface MenuItem {
  readonly value: string;
  readonly label: string;
  readonly icon: IconName;
  readonly danger?: boolean;
}

/** Web Awesome's dropdown is fetched when the first menu is opened, not with the page. */
export const loadDropdown = () => import('@awesome.me/webawesome/dist/components/dropdown/dropdown.js');

export const menuItemStyles = css`
  wa-dropdown {
    font: var(--type-body);
  }
  wa-dropdown-item {
    min-height: var(--target);
    padding-inline: var(--space-3);
  }
  wa-dropdown-item .icon {
    width: 18px;
    height: 18px;
    margin-inline-end: 10px;
  }
`;

export function menuItem({ value, label, icon: name, danger }: MenuItem): TemplateResult {
  return html`<wa-dropdown-item value=${value} variant=${danger ? 'danger' : 'default'}>
    <span slot="icon">${icon(name)}</span>${label}
  </wa-dropdown-item>`;
}

/**
 * A button with a menu of actions.
 *
 * @fires parley-pick - CustomEvent whose detail is the value of the item chosen
 * @fires parley-closed - the menu has closed, whether or not something was chosen
 */
@customElement('parley-menu')
export class Menu extends ParleyElement {
  static override shadowRootOptions: ShadowRootInit = { mode: 'open', delegatesFocus: true };

  static override styles = [
    base,
    menuItemStyles,
    css`
      :host {
        display: inline-block;
        flex: none;
      }
      .trigger {
        display: grid;
        place-items: center;
        width: var(--menu-target, var(--target));
        height: var(--menu-target, var(--target));
        padding: 0;
        border: 0;
        border-radius: var(--radius);
        background: none;
        color: inherit;
        cursor: pointer;
      }
      .trigger:hover,
      .trigger[aria-expanded='true'] {
        background: var(--surface-hover);
      }
    `,
  ];

  @property() label = '';
  @property({ attribute: false }) items: readonly MenuItem[] = [];
  @state() private loaded = false;
  @query('wa-dropdown') private readonly dropdown!: WaDropdown;

  override render() {
    return html`<wa-dropdown placement="bottom-end" distance="4" @wa-select=${this.pick} @wa-after-hide=${this.closed}>
      <button
        slot="trigger"
        class="trigger"
        type="button"
        aria-haspopup="menu"
        aria-label=${this.label}
        @click=${this.firstClick}
      >
        ${icon('more')}
      </button>
      ${this.loaded ? this.items.map(menuItem) : nothing}
    </wa-dropdown>`;
  }

  get isOpen(): boolean {
    return this.loaded && this.dropdown.open;
  }

  /** Opens the menu, and puts the focus on its first item. */
  async show(): Promise<void> {
    await loadDropdown();
    this.loaded = true;
    await this.updateComplete;
    await this.dropdown.updateComplete;
    this.dropdown.open = true;
  }

  private readonly firstClick = () => {
    // Once it is there, the dropdown listens to its trigger by itself.
    if (!this.loaded) void this.show();
  };

  private readonly pick = (event: CustomEvent<{ item: { value: string } }>) => {
    this.dispatchEvent(new CustomEvent('parley-pick', { detail: event.detail.item.value }));
  };

  private readonly closed = () => this.dispatchEvent(new Event('parley-closed'));
}

declare global {
  interface HTMLElementTagNameMap {
    'parley-menu': Menu;
  }
}
