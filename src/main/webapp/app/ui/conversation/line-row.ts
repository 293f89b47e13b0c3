import { html, nothing, type TemplateResult } from 'lit';
import type { Chat } from '../../model';
import { t } from '../i18n';
import { moment } from '../i18n/format';
import { lineText } from './line-text';
import type { LineRow } from './rows';

/** What happened in the group, in the middle and quiet. */
export function lineRow(chat: Chat, { key, messages }: LineRow, jump: (seq: number) => void): TemplateResult {
  const last = messages.at(-1);
  const text = lineText(chat, messages);
  const pinned = last?.line?.seq;
  return html`<div class="line" role="listitem" data-row=${key} data-seq=${last?.seq ?? nothing}>
    <p dir="auto" title=${last ? moment(last.sentAt) : nothing}>${pinned ? html`<button class="told" type="button" title=${t().pins.go} @click=${() => jump(pinned)}>${text}</button>` : text}</p>
  </div>`;
}
