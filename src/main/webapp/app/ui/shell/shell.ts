import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Chat, Session, Settings } from '../../model';
import '../chats/chats-column';
import '../common/empty';
import { ParleyElement } from '../common/parley-element';
import { narrow } from '../common/viewport';
import '../conversation/conversation-page';
import type { ConversationPage } from '../conversation/conversation-page';
import '../details/details-pane';
import '../groups/groups-page';
import '../groups/join-page';
import { t } from '../i18n';
import { nameOf } from '../i18n/names';
import { base } from '../styles/base';
import { buttons } from '../styles/controls';
import './connection-bar';
import { showUnread } from './favicon';
import { focusedElement, isTyping, takesText } from './focus';
import './rail';
import { rememberedWidth } from './resizer';
import { address, conversationRoute, go, replace, route, sectionOf } from './router';
import { shellStyles } from './shell.styles';

/** Everything of an account logged in: sections, the list of conversations, the place one is at. */
@customElement('parley-shell')
export class Shell extends ParleyElement {
  static override styles = [base, buttons, shellStyles];

  @property({ attribute: false }) chat!: Chat;
  @property({ attribute: false }) session!: Session;
  @property({ attribute: false }) settings!: Settings;
  @state() private jumping = false;
  @query('parley-conversation') private readonly conversation!: ConversationPage | null;

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.keydown);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.keydown);
  }

  override render() {
    const { shell } = t();
    const at = route.value;
    const main = this.main();
    return html`<parley-connection-bar .connection=${this.chat.connection}></parley-connection-bar>
      <nav aria-label=${shell.navigation}>
        <button class="skip button primary" type="button" @click=${this.skip}>${shell.skip}</button>
        <parley-rail .chat=${this.chat}></parley-rail>
      </nav>
      <div class="list" role=${main === 'list' ? 'main' : 'region'} aria-label=${t().chats.title}>
        <parley-chats .chat=${this.chat}></parley-chats>
        <parley-resizer .width=${rememberedWidth()} @parley-width=${this.resize}></parley-resizer>
      </div>
      <div class="place" role="main" tabindex="-1">${this.place()}</div>
      ${at.page === 'conversation' && at.details
        ? html`<div class="details" role=${main === 'details' ? 'main' : 'complementary'} aria-label=${shell.details}>
            <parley-details .chat=${this.chat} .of=${at.id}></parley-details>
          </div>`
        : nothing}
      ${this.jumping
        ? html`<parley-quick-switcher .chat=${this.chat} @parley-close=${() => (this.jumping = false)}></parley-quick-switcher>`
        : nothing}`;
  }

  protected override firstUpdated(): void {
    this.setWidth(rememberedWidth());
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const at = route.value;
    this.setAttribute('page', at.page);
    this.toggleAttribute('details', at.page === 'conversation' && at.details);
    document.title = this.pageTitle();
    showUnread(this.unread > 0);
  }

  /** What the page is about: of the three columns, the one that a narrow screen would show. */
  private main(): 'list' | 'place' | 'details' {
    const at = route.value;
    if (!narrow.value) return 'place';
    if (at.page === 'conversation' && at.details) return 'details';
    return at.page === 'chats' ? 'list' : 'place';
  }

  private place() {
    const { chat, session, settings } = this;
    const at = route.value;
    switch (at.page) {
      case 'conversation':
        return html`<parley-conversation .chat=${chat} .of=${at.id} ?details=${at.details}></parley-conversation>`;
      case 'people':
        void import('../people/people-page');
        return html`<parley-people .chat=${chat}></parley-people>`;
      case 'groups':
        return html`<parley-groups .chat=${chat}></parley-groups>`;
      case 'join':
        return html`<parley-join .chat=${chat} .token=${at.token}></parley-join>`;
      case 'add':
        void import('../people/add-page');
        return html`<parley-add .chat=${chat} .token=${at.token}></parley-add>`;
      case 'settings':
        void import('../settings/settings-page');
        return html`<parley-settings .chat=${chat} .session=${session} .settings=${settings}></parley-settings>`;
      case 'chats':
        return this.welcome();
      case 'missing':
        return this.missing();
    }
  }

  private welcome() {
    const { shell } = t();
    const { state, rows } = this.chat.conversations;
    if (rows.value.length === 0) {
      return state.value === 'ready' ? html`<parley-empty drawing="hello" .heading=${shell.welcomeFirst}></parley-empty>` : nothing;
    }
    return html`<parley-empty drawing="chats" .heading=${shell.welcomeTitle} .text=${shell.welcomeText}>
      <button class="button" type="button" @click=${this.jump}>${shell.welcomeJump}</button>
    </parley-empty>`;
  }

  private missing() {
    const { shell } = t();
    return html`<parley-empty whole drawing="nothing" .heading=${shell.missingTitle} .text=${shell.missingText}>
      <a class="button" href=${address({ page: 'chats' })}>${shell.toChats}</a>
    </parley-empty>`;
  }

  /** What the tab asks for attention with: nothing, of one who is not to be disturbed. */
  private get unread(): number {
    return this.chat.me.value.status === 'dnd' ? 0 : this.chat.conversations.unreadTotal.value;
  }

  private pageTitle(): string {
    const at = route.value;
    const { shell } = t();
    const { unread } = this;
    const conversation = at.page === 'conversation' ? this.chat.conversations.get(at.id) : undefined;
    const place = conversation?.peer ? nameOf(conversation.peer) : conversation?.group?.name;
    const section = sectionOf(at);
    const name = place ?? (section === null || at.page === 'conversation' ? '' : shell[section]);
    return `${unread ? `(${unread}) ` : ''}${name ? `${name} · ` : ''}Parley`;
  }

  private setWidth(width: number): void {
    this.style.setProperty('--list-width', `${width}px`);
  }

  private readonly resize = (event: CustomEvent<number>) => this.setWidth(event.detail);

  private readonly jump = async () => {
    await import('./quick-switcher');
    this.jumping = true;
  };

  private readonly skip = () => {
    if (!this.conversation?.focusComposer()) this.renderRoot.querySelector<HTMLElement>('.place')?.focus();
  };

  private readonly keydown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return;
    if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k') {
      event.preventDefault();
      void this.jump();
    } else if (event.key === 'Escape') this.leave();
    else if (isTyping(event) && !takesText(focusedElement())) this.conversation?.focusComposer();
  };

  /** Esc goes one step back: from the details, then from the conversation. */
  private leave(): void {
    const at = route.value;
    // The first Esc in an open menu closes the menu.
    if (at.page !== 'conversation' || focusedElement()?.localName === 'wa-dropdown-item') return;
    if (at.details) replace(conversationRoute(at.id));
    else go({ page: 'chats' });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'parley-shell': Shell;
  }
}
