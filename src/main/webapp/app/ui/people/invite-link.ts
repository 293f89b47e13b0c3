import { css, html, type CSSResultGroup, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { ApiError, type Chat, type FriendLink } from '../../model';
import { ask } from '../common/confirm';
import '../common/failed';
import { icon } from '../common/icons';
import { Modal } from '../common/modal';
import '../common/qr-code';
import '../common/skeleton';
import { tell } from '../common/toast';
import { copyText } from '../conversation/copy-text';
import { t } from '../i18n';
import { address } from '../shell/router';
import { buttons } from '../styles/controls';

/** My link by which others become my friends: to copy, to show as a code, to renew. */
@customElement('parley-invite-link')
export class InviteLink extends Modal {
  static override styles: CSSResultGroup = [
    Modal.styles,
    buttons,
    css`
      .link {
        display: grid;
        justify-items: center;
        gap: var(--space-4);
      }
      .quiet {
        color: var(--text-quiet);
      }
      parley-qr-code {
        width: min(220px, 100%);
      }
      .address {
        width: 100%;
        padding: var(--space-2) var(--space-3);
        border-radius: var(--radius);
        background: var(--surface-hover);
        font: 0.8125rem / 1.25rem ui-monospace, monospace;
        text-align: center;
        overflow-wrap: anywhere;
        user-select: all;
      }
      .do {
        display: flex;
        flex-wrap: wrap;
        justify-content: center;
        gap: var(--space-2);
      }
    `,
  ];

  @property({ attribute: false }) chat!: Chat;
  @state() private link: FriendLink | null = null;
  @state() private failure: unknown = null;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.load();
  }

  protected override label(): string {
    return t().person.linkTitle;
  }

  protected override content(): TemplateResult {
    const { person: words } = t();
    if (this.failure !== null) return this.failed();
    if (!this.link) return html`<parley-skeleton count="3"></parley-skeleton>`;
    const link = new URL(address({ page: 'add', token: this.link.token }), location.origin).href;
    return html`<div class="link">
      <p class="quiet">${words.linkText}</p>
      <parley-qr-code .text=${link} .label=${words.qr}></parley-qr-code>
      <p class="address">${link}</p>
      <div class="do">
        <button class="button primary" type="button" autofocus @click=${() => void copyText(link)}>${icon('copy')}${words.copyLink}</button>
        <button class="button neutral" type="button" @click=${this.renew}>${words.renew}</button>
      </div>
    </div>`;
  }

  private failed(): TemplateResult {
    const problem = this.failure instanceof ApiError ? this.failure : null;
    return html`<parley-failed .problem=${problem} @parley-retry=${() => void this.load()}></parley-failed>`;
  }

  private async load(): Promise<void> {
    this.failure = null;
    try {
      this.link = await this.chat.friendLinks.mine();
    } catch (error) {
      this.failure = error;
    }
  }

  private readonly renew = () => {
    const { person: words } = t();
    ask({
      title: words.renewTitle,
      text: words.renewText,
      action: words.renew,
      run: async () => {
        this.link = await this.chat.friendLinks.renew();
        tell(t().person.renewed);
      },
    });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'parley-invite-link': InviteLink;
  }
}
