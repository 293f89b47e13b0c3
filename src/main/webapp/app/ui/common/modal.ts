import { css, html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { query } from 'lit/decorators.js';
import { t } from '../i18n';
import { base } from '../styles/base';
import './icon-button';
import { ParleyElement } from './parley-element';

const modalStyles = css`
  dialog {
    position: fixed;
    inset: 0;
    margin: auto;
    width: min(var(--dialog-width, 420px), 100vw - 32px);
    max-height: min(640px, 100dvh - 48px);
    padding: 0;
    border: 0;
    border-radius: 12px;
    background: var(--surface-float);
    color: var(--text);
    box-shadow: var(--shadow-float);
    font: var(--type-body);
    overflow: hidden;
    outline: 0;
  }
  dialog[open] {
    display: flex;
    flex-direction: column;
    animation: rise var(--motion) ease-out;
  }
  dialog:focus-visible {
    outline: 0;
  }
  dialog::backdrop {
    background: var(--surface-scrim);
  }
  @keyframes rise {
    from {
      opacity: 0;
      translate: 0 8px;
    }
  }
  .head {
    display: flex;
    align-items: start;
    gap: var(--space-2);
    padding: var(--space-4) var(--space-3) 0 var(--space-6);
  }
  .head h2 {
    flex: 1;
    min-width: 0;
    padding-block: 6px;
    font: var(--type-title);
    overflow-wrap: anywhere;
  }
  .body {
    flex: 1;
    min-height: 0;
    padding: var(--space-2) var(--space-6) var(--space-6);
    overflow: auto;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    gap: var(--space-2);
    padding: var(--space-3) var(--space-6) var(--space-4);
    border-top: 1px solid var(--line);
  }
  @media (width < 700px) {
    dialog.sheet {
      margin: 0;
      width: 100vw;
      max-width: none;
      height: 100dvh;
      max-height: none;
      border-radius: 0;
      padding-block: var(--safe-top) var(--safe-bottom);
    }
    .sheet .head {
      padding: var(--space-2) var(--space-2) 0 var(--space-4);
    }
    .sheet .body {
      padding-inline: var(--space-4);
    }
    .sheet .foot {
      padding-inline: var(--space-4);
    }
    .sheet .foot .button {
      flex: 1;
    }
  }
`;

/**
 * A dialog: everything behind it is inert, Esc and a click beside it close it, and the browser gives the
 * focus back to what had it. It is open from the moment it is connected.
 *
 * @fires parley-close - it has been closed, by whatever way
 */
export abstract class Modal extends ParleyElement {
  static override styles: CSSResultGroup = [base, modalStyles];

  /** Without heading and padding: the content draws itself to the edges. */
  protected readonly bare: boolean = false;
  /** On a phone it takes the whole screen. */
  protected readonly sheet: boolean = false;
  @query('dialog', true) private readonly dialog!: HTMLDialogElement;

  protected abstract label(): string;

  protected abstract content(): TemplateResult;

  /** What stays at the foot while the content scrolls: `<div class="foot">` with buttons. */
  protected foot(): TemplateResult | typeof nothing {
    return nothing;
  }

  override render() {
    return html`<dialog class=${this.sheet ? 'sheet' : ''} aria-label=${this.label()} @close=${this.closed} @pointerdown=${this.pressed} @keydown=${this.keep}>
      ${this.bare ? nothing : this.head()} ${this.bare ? this.content() : html`<div class="body">${this.content()}</div>`} ${this.foot()}
    </dialog>`;
  }

  protected override firstUpdated(): void {
    this.dialog.showModal();
  }

  protected readonly close = (): void => this.dialog.close();

  private head(): TemplateResult {
    return html`<div class="head">
      <h2>${this.label()}</h2>
      <parley-icon-button icon="close" .label=${t().common.close} @click=${this.close}></parley-icon-button>
    </div>`;
  }

  /** The page's own shortcuts rest while a dialog is open. */
  private readonly keep = (event: KeyboardEvent) => event.stopPropagation();

  private readonly closed = () => this.dispatchEvent(new Event('parley-close'));

  private readonly pressed = (event: PointerEvent) => {
    const box = this.dialog.getBoundingClientRect();
    const inside =
      event.clientX >= box.left && event.clientX <= box.right && event.clientY >= box.top && event.clientY <= box.bottom;
    if (event.target === this.dialog && !inside) this.close();
  };
}

/** Puts a dialog on the screen until it is closed. */
export function show(modal: Modal): void {
  modal.addEventListener('parley-close', () => modal.remove());
  document.body.append(modal);
}
