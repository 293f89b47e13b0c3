import type WaDropdown from '@awesome.me/webawesome/dist/components/dropdown/dropdown.js';
import { css, html } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { base } from '../styles/base';
import { loadDropdown, menuItem, menuItemStyles, type MenuItem } from './menu';
import { ParleyElement } from './parley-element';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Somebody has chosen an item; with `more()` the menu stays and offers others instead. */
export interface Pick {
  readonly value: string;
  readonly more: (items: readonly MenuItem[]) => void;
}

/**
 * The actions of whatever is at a point of the page: of a row that was clicked with the other button,
 * held, or asked by key. When it closes the focus goes back to where it was.
 *
 * @fires parley-pick - CustomEvent<Pick>
 */
@customElement('parley-context-menu')
export class ContextMenu extends ParleyElement {
  static override styles = [
    base,
    menuItemStyles,
    css`
      :host {
        position: fixed;
        z-index: 8;
        width: 0;
        height: 0;
      }
      button {
        width: 0;
        height: 0;
        padding: 0;
        border: 0;
        outline: 0;
        opacity: 0;
        pointer-events: none;
      }
    `,
  ];

  @property() label = '';
  @state() private items: readonly MenuItem[] = [];
  @query('wa-dropdown') private readonly dropdown!: WaDropdown;
  private shown = false;
  private whenClosed: () => void = () => undefined;

  override render() {
    return html`<wa-dropdown placement="bottom-start" @wa-select=${this.pick} @wa-after-hide=${this.closed}>
      <button slot="trigger" type="button" tabindex="-1" aria-label=${this.label}></button>
      ${this.items.map(menuItem)}
    </wa-dropdown>`;
  }

  /** Opens it at a point of the window. `from` gets the focus back. */
  async open({ x, y }: Point, items: readonly MenuItem[], from: HTMLElement): Promise<void> {
    await loadDropdown();
    await this.close();
    this.shown = true;
    this.style.left = `${x}px`;
    this.style.top = `${y}px`;
    this.items = items;
    this.whenClosed = () => from.focus({ preventScroll: true });
    await this.updateComplete;
    await this.dropdown.updateComplete;
    this.dropdown.open = true;
  }

  private async close(): Promise<void> {
    if (!this.shown) return;
    this.dropdown.open = false;
    await new Promise((resolve) => this.dropdown.addEventListener('wa-after-hide', resolve, { once: true }));
  }

  private readonly pick = (event: CustomEvent<{ item: { value: string } }>) => {
    const detail: Pick = {
      value: event.detail.item.value,
      more: (items) => {
        event.preventDefault();
        void this.offer(items);
      },
    };
    this.dispatchEvent(new CustomEvent('parley-pick', { detail }));
  };

  private async offer(items: readonly MenuItem[]): Promise<void> {
    this.items = items;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('wa-dropdown-item')?.focus();
  }

  private readonly closed = () => {
    this.shown = false;
    this.whenClosed();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'parley-context-menu': ContextMenu;
  }
}
