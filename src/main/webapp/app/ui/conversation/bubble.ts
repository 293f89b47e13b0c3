import { html, nothing, type TemplateResult } from 'lit';
import type { DeliveryState, Profile, TimelineMessage } from '../../model';
import { t } from '../i18n';
import { clock, moment } from '../i18n/format';
import { describe } from '../i18n/problem';
import { icon } from '../common/icons';
import { colourOf } from '../common/initials';
import { emojiOnly, pieces, type Piece } from './text';
import { tick } from './ticks';

export interface Bubble {
  readonly message: TimelineMessage;
  /** Everybody can be mentioned in it. */
  readonly inGroup: boolean;
  readonly sender: Profile;
  /** What the sender is called here. */
  readonly name: string;
  readonly delivery: DeliveryState;
  /** The name stands above it: the first of a group of messages in a group. */
  readonly named: boolean;
  readonly onRetry: () => void;
  readonly onDiscard: () => void;
}

/** Messages never change, so what they are made of is worked out once. */
const bodies = new WeakMap<TimelineMessage, TemplateResult>();

function body({ message, inGroup }: Bubble): TemplateResult {
  let made = bodies.get(message);
  if (!made) {
    made = html`${pieces(message.content, inGroup).map(piece)}`;
    bodies.set(message, made);
  }
  return made;
}

function piece({ text, href, mention }: Piece): TemplateResult | string {
  if (mention) return html`<mark class="mention">${text}</mark>`;
  return href ? html`<a href=${href} target="_blank" rel="noopener noreferrer">${text}</a>` : text;
}

function failure({ message, onRetry, onDiscard }: Bubble): TemplateResult {
  const { conversation } = t();
  return html`<div class="failure">
    ${icon('alert')}
    <p>${conversation.notSent} ${message.problem ? describe(message.problem) : nothing}</p>
    <button class="button plain small" type="button" @click=${onRetry}>${conversation.retry}</button>
    <button class="button danger-quiet small" type="button" @click=${onDiscard}>${conversation.discard}</button>
  </div>`;
}

/** One message: its words, its time, its state, and what to do where it failed. */
export function bubble(b: Bubble): TemplateResult {
  const { message, sender, delivery } = b;
  const emoji = emojiOnly(message.content);
  const who = message.mine ? t().common.you : b.name;
  return html`<div class="bubble ${emoji ? `emoji emoji-${emoji}` : ''}">
      ${b.named
        ? html`<div class="name n${colourOf(sender.id)}"><bdi>${who}</bdi></div>`
        : html`<span class="hidden-visually">${who}: </span>`}
      <div class="body" dir="auto">
        <span class="text">${body(b)}</span
        ><span class="meta" dir="ltr"
          ><time datetime=${new Date(message.sentAt).toISOString()} title=${moment(message.sentAt)}>${clock(message.sentAt)}</time
          >${message.mine ? tick(delivery) : nothing}</span
        >
      </div>
    </div>
    ${delivery === 'failed' ? failure(b) : nothing}`;
}
