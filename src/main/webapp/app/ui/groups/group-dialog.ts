import { css, html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { administers, type Chat, type Group } from '../../model';
import { Modal } from '../common/modal';
import { t } from '../i18n';
import { buttons, fields } from '../styles/controls';

/** A dialog about a group of mine; it closes when the group is mine no more, or what it offers is not mine to do. */
export abstract class GroupDialog extends Modal {
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
        overflow-wrap: anywhere;
      }
      .quiet {
        color: var(--text-quiet);
      }
    `,
  ];

  /** What it offers is for owner and admins. */
  protected readonly forAdmins: boolean = false;
  @property({ attribute: false }) chat!: Chat;
  /** The group's id. */
  @property() of = '';
  /** Why what was tried last did not work; null: it did, or nothing was tried since something was typed. */
  @state() protected error: unknown = null;
  @state() protected busy = false;

  /** undefined: it is mine no more. */
  protected get group(): Group | undefined {
    return this.chat.conversations.get(this.of)?.group ?? undefined;
  }

  protected override updated(): void {
    const { group, forAdmins } = this;
    if (this.isConnected && !(group && (administers(group) || !forAdmins))) this.close();
  }

  /** One thing at a time: does it and closes, or says why not and keeps what was typed. */
  protected async attempt(action: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.error = null;
    try {
      await action();
      this.close();
    } catch (error) {
      this.error = error;
      this.renderRoot.querySelector<HTMLElement>('input, textarea')?.focus();
    } finally {
      this.busy = false;
    }
  }

  /** To cancel, and to submit the form of this id; unless it is `ready` there is nothing to submit yet. */
  protected footOf(form: string, action: string, more: TemplateResult | typeof nothing = nothing, ready = true): TemplateResult {
    return html`<div class="foot">
      ${more}
      <button class="button neutral" type="button" @click=${this.close}>${t().common.cancel}</button>
      <button class="button primary" type="submit" form=${form} aria-disabled=${this.busy || !ready}>
        ${this.busy ? html`<span class="spinner"></span>` : nothing}${action}
      </button>
    </div>`;
  }
}
