import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Chat, Group } from '../../model';
import { Busy } from '../common/busy';
import { show } from '../common/modal';
import { tell } from '../common/toast';
import { t } from '../i18n';
import { address, conversationRoute, go } from '../shell/router';
import { openDialog } from './dialogs';

/** The button, or the words, for getting into a group: open it, join it, ask to, or wait. */
export class GroupEntry {
  private readonly busy: Busy;

  constructor(
    host: ReactiveControllerHost,
    private readonly chat: () => Chat,
  ) {
    this.busy = new Busy(host);
  }

  of(group: Group): TemplateResult {
    const { groups, invites } = t();
    const { id, name, joinPolicy, requested } = group;
    if (this.chat().conversations.get(id)) {
      return html`${this.asking(group)}<a class="button" href=${address(conversationRoute(id))} aria-label=${groups.openOne(name)}>${groups.open}</a>`;
    }
    if (requested) return this.waiting(group);
    if (joinPolicy === 'invitation') return html`<span class="sub">${invites.closed}</span>`;
    if (joinPolicy === 'approval') return this.button(id, invites.ask, invites.askOne(name), '', () => this.ask(group));
    return this.button(id, groups.join, groups.joinOne(name), 'primary', () => this.join(group));
  }

  /** Those who ask me to let them in. */
  private asking({ id, name, joinRequests }: Group): TemplateResult | typeof nothing {
    const { invites } = t();
    if (!joinRequests) return nothing;
    const words = invites.requestsWaiting(joinRequests);
    return this.button(id, words, `${name}: ${words}`, 'plain', () => openDialog('requests', this.chat(), id));
  }

  private waiting({ id, name }: Group): TemplateResult {
    const { invites } = t();
    const withdraw = () => this.chat().groups.withdraw(id);
    return html`<span class="sub">${invites.requested}</span>
      ${this.button(id, invites.withdraw, invites.withdrawOne(name), 'neutral', withdraw)}`;
  }

  private button(id: string, words: string, name: string, style: string, run: () => Promise<void>): TemplateResult {
    return html`<button
      class="button ${style}"
      type="button"
      aria-label=${name}
      aria-disabled=${this.busy.has(id)}
      @click=${() => void this.busy.run(id, run)}
    >
      ${words}
    </button>`;
  }

  private async join({ id, name }: Group): Promise<void> {
    await this.chat().groups.join(id, '');
    tell(t().groups.joined(name));
    go(conversationRoute(id));
  }

  private async ask(group: Group): Promise<void> {
    await import('./ask-to-join');
    show(Object.assign(document.createElement('parley-ask-to-join'), { chat: this.chat(), group }));
  }
}
