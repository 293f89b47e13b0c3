import { html, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { field } from '../common/field';
import { tell } from '../common/toast';
import { t } from '../i18n';
import { describeError } from '../i18n/problem';
import { GroupDialog } from './group-dialog';

/** What I am called in a group. */
@customElement('parley-group-nickname')
export class GroupNickname extends GroupDialog {
  @state() private typed: string | null = null;

  protected override label(): string {
    return t().group.nicknameTitle(this.group?.name ?? '');
  }

  protected override content(): TemplateResult {
    const { group } = t();
    return html`<form id="nickname" novalidate @submit=${this.submit}>
      ${field({
        id: 'nickname-text',
        label: group.nickname,
        value: this.typed ?? this.group?.nickname ?? '',
        hint: group.nicknameHint,
        error: describeError(this.error),
        autocomplete: 'off',
        autofocus: true,
        onInput: (value) => {
          this.typed = value;
          this.error = null;
        },
      })}
    </form>`;
  }

  protected override foot(): TemplateResult {
    return this.footOf('nickname', t().common.save);
  }

  private readonly submit = (event: Event) => {
    event.preventDefault();
    const nickname = (this.typed ?? this.group?.nickname ?? '').trim();
    void this.attempt(async () => {
      await this.chat.groups.members.callMe(this.of, nickname);
      tell(t().group.nicknameSaved);
    });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'parley-group-nickname': GroupNickname;
  }
}
