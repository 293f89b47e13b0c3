import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { ApiError, type Chat, type PersonCard } from '../../model';
import '../common/avatar';
import '../common/empty';
import '../common/failed';
import { icon } from '../common/icons';
import { ParleyElement } from '../common/parley-element';
import '../common/skeleton';
import { tell } from '../common/toast';
import { joinPageStyles } from '../groups/join-page.styles';
import { t } from '../i18n';
import { describeError } from '../i18n/problem';
import { address, conversationRoute, replace } from '../shell/router';
import { base } from '../styles/base';
import { buttons } from '../styles/controls';

/** Where somebody's invite link leads: who it is, and the way to be friends. */
@customElement('parley-add')
export class AddPage extends ParleyElement {
  static override styles = [base, buttons, joinPageStyles];

  @property({ attribute: false }) chat!: Chat;
  /** Of the link. */
  @property() token = '';
  @state() private card: PersonCard | null = null;
  /** Why the person cannot be shown. */
  @state() private failure: unknown = null;
  /** Why we cannot be friends. */
  @state() private error: unknown = null;
  @state() private busy = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('token')) void this.look();
  }

  override render(): TemplateResult {
    if (this.card) return this.invitation(this.card);
    if (this.failure === null) return html`<parley-skeleton count="1"></parley-skeleton>`;
    return isOver(this.failure) ? this.over() : this.failed();
  }

  private invitation({ profile, relation }: PersonCard): TemplateResult {
    const { person: words } = t();
    const { id, name, displayName, avatar, signature } = profile;
    const friend = this.chat.friends.find(id);
    const text = relation === 'self' ? words.addSelf : friend ? words.addFriend : words.addText;
    return html`<div class="card">
      <parley-avatar .of=${id} .name=${displayName} .src=${avatar}></parley-avatar>
      <h1 dir="auto">${displayName}</h1>
      <p>@${name}</p>
      ${signature ? html`<p dir="auto">${signature}</p>` : nothing}
      <p>${text}</p>
      ${this.error === null ? nothing : html`<p class="error" role="alert">${icon('alert')}<span>${describeError(this.error)}</span></p>`}
      <div class="do">${relation === 'self' ? this.away(words.addBack) : friend ? this.open(friend.conversationId) : this.add()}</div>
    </div>`;
  }

  private add(): TemplateResult {
    const { person: words } = t();
    return html`<button class="button primary" type="button" aria-disabled=${this.busy} @click=${this.follow}>
        ${this.busy ? html`<span class="spinner"></span>` : nothing}${words.add}
      </button>
      ${this.away(words.addLater)}`;
  }

  private open(conversationId: string): TemplateResult {
    return html`<a class="button primary" href=${address(conversationRoute(conversationId))}>${t().people.message}</a>`;
  }

  private away(label: string): TemplateResult {
    return html`<a class="button neutral" href=${address({ page: 'people' })}>${label}</a>`;
  }

  private over(): TemplateResult {
    const { people, person: words } = t();
    return html`<parley-empty whole drawing="nothing" .heading=${words.addFailed} .text=${words.addFailedText}>
      <a class="button" href=${address({ page: 'people' })}>${people.title}</a>
    </parley-empty>`;
  }

  private failed(): TemplateResult {
    const problem = this.failure instanceof ApiError ? this.failure : null;
    return html`<parley-failed whole .problem=${problem} @parley-retry=${() => void this.look()}></parley-failed>`;
  }

  private async look(): Promise<void> {
    const { token } = this;
    this.card = this.failure = this.error = null;
    try {
      const card = await this.chat.friendLinks.behind(token);
      if (token === this.token) this.card = card;
    } catch (error) {
      if (token === this.token) this.failure = error;
    }
  }

  private readonly follow = async () => {
    if (this.busy) return;
    this.busy = true;
    this.error = null;
    try {
      const { profile, conversationId } = await this.chat.friendLinks.follow(this.token);
      tell(t().people.nowFriends(profile.displayName));
      replace(conversationRoute(conversationId));
    } catch (error) {
      if (isOver(error)) this.card = null;
      this.failure = this.error = error;
    } finally {
      this.busy = false;
    }
  };
}

function isOver(error: unknown): boolean {
  return error instanceof ApiError && error.code === 'LINK_NOT_FOUND';
}

declare global {
  interface HTMLElementTagNameMap {
    'parley-add': AddPage;
  }
}
