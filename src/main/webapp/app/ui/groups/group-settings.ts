import { css, html, type CSSResultGroup, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { ApiError, type Group, type GroupEdit } from '../../model';
import { Busy } from '../common/busy';
import { field } from '../common/field';
import { icon } from '../common/icons';
import '../common/picture-picker';
import { segmented, segmentedStyles } from '../common/segmented';
import { tell } from '../common/toast';
import { t } from '../i18n';
import { describeError } from '../i18n/problem';
import { openDialog } from './dialogs';
import { dissolveGroup } from './dissolve-group';
import { GroupDialog } from './group-dialog';

type Rule = 'whoInvites' | 'whoPins' | 'whoMentionsAll';

const rules: readonly Rule[] = ['whoInvites', 'whoPins', 'whoMentionsAll'];

/** What owner and admins decide: picture, name, rules, who is kept out; and the owner, that it ends. */
@customElement('parley-group-settings')
export class GroupSettings extends GroupDialog {
  static override styles: CSSResultGroup = [
    GroupDialog.styles,
    segmentedStyles,
    css`
      dialog {
        --dialog-width: 480px;
      }
      .name {
        display: flex;
        flex-wrap: wrap;
        align-items: start;
        gap: var(--space-2);
        margin-top: var(--space-4);
      }
      .name .field {
        flex: 1 1 180px;
      }
      .name .button {
        margin-top: calc(1.125rem + var(--space-1));
        height: max(40px, var(--target));
      }
      section {
        display: grid;
        gap: var(--space-3);
        margin-top: var(--space-4);
        padding-top: var(--space-4);
        border-top: 1px solid var(--line);
      }
      h3 {
        color: var(--text-quiet);
        font: 600 0.8125rem / 1.125rem var(--font);
      }
      .more {
        gap: 0;
        padding-top: var(--space-2);
      }
      .more .button {
        justify-content: start;
        margin-inline: calc(-1 * var(--space-4));
        gap: var(--space-3);
      }
    `,
  ];

  protected override readonly sheet = true;
  protected override readonly forAdmins = true;
  @state() private typed: string | null = null;
  private readonly saving = new Busy(this);

  protected override label(): string {
    return t().group.settings;
  }

  protected override content(): TemplateResult {
    const { group } = this;
    return group ? html`${this.identity(group)} ${this.rules(group)} ${this.more(group)}` : html``;
  }

  private identity(group: Group): TemplateResult {
    const { groups, common } = t();
    const value = this.typed ?? group.name;
    const { editing } = this.chat.groups;
    return html`<parley-picture-picker
        shape="group"
        .of=${group.id}
        .name=${group.name}
        .src=${group.avatar}
        .keep=${(square: Blob) => editing.changePicture(group.id, square)}
        .forget=${() => editing.removePicture(group.id)}
      ></parley-picture-picker>
      <form class="name" novalidate @submit=${this.rename}>
        ${field({
          id: 'group-name',
          label: groups.name,
          value,
          hint: groups.nameHint,
          error: describeError(this.error),
          autocomplete: 'off',
          onInput: (name) => {
            this.typed = name;
            this.error = null;
          },
        })}
        <button class="button primary" type="submit" aria-disabled=${this.busy || value.trim() === group.name}>${common.save}</button>
      </form>`;
  }

  private rules(group: Group): TemplateResult {
    const { group: words } = t();
    return html`<section aria-labelledby="rules">
      <h3 id="rules">${words.rules}</h3>
      ${segmented({
        id: 'joinPolicy',
        label: words.whoJoins,
        value: group.joinPolicy,
        options: words.joinPolicies,
        onPick: (joinPolicy) => this.save({ joinPolicy }),
      })}
      ${segmented({
        id: 'allMuted',
        label: words.whoWrites,
        value: group.allMuted ? 'admins' : 'members',
        options: words.ranks,
        onPick: (rank) => this.save({ allMuted: rank === 'admins' }),
      })}
      ${rules.map((rule) =>
        segmented({
          id: rule,
          label: words[rule],
          value: group[rule],
          options: words.ranks,
          onPick: (rank) => this.save({ [rule]: rank }),
        }),
      )}
    </section>`;
  }

  private more(group: Group): TemplateResult {
    const { group: words, invites } = t();
    return html`<section class="more">
      <button class="button plain" type="button" @click=${() => openDialog('bans', this.chat, this.of)}>
        ${icon('ban')}${invites.bans}
      </button>
      ${group.role === 'owner'
        ? html`<button class="button danger-quiet" type="button" @click=${() => dissolveGroup(this.chat, group)}>
            ${icon('trash')}${words.dissolve}
          </button>`
        : ''}
    </section>`;
  }

  private save(edit: GroupEdit): void {
    void this.saving.run(Object.keys(edit).join(), async () => {
      await this.chat.groups.editing.edit(this.of, edit);
      tell(t().common.saved);
    });
  }

  private readonly rename = async (event: Event) => {
    event.preventDefault();
    const name = (this.typed ?? '').trim();
    if (this.busy || this.typed === null || name === this.group?.name) return;
    this.busy = true;
    try {
      if (!name) throw new ApiError({ code: 'GROUP_NAME_INVALID' });
      await this.chat.groups.editing.edit(this.of, { name });
      this.typed = null;
      tell(t().common.saved);
    } catch (error) {
      this.error = error;
    } finally {
      this.busy = false;
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'parley-group-settings': GroupSettings;
  }
}
