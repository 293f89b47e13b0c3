import { css, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { ApiError, hasNews, type Chat, type Conversation, type Problem } from '../../model';
import '../common/failed';
import { ParleyElement } from '../common/parley-element';
import '../common/skeleton';
import '../groups/group-silence';
import '../groups/notice-banner';
import { t } from '../i18n';
import { base } from '../styles/base';
import './composer';
import type { Composer } from './composer';
import './conversation-header';
import './message-list';
import './pins-bar';
import type { MessageList } from './message-list';
import './read-only-notice';

const unknownProblem: Problem = { code: 'INTERNAL', number: 0, status: 0, detail: '', field: null, retryAfter: null };

/** A conversation: whom with, what was said, and where to write. */
@customElement('parley-conversation')
export class ConversationPage extends ParleyElement {
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr);
        min-height: 0;
        background: var(--surface-page);
      }
      .alone {
        grid-row: 1 / -1;
      }
    `,
  ];

  @property({ attribute: false }) chat!: Chat;
  /** The conversation's id; it may be one that is not loaded yet, or none at all. */
  @property() of = '';
  @property({ type: Boolean }) details = false;
  @state() private problem: Problem | null = null;
  @query('parley-composer') private readonly composer!: Composer | null;
  @query('parley-message-list') private readonly list!: MessageList | null;

  /** The conversation has just been come to, and the caret belongs into its composer once that is there. */
  private arriving = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('of')) return;
    this.problem = null;
    this.arriving = matchMedia('(pointer: fine)').matches;
  }

  override render() {
    const { conversations } = this.chat;
    const conversation = conversations.get(this.of) ?? conversations.former(this.of);
    if (conversation) return this.open(conversation);
    if (this.problem) {
      return html`<parley-failed
        class="alone"
        whole
        .heading=${t().conversation.missingTitle}
        .problem=${this.problem}
        @parley-retry=${this.fetch}
      ></parley-failed>`;
    }
    return html`<parley-skeleton class="alone" shape="bubbles" count="9"></parley-skeleton>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('of') && !this.chat.conversations.get(this.of)) void this.fetch();
    if (this.arriving && this.focusComposer()) this.arriving = false;
  }

  /** Puts the caret where a message is written; false where nothing can be written. */
  focusComposer(): boolean {
    this.composer?.focus();
    return this.composer !== null;
  }

  private open(conversation: Conversation) {
    const { chat } = this;
    return html`<div class="top">
        <parley-conversation-header .chat=${chat} .conversation=${conversation} ?details=${this.details}></parley-conversation-header>
        ${conversation.group && hasNews(conversation.group)
          ? html`<parley-notice-banner .chat=${chat} .group=${conversation.group}></parley-notice-banner>`
          : nothing}
        <parley-pins-bar .chat=${chat} .conversation=${conversation} @parley-jump=${this.jump}></parley-pins-bar>
      </div>
      ${keyed(
        this.of,
        html`<parley-message-list .chat=${chat} .conversation=${conversation}></parley-message-list>
          ${this.foot(conversation)}`,
      )}`;
  }

  private foot(conversation: Conversation) {
    const { chat } = this;
    const { group, writable } = conversation;
    if (writable && !(group && chat.groups.silence(group))) {
      return html`<parley-composer
        .chat=${chat}
        .conversation=${conversation}
        @parley-to-messages=${() => this.list?.focusNewest()}
      ></parley-composer>`;
    }
    return group
      ? html`<parley-group-silence .chat=${chat} .group=${group}></parley-group-silence>`
      : html`<parley-read-only-notice .chat=${chat} .conversation=${conversation}></parley-read-only-notice>`;
  }

  private readonly jump = ({ detail }: CustomEvent<number>) => void this.list?.goTo(detail);

  private readonly fetch = async (): Promise<void> => {
    const { of } = this;
    this.problem = null;
    try {
      await this.chat.conversations.ensure(of);
    } catch (error) {
      if (of === this.of) this.problem = error instanceof ApiError ? error : unknownProblem;
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'parley-conversation': ConversationPage;
  }
}
