import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Chat, Conversation } from '../../model';
import { oneLine } from '../chats/preview';
import '../common/icon-button';
import { icon } from '../common/icons';
import { show } from '../common/modal';
import { ParleyElement } from '../common/parley-element';
import { tellError } from '../common/toast';
import { t } from '../i18n';
import { base } from '../styles/base';

/**
 * The message pinned last, above the conversation; nothing while none is.
 *
 * @fires parley-jump - CustomEvent, the sequence of the message to go to
 */
@customElement('parley-pins-bar')
export class PinsBar extends ParleyElement {
  static override styles = [
    base,
    css`
      .bar {
        display: flex;
        align-items: center;
        gap: var(--space-1);
        padding-inline: var(--space-2) var(--space-3);
        border-bottom: 1px solid var(--line);
        background: var(--surface-list);
        color: var(--text-quiet);
      }
      .newest {
        flex: 1;
        min-width: 0;
        display: flex;
        align-items: center;
        gap: var(--space-3);
        min-height: var(--target);
        padding: var(--space-1) var(--space-2);
        border: 0;
        border-radius: var(--radius);
        background: none;
        color: inherit;
        font: var(--type-meta);
        text-align: start;
        cursor: pointer;
      }
      .newest:hover {
        background: var(--surface-hover);
      }
      .newest .icon {
        flex: none;
        width: 18px;
        height: 18px;
        color: var(--accent-text);
      }
      .text {
        min-width: 0;
      }
      b {
        display: block;
        color: var(--accent-text);
        font: 600 0.8125rem / 1.125rem var(--font);
      }
      .clip {
        display: block;
        color: var(--text);
      }
    `,
  ];

  @property({ attribute: false }) chat!: Chat;
  @property({ attribute: false }) conversation!: Conversation;

  override render() {
    const all = this.chat.pins.of(this.conversation.id);
    const [newest] = all;
    if (!newest) return nothing;
    const { pins } = t();
    return html`<div class="bar">
      <button class="newest" type="button" title=${pins.go} @click=${() => this.jump(newest.message.seq)}>
        ${icon('pin')}
        <span class="text"
          ><b>${all.length > 1 ? pins.several(all.length) : pins.newest}</b
          ><span class="clip" dir="auto">${oneLine(newest.message.content)}</span></span
        >
      </button>
      <parley-icon-button icon="more" .label=${pins.show} @click=${this.showAll}></parley-icon-button>
    </div>`;
  }

  private readonly jump = (seq: number): void => {
    this.dispatchEvent(new CustomEvent('parley-jump', { detail: seq, bubbles: true, composed: true }));
  };

  private readonly showAll = async (): Promise<void> => {
    try {
      await import('./pins-dialog');
    } catch (error) {
      tellError(error);
      return;
    }
    const { chat, conversation } = this;
    show(Object.assign(document.createElement('parley-pins'), { chat, of: conversation.id, jump: this.jump }));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'parley-pins-bar': PinsBar;
  }
}
