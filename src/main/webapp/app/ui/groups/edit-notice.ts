import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { tell } from '../common/toast';
import { textArea } from '../common/text-area';
import { t } from '../i18n';
import { describeError } from '../i18n/problem';
import { GroupDialog } from './group-dialog';

const maxLength = 1000;

/** Writing a group's notice, or taking it away. */
@customElement('parley-edit-notice')
export class EditNotice extends GroupDialog {
  protected override readonly sheet = true;
  protected override readonly forAdmins = true;
  @state() private typed: string | null = null;

  private get text(): string {
    return this.typed ?? this.group?.notice ?? '';
  }

  protected override label(): string {
    return t().group.notice;
  }

  protected override content(): TemplateResult {
    const { group } = t();
    const hint = this.text.length > maxLength - 200 ? group.noticeCount(this.text.length) : group.noticeHint;
    return html`<form id="notice" novalidate @submit=${this.submit}>
      ${textArea({
        id: 'notice-text',
        label: group.notice,
        value: this.text,
        rows: 8,
        hint,
        error: describeError(this.error),
        autofocus: true,
        onInput: (value) => {
          this.typed = value;
          this.error = null;
        },
      })}
    </form>`;
  }

  protected override foot(): TemplateResult {
    const { group } = t();
    const remove = html`<button class="button danger-quiet" type="button" @click=${this.takeAway}>${group.noticeRemove}</button>`;
    return this.footOf('notice', group.noticePublish, this.group?.notice ? remove : nothing, this.text.trim() !== '');
  }

  private readonly submit = (event: Event) => {
    event.preventDefault();
    const text = this.text.trim();
    if (text !== '') void this.attempt(() => this.publish(text));
  };

  private readonly takeAway = () => void this.attempt(() => this.publish(''));

  private async publish(text: string): Promise<void> {
    await this.chat.groups.editing.writeNotice(this.of, text);
    tell(text ? t().group.noticePublished : t().group.noticeRemoved);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'parley-edit-notice': EditNotice;
  }
}
