import { css, html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { icon } from '../common/icons';
import { tell } from '../common/toast';
import { t } from '../i18n';
import { describeError } from '../i18n/problem';
import './friend-picker';
import { GroupDialog } from './group-dialog';

/** Choosing friends who are members then. */
@customElement('parley-invite-friends')
export class InviteFriends extends GroupDialog {
  static override styles: CSSResultGroup = [
    GroupDialog.styles,
    css`
      form {
        height: 100%;
        grid-template: minmax(0, 1fr) auto / minmax(0, 1fr);
      }
    `,
  ];

  protected override readonly sheet = true;
  @state() private chosen: readonly string[] = [];

  protected override label(): string {
    return t().invites.inviteTitle(this.group?.name ?? '');
  }

  protected override content(): TemplateResult {
    const present = new Set(this.chat.groups.members.of(this.of).items.value.map(({ profile }) => profile.id));
    return html`<form id="invite" @submit=${this.submit}>
      <parley-friend-picker
        .chat=${this.chat}
        .present=${present}
        .lonely=${t().invites.noFriends}
        @parley-choose=${(event: CustomEvent<readonly string[]>) => (this.chosen = event.detail)}
      ></parley-friend-picker>
      <div class="field">
        ${this.error === null ? '' : html`<p class="error" role="alert">${icon('alert')}<span>${describeError(this.error)}</span></p>`}
      </div>
    </form>`;
  }

  /** The picker draws itself after the dialog has looked for what to focus. */
  protected override firstUpdated(): void {
    super.firstUpdated();
    const picker = this.renderRoot.querySelector('parley-friend-picker');
    if (matchMedia('(pointer: fine)').matches) void picker?.updateComplete.then(() => picker.focus());
  }

  protected override foot(): TemplateResult {
    return this.footOf('invite', t().invites.inviteCount(this.chosen.length), nothing, this.chosen.length > 0);
  }

  private readonly submit = (event: Event) => {
    event.preventDefault();
    if (this.chosen.length === 0) return;
    void this.attempt(async () => {
      await this.chat.groups.doors.invite(this.of, this.chosen);
      tell(t().invites.invited(this.chosen.length));
    });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'parley-invite-friends': InviteFriends;
  }
}
