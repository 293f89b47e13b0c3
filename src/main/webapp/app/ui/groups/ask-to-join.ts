import { css, html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Chat, Group } from '../../model';
import { Modal } from '../common/modal';
import { textArea } from '../common/text-area';
import { tell } from '../common/toast';
import { t } from '../i18n';
import { describeError } from '../i18n/problem';
import { buttons, fields } from '../styles/controls';

/** Asks to join a group whose owner and admins approve, with a note for them. */
@customElement('parley-ask-to-join')
export class AskToJoin extends Modal {
  static override styles: CSSResultGroup = [
    Modal.styles,
    buttons,
    fields,
    css`
      form {
        display: grid;
        gap: var(--space-4);
      }
      p {
        color: var(--text-quiet);
      }
    `,
  ];

  @property({ attribute: false }) chat!: Chat;
  @property({ attribute: false }) group!: Group;
  @state() private note = '';
  @state() private error: unknown = null;
  @state() private busy = false;

  protected override label(): string {
    return t().invites.askOne(this.group.name);
  }

  protected override content(): TemplateResult {
    const { invites } = t();
    return html`<form id="ask" novalidate @submit=${this.submit}>
      <p>${invites.askText}</p>
      ${textArea({
        id: 'note',
        label: invites.note,
        value: this.note,
        rows: 3,
        hint: invites.noteHint,
        error: describeError(this.error),
        autofocus: true,
        onInput: (note) => {
          this.note = note;
          this.error = null;
        },
      })}
    </form>`;
  }

  protected override foot(): TemplateResult {
    const { invites, common } = t();
    return html`<div class="foot">
      <button class="button neutral" type="button" @click=${this.close}>${common.cancel}</button>
      <button class="button primary" type="submit" form="ask" aria-disabled=${this.busy}>
        ${this.busy ? html`<span class="spinner"></span>` : nothing}${invites.ask}
      </button>
    </div>`;
  }

  private readonly submit = async (event: Event) => {
    event.preventDefault();
    if (this.busy) return;
    this.busy = true;
    try {
      await this.chat.groups.join(this.group.id, this.note.trim());
      tell(t().invites.asked(this.group.name));
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
    'parley-ask-to-join': AskToJoin;
  }
}
