import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { FOREVER, type Chat, type Group } from '../../model';
import { announce } from '../common/announcer';
import { Busy } from '../common/busy';
import { ParleyElement } from '../common/parley-element';
import { Ticking } from '../common/ticking';
import { composerStyles } from '../conversation/composer.styles';
import { t } from '../i18n';
import { shortMoment, span } from '../i18n/format';
import { base } from '../styles/base';
import { buttons } from '../styles/controls';

const hour = 3_600_000;

/** Stands where the composer was: why I may not write in this group, for how long, and the way back. */
@customElement('parley-group-silence')
export class GroupSilence extends ParleyElement {
  static override styles = [
    base,
    buttons,
    composerStyles,
    css`
      .why {
        max-width: 56ch;
        font-variant-numeric: tabular-nums;
      }
    `,
  ];

  @property({ attribute: false }) chat!: Chat;
  @property({ attribute: false }) group!: Group;
  private readonly busy = new Busy(this);
  private readonly ticking = new Ticking(this);

  override render(): TemplateResult {
    const { cannotWrite } = t().group;
    const draft = this.chat.drafts.get(this.group.id) ? cannotWrite.draft : '';
    return html`<div class="notice" role="note">
      <p class="why">${this.why()} ${draft}</p>
      ${this.mayReturn()
        ? html`<button class="button" type="button" aria-disabled=${this.busy.has('back')} @click=${this.back}>
            ${cannotWrite.rejoin}
          </button>`
        : nothing}
    </div>`;
  }

  protected override firstUpdated(): void {
    announce(this.why());
  }

  private why(): string {
    const { id, role } = this.group;
    return role === null ? t().group.cannotWrite[this.chat.groups.farewell(id)] : this.silence();
  }

  private silence(): string {
    const { cannotWrite } = t().group;
    const silence = this.chat.groups.silence(this.group);
    if (silence?.kind !== 'muted') return cannotWrite.all;
    if (silence.until === FOREVER) return cannotWrite.muted;
    const left = silence.until - this.ticking.now;
    return left > hour ? cannotWrite.mutedUntil(shortMoment(silence.until)) : cannotWrite.mutedFor(span(left));
  }

  private mayReturn(): boolean {
    const { id, role, joinPolicy } = this.group;
    return role === null && joinPolicy === 'open' && this.chat.groups.farewell(id) === 'gone';
  }

  private readonly back = () =>
    this.busy.run('back', async () => {
      await this.chat.groups.join(this.group.id, '');
    });
}

declare global {
  interface HTMLElementTagNameMap {
    'parley-group-silence': GroupSilence;
  }
}
