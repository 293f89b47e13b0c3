import { css, html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Chat, PinnedMessage } from '../../model';
import { oneLine } from '../chats/preview';
import { Busy } from '../common/busy';
import '../common/icon-button';
import { Modal } from '../common/modal';
import { tell } from '../common/toast';
import { t } from '../i18n';
import { shortMoment } from '../i18n/format';
import { nameOf } from '../i18n/names';
import { mayPinIn } from './pinning';

/** Everything that is pinned in a conversation, the one pinned last first. */
@customElement('parley-pins')
export class PinsDialog extends Modal {
  static override styles: CSSResultGroup = [
    Modal.styles,
    css`
      dialog {
        --dialog-width: 520px;
      }
      .pin {
        display: flex;
        align-items: start;
        gap: var(--space-2);
        padding-block: var(--space-2);
        border-top: 1px solid var(--line);
      }
      .pin:first-child {
        border-top: 0;
      }
      .message {
        flex: 1;
        min-width: 0;
        padding: var(--space-2);
        margin-inline-start: calc(-1 * var(--space-2));
        border: 0;
        border-radius: var(--radius);
        background: none;
        color: var(--text);
        font: var(--type-body);
        text-align: start;
        cursor: pointer;
      }
      .message:hover {
        background: var(--surface-hover);
      }
      b {
        display: block;
        font: 600 0.8125rem / 1.25rem var(--font);
      }
      .text {
        display: -webkit-box;
        overflow: hidden;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 4;
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
      .source,
      .quiet {
        color: var(--text-quiet);
        font: var(--type-meta);
      }
    `,
  ];

  protected override readonly sheet = true;
  @property({ attribute: false }) chat!: Chat;
  /** The conversation's id. */
  @property() of = '';
  @property({ attribute: false }) jump!: (seq: number) => void;
  private readonly busy = new Busy(this);

  protected override label(): string {
    return t().pins.title;
  }

  protected override content(): TemplateResult {
    const all = this.chat.pins.of(this.of);
    if (all.length === 0) return html`<p class="quiet">${t().pins.none}</p>`;
    return html`<div role="list">
      ${repeat(
        all,
        ({ message }) => message.seq,
        (pin) => this.pin(pin),
      )}
    </div>`;
  }

  private pin({ message, by, pinnedAt }: PinnedMessage): TemplateResult {
    const { pins } = t();
    const { profiles } = this.chat;
    const name = profiles.remark(message.senderId) || message.nickname || nameOf(profiles.of(message.senderId));
    const source = pins.pinnedBy(nameOf(profiles.of(by)), shortMoment(pinnedAt));
    const conversation = this.chat.conversations.get(this.of);
    return html`<div class="pin" role="listitem">
      <button class="message" type="button" title=${pins.go} @click=${() => this.go(message.seq)}>
        <b><bdi>${name}</bdi></b><span class="text" dir="auto">${message.content}</span><span class="source">${source}</span>
      </button>
      ${conversation && mayPinIn(conversation)
        ? html`<parley-icon-button
            icon="unpin"
            .label=${pins.unpinOne(oneLine(message.content).slice(0, 40))}
            @click=${() => void this.busy.run(String(message.seq), () => this.unpin(message.seq))}
          ></parley-icon-button>`
        : nothing}
    </div>`;
  }

  private go(seq: number): void {
    this.close();
    this.jump(seq);
  }

  private async unpin(seq: number): Promise<void> {
    await this.chat.pins.unpin(this.of, seq);
    tell(t().pins.unpinned);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'parley-pins': PinsDialog;
  }
}
