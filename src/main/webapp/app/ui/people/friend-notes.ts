import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { ApiError, type Chat, type Friend } from '../../model';
import { field } from '../common/field';
import { ParleyElement } from '../common/parley-element';
import { tell } from '../common/toast';
import { t } from '../i18n';
import { describeError } from '../i18n/problem';
import { base } from '../styles/base';
import { chips } from '../styles/chips';
import { buttons, fields } from '../styles/controls';

/** What I note about a friend: what I call them, and their labels. What is typed stays until it is saved. */
@customElement('parley-friend-notes')
export class FriendNotes extends ParleyElement {
  static override styles = [
    base,
    buttons,
    fields,
    chips,
    css`
      form {
        display: grid;
        gap: var(--space-4);
        padding: var(--space-4);
        border-top: 1px solid var(--line);
      }
      .field > .label {
        font: 600 0.8125rem / 1.125rem var(--font);
      }
      .chips {
        margin-bottom: var(--space-3);
      }
      .save {
        justify-self: end;
      }
    `,
  ];

  @property({ attribute: false }) chat!: Chat;
  @property({ attribute: false }) friend!: Friend;
  /** null: nothing was typed. */
  @state() private remark: string | null = null;
  /** null: none was put on or taken off. */
  @state() private labels: readonly string[] | null = null;
  @state() private newLabel = '';
  @state() private error: unknown = null;
  @state() private busy = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('friend');
    if (before && before.profile.id !== this.friend.profile.id) this.forget();
  }

  override render(): TemplateResult {
    const { person: words, common } = t();
    const isChanged = this.remark !== null || this.labels !== null || this.newLabel.trim() !== '';
    return html`<form novalidate @submit=${this.submit}>
      ${field({
        id: 'remark',
        label: words.remark,
        value: this.remark ?? this.friend.remark,
        hint: words.remarkHint,
        error: this.errorOf('remark'),
        autocomplete: 'off',
        onInput: (remark) => this.change(() => (this.remark = remark)),
      })}
      ${this.labelField()}
      ${isChanged
        ? html`<button class="button primary save" type="submit" aria-disabled=${this.busy}>
            ${this.busy ? html`<span class="spinner"></span>` : nothing}${common.save}
          </button>`
        : nothing}
    </form>`;
  }

  private labelField(): TemplateResult {
    const { person: words } = t();
    const on = this.labels ?? this.friend.labels;
    const offered = [...new Set([...this.chat.friends.labels.value, ...on])];
    return html`<div>
      ${offered.length
        ? html`<div class="chips" role="group" aria-label=${words.labels}>${offered.map((label) => this.chip(label, on.includes(label)))}</div>`
        : nothing}
      ${field({
        id: 'labels',
        label: words.newLabel,
        value: this.newLabel,
        hint: words.labelsHint,
        error: this.errorOf('labels'),
        autocomplete: 'off',
        onInput: (label) => this.change(() => (this.newLabel = label)),
      })}
    </div>`;
  }

  private chip(label: string, isOn: boolean): TemplateResult {
    return html`<button class="chip" type="button" aria-pressed=${isOn ? 'true' : 'false'} @click=${() => this.toggle(label)}>
      <bdi>${label}</bdi>
    </button>`;
  }

  /** Errors of no field in particular stand with the labels, next to the button. */
  private errorOf(name: 'remark' | 'labels'): string {
    const at = this.error instanceof ApiError && this.error.field === 'remark' ? 'remark' : 'labels';
    return at === name ? describeError(this.error) : '';
  }

  private change(apply: () => void): void {
    this.error = null;
    apply();
  }

  private toggle(label: string): void {
    const on = this.labels ?? this.friend.labels;
    this.change(() => (this.labels = on.includes(label) ? on.filter((other) => other !== label) : [...on, label]));
  }

  private forget(): void {
    this.remark = this.labels = this.error = null;
    this.newLabel = '';
  }

  private readonly submit = async (event: Event) => {
    event.preventDefault();
    if (this.busy) return;
    this.busy = true;
    this.error = null;
    const added = this.newLabel.trim();
    const labels = this.labels ?? this.friend.labels;
    try {
      await this.chat.friends.edit(this.friend.profile.id, {
        remark: (this.remark ?? this.friend.remark).trim(),
        labels: added === '' ? labels : [...labels, added],
      });
      tell(t().common.saved);
      this.forget();
    } catch (error) {
      this.error = error;
    } finally {
      this.busy = false;
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'parley-friend-notes': FriendNotes;
  }
}
