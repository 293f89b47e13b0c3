import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Chat, PersonFound, Profile } from '../../model';
import { Busy } from '../common/busy';
import { tell } from '../common/toast';
import { t } from '../i18n';
import { address, conversationRoute } from '../shell/router';

/** The buttons that make or answer a friend request; they follow the relation live. */
export class PersonActions {
  private readonly busy: Busy;

  constructor(
    host: ReactiveControllerHost,
    private readonly chat: () => Chat,
  ) {
    this.busy = new Busy(host);
  }

  forPerson(person: PersonFound): TemplateResult | typeof nothing {
    const { people } = t();
    const { relation, requestId } = this.chat().friends.relation(person);
    switch (relation) {
      case 'none':
        return this.button(person.id, people.request, people.requestTo(person.displayName), 'primary', () => this.request(person));
      case 'outgoing':
        return requestId === null ? nothing : html`<span class="sub">${people.requested}</span>${this.withdraw(requestId, person)}`;
      case 'incoming':
        return requestId === null ? nothing : this.answer(requestId, person);
      case 'friend':
        return this.message(person);
      case 'self':
        return html`<span class="sub">${people.isYou}</span>`;
    }
  }

  answer(requestId: string, { displayName }: Profile): TemplateResult {
    const { people } = t();
    const accept = async () => {
      await this.chat().friends.accept(requestId);
      tell(t().people.nowFriends(displayName));
    };
    const decline = () => this.chat().friends.decline(requestId);
    return html`${this.button(requestId, people.accept, people.acceptFrom(displayName), 'primary', accept)}
    ${this.button(requestId, people.decline, people.declineFrom(displayName), 'neutral', decline)}`;
  }

  withdraw(requestId: string, { displayName }: Profile): TemplateResult {
    const { people } = t();
    const run = () => this.chat().friends.withdraw(requestId);
    return this.button(requestId, people.withdraw, people.withdrawFrom(displayName), 'neutral', run);
  }

  private async request({ id, displayName }: Profile): Promise<void> {
    await this.chat().friends.request(id);
    tell(t().people.requestSent(displayName));
  }

  private message({ id, displayName }: Profile): TemplateResult | typeof nothing {
    const { people } = t();
    const friend = this.chat().friends.list.value.find(({ profile }) => profile.id === id);
    if (!friend) return nothing;
    return html`<a class="button" href=${address(conversationRoute(friend.conversationId))} aria-label=${people.messageTo(displayName)}
      >${people.message}</a
    >`;
  }

  private button(key: string, words: string, name: string, style: string, run: () => Promise<void>): TemplateResult {
    return html`<button
      class="button small ${style}"
      type="button"
      aria-label=${name}
      aria-disabled=${this.busy.has(key)}
      @click=${() => void this.busy.run(key, run)}
    >
      ${words}
    </button>`;
  }
}
