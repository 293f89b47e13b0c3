import { css, html, type CSSResultGroup, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { FOREVER, type Member } from '../../model';
import { icon } from '../common/icons';
import { tell } from '../common/toast';
import { t } from '../i18n';
import { describeError } from '../i18n/problem';
import { GroupDialog } from './group-dialog';

const minute = 60_000;
const durations = { m10: 10 * minute, h1: 60 * minute, d1: 24 * 60 * minute, w1: 7 * 24 * 60 * minute, forever: 0 };

type Duration = keyof typeof durations;

/** For how long a member may not write. */
@customElement('parley-mute-member')
export class MuteMember extends GroupDialog {
  static override styles: CSSResultGroup = [
    GroupDialog.styles,
    css`
      fieldset {
        display: grid;
        margin: 0;
        padding: 0;
        border: 0;
      }
      legend {
        padding: 0 0 var(--space-1);
        font: 600 0.8125rem / 1.125rem var(--font);
      }
      label {
        display: flex;
        align-items: center;
        gap: var(--space-3);
        min-height: 40px;
        cursor: pointer;
      }
      input {
        width: 18px;
        height: 18px;
        margin: 0;
        accent-color: var(--accent);
      }
    `,
  ];

  protected override readonly forAdmins = true;
  @property({ attribute: false }) member!: Member;
  @state() private duration: Duration = 'h1';

  protected override label(): string {
    return t().group.muteTitle(this.member.profile.displayName);
  }

  protected override content(): TemplateResult {
    const { group } = t();
    return html`<form id="mute" @submit=${this.submit}>
      <p class="quiet">${group.muteText}</p>
      <fieldset>
        <legend>${group.muteFor}</legend>
        ${(Object.keys(durations) as Duration[]).map((duration) => this.choice(duration))}
      </fieldset>
      ${this.error === null
        ? ''
        : html`<div class="field"><p class="error" role="alert">${icon('alert')}<span>${describeError(this.error)}</span></p></div>`}
    </form>`;
  }

  protected override foot(): TemplateResult {
    return this.footOf('mute', t().group.muteAction);
  }

  private choice(duration: Duration): TemplateResult {
    return html`<label>
      <input
        type="radio"
        name="duration"
        ?autofocus=${duration === this.duration}
        .checked=${duration === this.duration}
        @change=${() => (this.duration = duration)}
      />
      ${t().group.durations[duration]}
    </label>`;
  }

  private readonly submit = (event: Event) => {
    event.preventDefault();
    const { id, displayName } = this.member.profile;
    const until = this.duration === 'forever' ? FOREVER : Date.now() + durations[this.duration];
    void this.attempt(async () => {
      await this.chat.groups.members.mute(this.of, id, until);
      tell(t().group.mutedDone(displayName));
    });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'parley-mute-member': MuteMember;
  }
}
