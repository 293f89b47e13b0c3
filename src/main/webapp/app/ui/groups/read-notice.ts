import { css, html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { administers } from '../../model';
import { tellError } from '../common/toast';
import { t } from '../i18n';
import { openDialog } from './dialogs';
import { GroupDialog } from './group-dialog';
import { noticeSource, noticeText, noticeTextStyles } from './notice-text';

/** The whole of a group's notice; whoever sees it has read it. */
@customElement('parley-read-notice')
export class ReadNotice extends GroupDialog {
  static override styles: CSSResultGroup = [
    GroupDialog.styles,
    noticeTextStyles,
    css`
      dialog {
        --dialog-width: 520px;
      }
      .source {
        margin-bottom: var(--space-3);
      }
    `,
  ];

  protected override label(): string {
    return t().group.notice;
  }

  protected override content(): TemplateResult {
    const { group } = this;
    return html`${group ? html`<p class="source">${noticeSource(this.chat, group)}</p>${noticeText(group.notice)}` : nothing}`;
  }

  protected override foot(): TemplateResult {
    const { group: words, common } = t();
    return html`<div class="foot">
      ${this.group && administers(this.group)
        ? html`<button class="button" type="button" @click=${() => openDialog('readers', this.chat, this.of)}>${words.readers}</button>`
        : nothing}
      <button class="button primary" type="button" autofocus @click=${this.close}>${common.close}</button>
    </div>`;
  }

  protected override firstUpdated(): void {
    super.firstUpdated();
    this.chat.groups.editing.readNotice(this.of).catch(tellError);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'parley-read-notice': ReadNotice;
  }
}
