import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { administers, type Chat, type Group } from '../../model';
import '../common/icon-button';
import { icon } from '../common/icons';
import { ParleyElement } from '../common/parley-element';
import { t } from '../i18n';
import { base } from '../styles/base';
import { buttons } from '../styles/controls';
import { openDialog } from './dialogs';
import { noticeSource, noticeText, noticeTextStyles } from './notice-text';

/** The notice among a group's details; to owner and admins, who has read it, and the way to change it. */
@customElement('parley-group-notice')
export class GroupNotice extends ParleyElement {
  static override styles = [
    base,
    buttons,
    noticeTextStyles,
    css`
      :host {
        display: block;
      }
      section {
        padding: var(--space-3) var(--space-4) var(--space-4);
        border-top: 1px solid var(--line);
      }
      .head {
        display: flex;
        align-items: center;
        min-height: var(--target);
        margin-inline-end: calc(-1 * var(--space-2));
      }
      h3 {
        flex: 1;
        color: var(--text-quiet);
        font: 600 0.8125rem / 1.125rem var(--font);
      }
      .notice-text {
        display: -webkit-box;
        overflow: hidden;
        font: var(--type-body);
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 6;
      }
      .foot {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: 0 var(--space-2);
        margin-inline: calc(-1 * var(--space-2));
      }
      .foot .button {
        padding-inline: var(--space-2);
      }
      .source {
        padding-inline: var(--space-2);
      }
    `,
  ];

  @property({ attribute: false }) chat!: Chat;
  @property({ attribute: false }) group!: Group;

  override render(): TemplateResult | typeof nothing {
    const { group, chat } = this;
    if (!group.notice) return nothing;
    const { group: words } = t();
    return html`<section aria-labelledby="notice">
      <div class="head">
        <h3 id="notice">${words.notice}</h3>
        ${administers(group)
          ? html`<parley-icon-button icon="edit" .label=${words.noticeEdit} @click=${() => openDialog('editNotice', chat, group.id)}></parley-icon-button>`
          : nothing}
      </div>
      ${noticeText(group.notice)}
      <div class="foot">
        <p class="source">${noticeSource(chat, group)}</p>
        <button class="button plain" type="button" @click=${() => openDialog('notice', chat, group.id)}>${icon('eye')}${words.noticeShow}</button>
      </div>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'parley-group-notice': GroupNotice;
  }
}
