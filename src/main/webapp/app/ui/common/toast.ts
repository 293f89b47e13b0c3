import { css, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { describeError } from '../i18n/problem';
import { t } from '../i18n';
import { base } from '../styles/base';
import { icon } from './icons';
import './icon-button';
import { ParleyElement } from './parley-element';

const shownFor = 5_000;

/** What can still be done about it. */
export interface ToastAction {
  readonly label: string;
  readonly run: () => void;
}

/** What has just happened, in one line at the foot of the page; it goes by itself and never takes the focus. */
@customElement('parley-toast')
export class Toast extends ParleyElement {
  static override styles = [
    base,
    css`
      :host {
        position: fixed;
        /* Above the composer, which must not be covered. */
        inset: auto 0 calc(88px + var(--safe-bottom)) 0;
        width: fit-content;
        max-width: min(480px, 100vw - 32px);
        margin: 0 auto;
        padding: 0;
        border: 0;
        border-radius: var(--radius);
        background: var(--surface-inverse);
        color: var(--text-inverse);
        box-shadow: var(--shadow-float);
        font: var(--type-body);
        --surface-hover: color-mix(in srgb, currentColor 16%, transparent);
      }
      div {
        display: flex;
        align-items: center;
        gap: var(--space-3);
        padding: var(--space-2) var(--space-2) var(--space-2) var(--space-4);
      }
      button {
        min-height: var(--target);
        padding: 0 var(--space-2);
        border: 0;
        border-radius: var(--radius);
        background: none;
        font: 650 0.875rem / 1.25rem var(--font);
        text-decoration: underline;
        text-underline-offset: 3px;
        cursor: pointer;
      }
      button:hover {
        background: var(--surface-hover);
      }
      :focus-visible {
        outline-color: currentColor;
      }
      p {
        flex: 1;
        overflow-wrap: anywhere;
      }
      @media (width < 700px) {
        :host {
          bottom: calc(72px + var(--safe-bottom));
        }
      }
    `,
  ];

  @state() private text = '';
  @state() private wrong = false;
  @state() private action: ToastAction | null = null;
  private timer = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    this.popover = 'manual';
    this.setAttribute('role', 'status');
    this.addEventListener('pointerenter', this.stay);
    this.addEventListener('pointerleave', this.leaveSoon);
  }

  override render() {
    return html`<div>
      ${this.wrong ? icon('alert') : icon('check')}
      <p>${this.text}</p>
      ${this.action ? html`<button type="button" @click=${this.act}>${this.action.label}</button>` : nothing}
      <parley-icon-button icon="close" .label=${t().common.dismiss} @click=${this.leave}></parley-icon-button>
    </div>`;
  }

  show(text: string, wrong: boolean, action: ToastAction | null): void {
    this.text = text;
    this.wrong = wrong;
    this.action = action;
    // Shown again, it is the topmost again: above a dialog opened since.
    if (this.matches(':popover-open')) this.hidePopover();
    this.showPopover();
    this.leaveSoon();
  }

  private readonly act = () => {
    this.action?.run();
    this.leave();
  };

  private readonly stay = () => clearTimeout(this.timer);

  private readonly leaveSoon = () => {
    this.stay();
    this.timer = window.setTimeout(this.leave, shownFor);
  };

  private readonly leave = () => {
    if (this.matches(':popover-open')) this.hidePopover();
  };
}

let shared: Toast | undefined;

function toast(text: string, wrong: boolean, action: ToastAction | null = null): void {
  if (!shared) document.body.append((shared = document.createElement('parley-toast')));
  shared.show(text, wrong, action);
}

/** Says that something is done, and perhaps how to take it back. */
export const tell = (text: string, action?: ToastAction): void => toast(text, false, action);

/** Says that something did not work. */
export const warn = (text: string): void => toast(text, true);

/** Says why something is not done. */
export const tellError = (error: unknown): void => warn(describeError(error));

declare global {
  interface HTMLElementTagNameMap {
    'parley-toast': Toast;
  }
}
