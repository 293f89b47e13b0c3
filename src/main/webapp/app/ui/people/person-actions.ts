import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Chat, PersonFound, Profile, Standing } from '../../model';
import { Busy } from '../common/busy';
import { tell } from '../common/toast';
import { t } from '../i18n';
import { address, conversationRoute, go } from '../shell/router';
import { openDialog } from './dialogs';

/** The buttons that make or answer a friend request; they follow the relation live. */
export class PersonActions {
  private readonly busy: Busy;

  constructor(
    host: ReactiveControllerHost,
    private readonly chat: () => Chat,
  ) {
    this.busy = new Busy(host);
  }

  /** What leads to a conversation with somebody found: to write to a friend, or to become one. */
  forPerson(person: PersonFound): TemplateResult | typeof nothing {
    const { relation } = this.chat().friends.relation(person);
    return relation === 'friend' ? this.link(person) : this.befriend(person);
  }

  /** What makes a friend of one who is none. */
  befriend(person: Profile & Standing): TemplateResult | typeof nothing {
    const { people } = t();
    const { relation, requestId } = this.chat().friends.relation(person);
    const { displayName } = this.chat().profiles.of(person.id);
    switch (relation) {
      case 'none':
        return this.button(person.id, people.request, people.requestTo(displayName), 'primary', () => openDialog('ask', this.chat(), person.id));
      case 'outgoing':
        return requestId === null ? nothing : html`<span class="sub">${people.requested}</span>${this.withdraw(requestId, person)}`;
      case 'incoming':
        return requestId === null ? nothing : this.answer(requestId, person);
      case 'self':
        return html`<span class="sub">${people.isYou}</span>`;
      case 'friend':
        return nothing;
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

  /** Opens the conversation with somebody I may write to, friend or not; `left` is called when it is open. */
  write({ id, displayName }: Profile, left: () => void): TemplateResult {
    const { people } = t();
    const run = async () => {
      go(conversationRoute(await this.chat().conversations.open(id)));
      left();
    };
    return this.button(`write ${id}`, people.message, people.messageTo(displayName), 'primary', run);
  }

  unblock({ id, displayName }: Profile): void {
    void this.busy.run(id, async () => {
      await this.chat().blocks.unblock(id);
      tell(t().person.unblockedDone(displayName));
    });
  }

  private link({ id }: Profile): TemplateResult | typeof nothing {
    const { people } = t();
    const friend = this.chat().friends.find(id);
    if (!friend) return nothing;
    const { displayName } = friend.profile;
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
