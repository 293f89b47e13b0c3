import { css, html, type TemplateResult } from 'lit';
import type { Chat, Group } from '../../model';
import { pieces } from '../conversation/text';
import { t } from '../i18n';
import { shortMoment } from '../i18n/format';
import { nameOf } from '../i18n/names';

export const noticeTextStyles = css`
  .notice-text {
    font: var(--type-message);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .source {
    color: var(--text-quiet);
    font: var(--type-meta);
  }
`;

/** A notice with its line breaks and links. */
export function noticeText(text: string): TemplateResult {
  const parts = pieces(text).map(({ text: words, href }) =>
    href ? html`<a href=${href} target="_blank" rel="noopener noreferrer">${words}</a>` : words,
  );
  return html`<p class="notice-text" dir="auto">${parts}</p>`;
}

/** Who wrote it, and when. */
export function noticeSource(chat: Chat, { noticeBy, noticeAt }: Group): string {
  const name = nameOf(chat.profiles.of(noticeBy));
  const time = shortMoment(noticeAt);
  return name ? t().group.noticeBy(name, time) : time;
}
