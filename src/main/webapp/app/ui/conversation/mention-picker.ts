import { css, html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { mayMentionAll, type Chat, type Group, type Member } from '../../model';
import '../common/avatar';
import { Debounced } from '../common/debounced';
import { icon } from '../common/icons';
import { t } from '../i18n';
import { nameOf } from '../i18n/names';
import { mentioned, mentioningAt, type Mentioning } from './mentioning';

const most = 6;
const pause = 120;

interface Host extends ReactiveControllerHost {
  readonly chat: Chat;
}

/** Somebody who can be mentioned, or, without a member, everybody. */
interface Choice {
  readonly name: string;
  readonly member: Member | null;
}

export const mentionPickerStyles = css`
  .mentions {
    position: absolute;
    z-index: 3;
    inset-inline-start: 0;
    bottom: calc(100% + 6px);
    width: min(320px, 100%);
    padding: var(--space-1);
    border-radius: 12px;
    background: var(--surface-float);
    box-shadow: var(--shadow-float);
  }
  .choice {
    display: flex;
    align-items: center;
    gap: var(--space-3);
    min-height: var(--target);
    padding: 2px var(--space-2);
    border-radius: var(--radius);
    color: var(--text);
    font: var(--type-body);
    cursor: pointer;
    --size: 28px;
  }
  .choice .icon {
    width: 28px;
    color: var(--accent-text);
  }
  .choice.current {
    background: var(--surface-hover);
  }
  .choice small {
    margin-inline-start: auto;
    color: var(--text-quiet);
    font: var(--type-meta);
  }
`;

/** Offers whom to mention while "@" and the beginning of a name are typed in a group. */
export class MentionPicker implements ReactiveController {
  private mentioning: Mentioning | null = null;
  private choices: readonly Choice[] = [];
  private current = 0;
  private readonly asking: Debounced<readonly [Group, Mentioning]>;

  constructor(
    private readonly host: Host,
    private readonly write: (text: string, caret: number) => void,
    private readonly area: () => HTMLTextAreaElement | null,
  ) {
    this.asking = new Debounced(host, pause, ([group, mentioning]) => void this.ask(group, mentioning));
    host.addController(this);
  }

  hostDisconnected(): void {
    this.close();
  }

  get isOpen(): boolean {
    return this.choices.length > 0;
  }

  /** The id of the choice the keys stand at. */
  get active(): string {
    return this.isOpen ? `mention-${this.current}` : '';
  }

  /** Something was typed, or the caret was moved. */
  typed(group: Group | null, area: HTMLTextAreaElement): void {
    this.mentioning = group && mentioningAt(area.value, area.selectionStart);
    if (group && this.mentioning) this.asking.call([group, this.mentioning]);
    else this.close();
  }

  close(): void {
    this.mentioning = null;
    this.choices = [];
    this.host.requestUpdate();
  }

  /** Whether the key was meant for the choices. */
  keydown(event: KeyboardEvent): boolean {
    if (!this.isOpen) return false;
    const count = this.choices.length;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      this.current = (this.current + (event.key === 'ArrowDown' ? 1 : count - 1)) % count;
      this.host.requestUpdate();
    } else if ((event.key === 'Enter' && !event.shiftKey) || event.key === 'Tab') this.pick(this.current);
    else if (event.key === 'Escape') {
      event.stopPropagation();
      this.close();
    } else return false;
    event.preventDefault();
    return true;
  }

  render(): TemplateResult | typeof nothing {
    if (!this.isOpen) return nothing;
    const { conversation: words } = t();
    return html`<div id="mentions" class="mentions" role="listbox" aria-label=${words.mention}>
      ${this.choices.map((choice, index) => this.choice(choice, index))}
    </div>`;
  }

  private choice({ name, member }: Choice, index: number): TemplateResult {
    const isCurrent = index === this.current;
    // Pressing must not take the focus from the text.
    const press = (event: Event) => {
      event.preventDefault();
      this.pick(index);
    };
    const { id = '', avatar = '' } = member?.profile ?? {};
    return html`<div id=${`mention-${index}`} class="choice ${isCurrent ? 'current' : ''}" role="option" aria-selected=${isCurrent} @pointerdown=${press}>
      ${member ? html`<parley-avatar .of=${id} .name=${name} .src=${avatar}></parley-avatar>` : icon('groups')}
      <span class="clip"><bdi>${member ? name : `@${name}`}</bdi></span>
      ${member ? nothing : html`<small>${t().conversation.mentionAll}</small>`}
    </div>`;
  }

  private async ask(group: Group, mentioning: Mentioning): Promise<void> {
    const members = await this.host.chat.groups.members.suggest(group.id, mentioning.query, most).catch(() => []);
    if (mentioning !== this.mentioning) return;
    const everybody = mayMentionAll(group) && isEverybody(mentioning.query);
    const { all } = t().conversation;
    this.choices = [
      ...(everybody ? [{ name: all, member: null }] : []),
      ...members.map((member) => ({ name: member.nickname || nameOf(member.profile), member })),
    ].slice(0, most);
    this.current = 0;
    this.host.requestUpdate();
  }

  private pick(index: number): void {
    const area = this.area();
    const choice = this.choices[index];
    if (area && choice && this.mentioning) {
      const { text, caret } = mentioned(area.value, area.selectionStart, this.mentioning, choice.name);
      this.write(text, caret);
    }
    this.close();
  }
}

function isEverybody(query: string): boolean {
  return ['all', 'everyone', '所有人'].some((word) => word.startsWith(query.toLowerCase()));
}
