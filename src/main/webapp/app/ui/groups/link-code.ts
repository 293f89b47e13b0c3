import { css, html, type CSSResultGroup, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { icon } from '../common/icons';
import '../common/qr-code';
import { copyText } from '../conversation/copy-text';
import { t } from '../i18n';
import { GroupDialog } from './group-dialog';
import { joinAddress } from './join-address';

/** A link to a group as a code for cameras. */
@customElement('parley-link-code')
export class LinkCode extends GroupDialog {
  static override styles: CSSResultGroup = [
    GroupDialog.styles,
    css`
      .body > * {
        margin-bottom: var(--space-4);
      }
      parley-qr-code {
        width: min(260px, 100%);
        margin-inline: auto;
      }
      .address {
        padding: var(--space-2) var(--space-3);
        border-radius: var(--radius);
        background: var(--surface-hover);
        font: 0.8125rem / 1.25rem ui-monospace, monospace;
        text-align: center;
        user-select: all;
      }
      .button {
        display: flex;
        margin: 0 auto;
      }
    `,
  ];

  protected override readonly forAdmins = true;
  @property() token = '';

  protected override label(): string {
    return t().invites.qrTitle(this.group?.name ?? '');
  }

  protected override content(): TemplateResult {
    const { invites } = t();
    const address = joinAddress(this.token);
    return html`<p class="quiet">${invites.qrText}</p>
      <parley-qr-code .text=${address} .label=${invites.qrCode}></parley-qr-code>
      <p class="address">${address}</p>
      <button class="button primary" type="button" autofocus @click=${() => void copyText(address)}>${icon('copy')}${invites.copy}</button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'parley-link-code': LinkCode;
  }
}
