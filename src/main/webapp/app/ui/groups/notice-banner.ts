import { css, html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Chat, Group } from '../../model';
import { icon } from '../common/icons';
import { ParleyElement } from '../common/parley-element';
import { tellError } from '../common/toast';
import { oneLine } from '../chats/preview';
import { t } from '../i18n';
import { base } from '../styles/base';
import { buttons } from '../styles/controls';
import { openDialog } from './dialogs';

/** A notice I have not read yet, above the conversation. */
@customElement('parley-notice-banner')
export class NoticeBanner extends ParleyElement {
  static override styles = [
    base,
    buttons,
    css`
      :host {
        display: flex;
        align-items: center;
        gap: var(--space-3);
        padding: var(--space-1) var(--space-3) var(--space-1) var(--space-4);
        border-bottom: 1px solid var(--line);
        background: var(--warn-soft);
      }
      .icon {
        color: var(--warn);
      }
      .text {
        flex: 1;
        min-width: 0;
        padding-block: var(--space-1);
      }
      b {
        display: block;
        color: var(--warn);
        font: 600 0.8125rem / 1.125rem var(--font);
      }
      .button {
        flex: none;
        padding-inline: var(--space-3);
        color: var(--text);
      }
    `,
  ];

  @property({ attribute: false }) chat!: Chat;
  @property({ attribute: false }) group!: Group;

  override render(): TemplateResult {
    const { group: words } = t();
    const { id, notice } = this.group;
    return html`${icon('notice')}
      <div class="text" role="status">
        <b>${words.newNotice}</b>
        <p class="clip" dir="auto">${oneLine(notice)}</p>
      </div>
      <button class="button plain" type="button" @click=${() => openDialog('notice', this.chat, id)}>${words.noticeShow}</button>
      <button class="button plain" type="button" @click=${this.gotIt}>${words.noticeGotIt}</button>`;
  }

  private readonly gotIt = () => {
    this.chat.groups.editing.readNotice(this.group.id).catch(tellError);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'parley-notice-banner': NoticeBanner;
  }
}
