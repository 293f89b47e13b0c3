import { css, html, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { ApiError, type Chat, type NewGroupLink } from '../../model';
import { field } from '../common/field';
import { icon } from '../common/icons';
import { ParleyElement } from '../common/parley-element';
import { segmented, segmentedStyles } from '../common/segmented';
import { t } from '../i18n';
import { describeError } from '../i18n/problem';
import { base } from '../styles/base';
import { buttons, fields } from '../styles/controls';

const hour = 3600;
const expiries = { h1: hour, d1: 24 * hour, w1: 7 * 24 * hour, never: undefined };
const mostUses = 100_000;

type Expiry = keyof typeof expiries;

/**
 * Making a link: for how long it is valid, and how often.
 *
 * @fires parley-made - CustomEvent whose detail is the new link
 */
@customElement('parley-new-link')
export class NewLink extends ParleyElement {
  static override styles = [
    base,
    buttons,
    fields,
    segmentedStyles,
    css`
      :host {
        display: block;
        padding: var(--space-3) var(--space-4) var(--space-4);
        border: 1px solid var(--line);
        border-radius: var(--radius);
      }
      form {
        display: grid;
        gap: var(--space-3);
      }
      .last {
        display: flex;
        flex-wrap: wrap;
        align-items: start;
        gap: var(--space-3);
      }
      .last .field {
        flex: 1 1 180px;
      }
      .last .button {
        margin-top: calc(1.125rem + var(--space-1));
        height: max(40px, var(--target));
      }
    `,
  ];

  @property({ attribute: false }) chat!: Chat;
  /** The group's id. */
  @property() of = '';
  @state() private expiry: Expiry = 'w1';
  @state() private uses = '';
  @state() private error: unknown = null;
  @state() private busy = false;

  override render(): TemplateResult {
    const { invites } = t();
    return html`<form novalidate @submit=${this.submit}>
      ${segmented({
        id: 'expiry',
        label: invites.expiry,
        value: this.expiry,
        options: invites.expiries,
        onPick: (expiry) => (this.expiry = expiry),
      })}
      <div class="last">
        ${field({
          id: 'uses',
          label: invites.uses,
          value: this.uses,
          hint: invites.usesHint,
          error: describeError(this.error),
          autocomplete: 'off',
          inputmode: 'numeric',
          onInput: (uses) => {
            this.uses = uses;
            this.error = null;
          },
        })}
        <button class="button primary" type="submit" aria-disabled=${this.busy}>
          ${this.busy ? html`<span class="spinner"></span>` : icon('plus')}${invites.create}
        </button>
      </div>
    </form>`;
  }

  private readonly submit = async (event: Event) => {
    event.preventDefault();
    if (this.busy) return;
    this.busy = true;
    try {
      const detail = await this.chat.groups.doors.createLink(this.of, this.wanted());
      this.dispatchEvent(new CustomEvent('parley-made', { detail }));
      this.uses = '';
    } catch (error) {
      this.error = error;
      this.renderRoot.querySelector<HTMLInputElement>('#uses')?.focus();
    } finally {
      this.busy = false;
    }
  };

  private wanted(): NewGroupLink {
    const expiresIn = expiries[this.expiry];
    const typed = this.uses.trim();
    const maxUses = Number(typed);
    if (typed && !(Number.isInteger(maxUses) && maxUses >= 1 && maxUses <= mostUses)) throw new ApiError({ code: 'FIELD_INVALID' });
    return { ...(expiresIn === undefined ? {} : { expiresIn }), ...(typed ? { maxUses } : {}) };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'parley-new-link': NewLink;
  }
}
