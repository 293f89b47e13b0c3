import { html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { Chat, Conversation } from '../../model';
import '../common/icon-button';
import { ParleyElement } from '../common/parley-element';
import { t } from '../i18n';
import { base } from '../styles/base';
import { buttons } from '../styles/controls';
import { composerStyles } from './composer.styles';
import { MentionPicker, mentionPickerStyles } from './mention-picker';

/** From this many characters before the limit, the length is shown. */
const counted = 500;

/** Where a message is written. It keeps what is typed as the conversation's draft. A conversation gets its own: key it. */
@customElement('parley-composer')
export class Composer extends ParleyElement {
  static override styles = [base, buttons, composerStyles, mentionPickerStyles];

  @property({ attribute: false }) chat!: Chat;
  @property({ attribute: false }) conversation!: Conversation;
  @state() private text = '';
  @state() private emoji = false;
  @query('textarea') private readonly area!: HTMLTextAreaElement | null;
  /** The draft that `text` goes with: another one was written on another device. */
  private draft = '';
  private readonly mentions = new MentionPicker(this, (text, caret) => this.write(text, caret), () => this.area);

  protected override willUpdate(): void {
    const draft = this.chat.drafts.get(this.conversation.id);
    if (draft === this.draft) return;
    this.draft = draft;
    this.text = draft;
  }

  override render() {
    const { conversation: words } = t();
    const { peer, group } = this.conversation;
    const problem = this.chat.check(this.conversation.id, this.text);
    const label = words.writeTo(peer?.displayName ?? group?.name ?? '');
    return html`<form @submit=${this.submit} @keydown=${this.escape}>
      ${this.emoji
        ? html`<parley-emoji-panel @parley-emoji=${this.insertEmoji} @parley-close=${this.closeEmoji}></parley-emoji-panel>`
        : nothing}
      ${this.mentions.render()}
      <div class="box ${problem === 'tooLong' ? 'wrong' : ''}">
        <parley-icon-button
          icon="emoji"
          placement="top"
          .label=${words.emoji}
          .expanded=${this.emoji}
          @click=${this.toggleEmoji}
        ></parley-icon-button>
        <textarea
          rows="1"
          dir="auto"
          enterkeyhint="send"
          aria-label=${label}
          placeholder=${label}
          aria-invalid=${problem === 'tooLong' ? 'true' : 'false'}
          aria-describedby="note"
          .value=${live(this.text)}
          aria-controls=${this.mentions.isOpen ? 'mentions' : nothing}
          aria-activedescendant=${this.mentions.active || nothing}
          aria-autocomplete=${group ? 'list' : nothing}
          @input=${this.typed}
          @click=${this.placed}
          @blur=${() => this.mentions.close()}
          @keydown=${this.keydown}
        ></textarea>
        <parley-icon-button
          icon="send"
          placement="top"
          filled
          .label=${words.send}
          ?unavailable=${problem !== null}
          @click=${this.send}
        ></parley-icon-button>
      </div>
      ${this.note()}
    </form>`;
  }

  protected override updated(): void {
    this.grow();
  }

  override focus(): void {
    if (this.area) this.area.focus();
    else void this.updateComplete.then(() => this.area?.focus());
  }

  private note() {
    const { conversation: words } = t();
    const limit = this.chat.maxTextLength.value;
    const { length } = this.text.trim();
    if (length <= limit - counted) return html`<div id="note" hidden></div>`;
    const over = length - limit;
    return html`<div id="note" class="note ${over > 0 ? 'wrong' : ''}" role="status">
      <span>${over > 0 ? words.tooLong(over) : nothing}</span><span>${words.counter(length, limit)}</span>
    </div>`;
  }

  /** As tall as its text; the style sheet stops it at eight lines. */
  private grow(): void {
    if (!this.area) return;
    this.area.style.height = '';
    const { scrollHeight, clientHeight } = this.area;
    if (scrollHeight > clientHeight) this.area.style.height = `${scrollHeight}px`;
    this.area.style.overflowY = scrollHeight > this.area.clientHeight ? 'auto' : 'hidden';
  }

  private change(text: string): void {
    this.text = text;
    this.chat.drafts.set(this.conversation.id, text);
    this.draft = this.chat.drafts.get(this.conversation.id);
  }

  private write(text: string, caret: number): void {
    this.change(text);
    void this.updateComplete.then(() => this.area?.setSelectionRange(caret, caret));
  }

  private readonly typed = (event: Event) => {
    this.change((event.target as HTMLTextAreaElement).value);
    if (this.text.trim() !== '') this.chat.typing.here(this.conversation);
    this.placed(event);
  };

  private readonly placed = (event: Event) => this.mentions.typed(this.conversation.group, event.target as HTMLTextAreaElement);

  private readonly keydown = (event: KeyboardEvent) => {
    // While an input method is open, Enter chooses a word.
    if (event.isComposing || endsComposition(event) || this.mentions.keydown(event)) return;
    if (event.key === 'Enter' && !event.shiftKey && !event.altKey) {
      event.preventDefault();
      this.send();
    } else if (event.key === 'ArrowUp' && this.text === '') {
      event.preventDefault();
      this.dispatchEvent(new Event('parley-to-messages'));
    }
  };

  /** The panel is the topmost thing there is, so Esc closes it, wherever in the composer the focus is. */
  private readonly escape = (event: KeyboardEvent) => {
    if (!this.emoji || event.key !== 'Escape' || event.isComposing) return;
    event.stopPropagation();
    this.closeEmoji();
  };

  private readonly submit = (event: Event) => {
    event.preventDefault();
    this.send();
  };

  private readonly send = (): void => {
    if (this.chat.check(this.conversation.id, this.text) !== null) return;
    this.chat.send(this.conversation.id, this.text);
    this.text = '';
    this.emoji = false;
    this.focus();
  };

  private readonly toggleEmoji = async () => {
    if (!this.emoji) await import('../emoji/emoji-panel');
    this.emoji = !this.emoji;
  };

  private readonly closeEmoji = () => {
    this.emoji = false;
    this.focus();
  };

  private readonly insertEmoji = (event: CustomEvent<{ unicode: string; stay: boolean }>) => {
    const { selectionStart: start = this.text.length, selectionEnd: end = start } = this.area ?? {};
    const { unicode, stay } = event.detail;
    this.write(this.text.slice(0, start) + unicode + this.text.slice(end), start + unicode.length);
    if (!stay) this.closeEmoji();
  };
}

/** Safari ends a composition before it reports the Enter that ended it; only the key code still tells. */
function endsComposition(event: KeyboardEvent): boolean {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- there is no other sign of it
  return event.keyCode === 229;
}

declare global {
  interface HTMLElementTagNameMap {
    'parley-composer': Composer;
  }
}
