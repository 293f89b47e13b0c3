import { css, html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Chat } from '../../model';
import { Modal } from '../common/modal';
import { textArea } from '../common/text-area';
import { tell } from '../common/toast';
import { t } from '../i18n';
import { describeError } from '../i18n/problem';
import { buttons, fields } from '../styles/controls';

/** Asks somebody to be friends, with a note. */
@customElement('parley-ask-friend')
export class AskFriend extends Modal {
  static override styles: CSSResultGroup = [
    Modal.styles,
    buttons,
    fields,
    css`
      form {
        padding-bottom: var(--space-2);
      }
    `,
  ];

  @property({ attribute: false }) chat!: Chat;
  /** The account's id. */
  @property() of = '';
  @state() private note = '';
  @state() private error: unknown = null;
  @state() private busy = false;

  protected override label(): string {
    return t().people.requestTo(this.chat.profiles.of(this.of).displayName);
  }

  protected override content(): TemplateResult {
    const { person: words } = t();
    return html`<form id="ask" novalidate @submit=${this.submit}>
      ${textArea({
        id: 'note',
        label: words.noteLabel,
        value: this.note,
        rows: 3,
        hint: words.noteHint,
        error: describeError(this.error),
        autofocus: true,
        onInput: (note) => {
          this.note = note.replace(/[\r\n]+/g, ' ');
          this.error = null;
        },
      })}
    </form>`;
  }

  protected override foot(): TemplateResult {
    const { people, common } = t();
    return html`<div class="foot">
      <button class="button neutral" type="button" @click=${this.close}>${common.cancel}</button>
      <button class="button primary" type="submit" form="ask" aria-disabled=${this.busy}>
        ${this.busy ? html`<span class="spinner"></span>` : nothing}${people.request}
      </button>
    </div>`;
  }

  private readonly submit = async (event: Event) => {
    event.preventDefault();
    if (this.busy) return;
    this.busy = true;
    try {
      const { displayName } = this.chat.profiles.of(this.of);
      await this.chat.friends.request(this.of, this.note.trim());
      const areFriends = this.chat.friends.find(this.of) !== undefined;
      tell(areFriends ? t().people.nowFriends(displayName) : t().people.requestSent(displayName));
      this.close();
    } catch (error) {
      this.error = error;
    } finally {
      this.busy = false;
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'parley-ask-friend': AskFriend;
  }
}
