import { css, html, type CSSResultGroup, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Chat } from '../../model';
import { Modal } from '../common/modal';
import { t } from '../i18n';
import './person-card';

/** Somebody's card, wherever they were clicked. */
@customElement('parley-person-dialog')
export class PersonDialog extends Modal {
  static override styles: CSSResultGroup = [
    Modal.styles,
    css`
      .body {
        padding: 0 0 var(--space-2);
      }
    `,
  ];

  protected override readonly sheet = true;
  @property({ attribute: false }) chat!: Chat;
  /** The account's id. */
  @property() of = '';

  protected override label(): string {
    return t().person.title;
  }

  protected override content(): TemplateResult {
    return html`<parley-person-card .chat=${this.chat} .of=${this.of} @parley-left=${this.close} @click=${this.follow}></parley-person-card>`;
  }

  /** A link leads away. */
  private readonly follow = (event: Event) => {
    if (event.composedPath().some((target) => target instanceof HTMLAnchorElement)) this.close();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'parley-person-dialog': PersonDialog;
  }
}
