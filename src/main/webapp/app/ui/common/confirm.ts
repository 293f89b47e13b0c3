import { css, html, nothing, type CSSResultGroup } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { t } from '../i18n';
import { describeError } from '../i18n/problem';
import { buttons } from '../styles/controls';
import { icon } from './icons';
import { Modal, show } from './modal';

export interface Question {
  readonly title: string;
  readonly text: string;
  /** The verb on the button. */
  readonly action: string;
  /** Runs when the person says yes; while it fails the dialog stays and says why. */
  readonly run: () => Promise<void>;
}

/** Asks once before something that cannot be undone, and names it. */
@customElement('parley-confirm')
export class Confirm extends Modal {
  static override styles: CSSResultGroup = [
    Modal.styles,
    buttons,
    css`
      .error {
        display: flex;
        gap: 6px;
        margin-top: var(--space-3);
        color: var(--danger);
      }
      .do {
        display: flex;
        flex-wrap: wrap;
        justify-content: end;
        gap: var(--space-2);
        margin-top: var(--space-6);
      }
    `,
  ];

  @property({ attribute: false }) question!: Question;
  @state() private busy = false;
  @state() private error: unknown = null;

  protected override label(): string {
    return this.question.title;
  }

  protected override content() {
    return html`<p>${this.question.text}</p>
      ${this.error === null ? nothing : html`<p class="error" role="alert">${icon('alert')}${describeError(this.error)}</p>`}
      <div class="do">
        <button class="button neutral" type="button" @click=${this.close}>${t().common.cancel}</button>
        <button class="button danger" type="button" autofocus aria-disabled=${this.busy} @click=${this.agree}>
          ${this.busy ? html`<span class="spinner"></span>` : nothing}${this.question.action}
        </button>
      </div>`;
  }

  private readonly agree = async () => {
    if (this.busy) return;
    this.busy = true;
    this.error = null;
    try {
      await this.question.run();
      this.close();
    } catch (error) {
      this.error = error;
    } finally {
      this.busy = false;
    }
  };
}

/** Puts the question on the screen. */
export function ask(question: Question): void {
  const made = document.createElement('parley-confirm');
  made.question = question;
  show(made);
}

declare global {
  interface HTMLElementTagNameMap {
    'parley-confirm': Confirm;
  }
}
