import { untracked } from '@preact/signals-core';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Chat, Conversation, Timeline, TimelineMessage } from '../../model';
import { announce } from '../common/announcer';
import { icon } from '../common/icons';
import type { Menu } from '../common/menu';
import { tell, tellError } from '../common/toast';
import { ParleyElement } from '../common/parley-element';
import { t } from '../i18n';
import { dayHeading } from '../i18n/format';
import { now } from '../common/now';
import { base } from '../styles/base';
import { buttons } from '../styles/controls';
import { bubbleStyles } from './bubble.styles';
import { listHead } from './list-head';
import { ListWindow } from './list-window';
import { lineRow } from './line-row';
import { LongPress } from './long-press';
import { messageListStyles } from './message-list.styles';
import { messageRow } from './message-row';
import { keepPlace, placeIn, type Place } from './places';
import { daysOf, rowsOf, seqsOf, type Day, type MessageRow, type Row } from './rows';
import { senderName } from './sender-name';
import { tickStyles } from './tick.styles';

/** Where the unread divider stands when a conversation opens: this many px under the top. */
const dividerFromTop = 96;
const announcedAtOnce = 3;

/** The messages of one conversation. A conversation gets an element of its own: key it by its id. */
@customElement('parley-message-list')
export class MessageList extends ParleyElement {
  static override styles = [base, buttons, tickStyles, bubbleStyles, messageListStyles];

  @property({ attribute: false }) chat!: Chat;
  @property({ attribute: false }) conversation!: Conversation;
  /** The message whose actions are offered: the one pointed at or focused. */
  @state() private active = '';
  /** The message that one was brought to last. */
  @state() private flashed = '';
  @state() private away = false;
  /** What is known of the conversation is there, and with it the place to begin reading at. */
  @state() private arrived = false;

  private readonly window = new ListWindow(this, () => this.moved());
  private readonly press = new LongPress((target) => void this.openActions(keyAt(target)));
  private source: readonly TimelineMessage[] | null = null;
  private divider: number | null = null;
  private rows: readonly Row[] = [];
  private keys: readonly string[] = [];
  /** The newest message: where the keys come into the list. */
  private lastStop: string | undefined;
  /** Where one reads on when one comes back; null: at the end. */
  private place: Place | null = null;
  private opened = false;
  private newest = '';
  private focused = '';

  private get timeline(): Timeline {
    return this.chat.timeline(this.conversation.id);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.place = placeIn(this.conversation.id);
    void untracked(() => this.timeline.open(this.place?.seq)).then(() => (this.arrived = true));
    this.chat.opened(this.conversation.id);
    this.chat.pins.show(this.conversation.id);
    window.addEventListener('pagehide', this.keepPlace);
    document.addEventListener('visibilitychange', this.markSeen);
    window.addEventListener('focus', this.markSeen);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.timeline.close();
    this.keepPlace();
    window.removeEventListener('pagehide', this.keepPlace);
    document.removeEventListener('visibilitychange', this.markSeen);
    window.removeEventListener('focus', this.markSeen);
  }

  override render() {
    this.collect();
    const perLine = Math.max(20, (Math.min(640, this.window.viewWidth * 0.75) - 24) / 7.5);
    this.window.arrange(this.keys, (index) => estimate(this.rows[index], perLine));
    const { start, end } = this.window.range;
    return html`<div
        class="scroller scroll ${this.conversation.kind}"
        tabindex="-1"
        @scroll=${this.window.scrolled}
        @pointerleave=${this.left}
        @pointerdown=${this.press.down}
        @pointermove=${this.pointed}
        @pointerup=${this.press.cancel}
        @pointercancel=${this.press.cancel}
        @contextmenu=${this.press.contextmenu}
        @focusin=${this.focusIn}
        @focusout=${this.focusOut}
        @keydown=${this.keydown}
      >
        <div class="content">
          ${listHead({
            timeline: this.timeline,
            conversation: this.conversation,
            arrived: this.arrived,
            empty: this.rows.length === 0,
            onGreet: () => this.chat.send(this.conversation.id, '👋'),
          })}
          <div class="before"></div>
          <div class="rows" role=${this.rows.length ? 'list' : 'presentation'} aria-label=${this.rows.length ? t().conversation.messages : nothing}>
            ${repeat(daysOf(this.rows, start, end), (day) => day.head.key, (day) => this.day(day))}
          </div>
          <div class="after"></div>
        </div>
      </div>
      ${this.toNewest()}`;
  }

  protected override updated(): void {
    this.greetNewest();
    this.moved();
    if (this.focused && !this.renderRoot.querySelector(':focus')) this.keepFocus();
  }

  /** Takes the focus into the list, at its newest message. */
  focusNewest(): void {
    this.window.toEnd();
    void this.updateComplete.then(() => this.rowOf(this.lastStop)?.focus());
  }

  /** Brings a message into view, be it ever so far up, and says so where it is too far. */
  async goTo(seq: number): Promise<void> {
    try {
      if (!(await this.timeline.reachBack(seq))) {
        tell(t().pins.far);
        return;
      }
    } catch (error) {
      tellError(error);
      return;
    }
    this.collect();
    const row = this.rowWith(seq);
    if (!row) return;
    this.flashed = row.key;
    this.window.goTo(row.key, this.window.viewHeight / 3);
    await this.updateComplete;
    this.rowOf(row.key)?.focus({ preventScroll: true });
  }

  private collect(): void {
    const timeline = this.timeline;
    const messages = timeline.messages.value;
    const divider = timeline.dividerSeq.value;
    if (!this.arrived) return;
    if (messages !== this.source || divider !== this.divider) {
      this.source = messages;
      this.divider = divider;
      this.rows = rowsOf(messages, divider);
      this.keys = this.rows.map((row) => row.key);
      this.lastStop = this.rows.findLast((row) => row.kind === 'message')?.key;
    }
    const last = messages.at(-1);
    if (last?.mine && last.state === 'queued' && last.key !== this.newest) this.window.toEnd();
    if (!this.opened && timeline.state.value === 'ready') {
      this.opened = true;
      this.newest = last?.key ?? '';
      this.begin();
    }
  }

  /** Goes to where reading was left, or to the first unread message. */
  private begin(): void {
    const row = this.rowWith(this.place?.seq);
    if (row && this.place) this.window.goTo(row.key, this.place.fromTop);
    else if (this.keys.includes('unread')) this.window.goTo('unread', dividerFromTop);
  }

  private rowWith(seq: number | undefined): Row | undefined {
    return this.rows.find((row) => {
      const seqs = seqsOf(row);
      return seq !== undefined && seqs !== null && seqs[0] <= seq && seq <= seqs[1];
    });
  }

  private day({ head, rows }: Day): TemplateResult {
    return html`<div class="day" role="presentation">
      <div class="chip" role="listitem" data-row=${head.key}><span>${dayHeading(head.day, now.value)}</span></div>
      ${repeat(
        rows,
        (row) => row.key,
        (row) => this.row(row),
      )}
    </div>`;
  }

  private row(row: Row): TemplateResult {
    if (row.kind === 'message') return this.message(row);
    if (row.kind === 'line') return lineRow(this.chat, row, (seq) => void this.goTo(seq));
    return html`<div class="unread" role="listitem" data-row=${row.key}>${t().conversation.unread}</div>`;
  }

  private message(row: MessageRow): TemplateResult {
    const { chat, conversation } = this;
    const stop = row.key === (this.focused || this.lastStop);
    return messageRow({ chat, conversation, row, stop, active: row.key === this.active, flashed: row.key === this.flashed });
  }

  private toNewest() {
    if (!this.away) return nothing;
    const unread = this.chat.conversations.get(this.conversation.id)?.unread ?? 0;
    const { conversation: words } = t();
    return html`<button class="to-newest" type="button" @click=${() => this.window.toEnd()}>
      ${icon('down')}
      ${unread ? html`<b>${words.newMessages(unread)}</b>` : html`<span class="hidden-visually">${words.toNewest}</span>`}
    </button>`;
  }

  private moved(): void {
    const { distance, viewHeight, above, pinned } = this.window;
    const unread = this.chat.conversations.get(this.conversation.id)?.unread ?? 0;
    this.away = this.rows.length > 0 && !pinned && (distance > viewHeight / 2 || unread > 0);
    const { hasOlder, older } = this.timeline;
    if (this.opened && hasOlder.value && older.value === 'idle' && above < 2 * viewHeight) void this.timeline.loadOlder();
    if (this.opened && viewHeight > 0) this.place = pinned ? null : this.placeInView();
    this.markSeen();
  }

  private placeInView(): Place | null {
    for (let index = this.window.firstSeen; index < this.rows.length; index++) {
      const seqs = seqsOf(this.rows[index]);
      if (seqs) return { seq: seqs[0], fromTop: this.window.fromTop(index) };
    }
    return null;
  }

  private readonly keepPlace = (): void => keepPlace(this.conversation.id, this.place);

  private readonly markSeen = (): void => {
    if (!this.opened || !isLookedAt()) return;
    for (let index = this.window.lastSeen; index >= 0; index--) {
      const seqs = seqsOf(this.rows[index]);
      if (!seqs) continue;
      this.chat.markRead(this.conversation.id, seqs[1]);
      return;
    }
  };

  /** What comes while nobody looks has a line above it. */
  private divide({ seq }: TimelineMessage): void {
    const readSeq = this.chat.conversations.peek(this.conversation.id)?.readSeq ?? 0;
    const isSeen = this.window.pinned && isLookedAt();
    if (isSeen || seq === null) return;
    const isFirst = !this.source?.some((one) => one.line === null && one.seq !== null && one.seq > readSeq && one.seq < seq);
    if (isFirst) this.timeline.divide(seq - 1);
  }

  /** Says aloud what others have written since the last time. */
  private greetNewest(): void {
    const messages = this.source ?? [];
    const last = messages.at(-1);
    if (!this.opened || !last || last.key === this.newest) return;
    const known = messages.findLastIndex((message) => message.key === this.newest);
    this.newest = last.key;
    const others = messages.slice(known + 1).filter(({ mine, line }) => !mine && line === null);
    if (others[0]) this.divide(others[0]);
    for (const message of others.slice(-announcedAtOnce)) {
      announce(t().conversation.announce(senderName(this.chat, message), message.content));
    }
  }

  private readonly pointed = (event: PointerEvent) => {
    this.press.move(event);
    if (event.pointerType === 'mouse' && !this.menuIsOpen()) this.active = keyAt(event.target);
  };

  private readonly left = () => {
    if (!this.menuIsOpen()) this.active = this.focused;
  };

  private menuIsOpen(): boolean {
    return this.renderRoot.querySelector('parley-menu')?.isOpen ?? false;
  }

  private async openActions(key: string): Promise<void> {
    if (!key) return;
    this.active = key;
    await this.updateComplete;
    await this.renderRoot.querySelector<Menu>('parley-menu')?.show();
  }

  private readonly focusIn = (event: FocusEvent) => {
    this.focused = this.active = keyAt(event.target);
  };

  private readonly focusOut = () => {
    this.focused = '';
  };

  private readonly keydown = (event: KeyboardEvent) => {
    const row = event.target as HTMLElement;
    const index = this.keys.indexOf(row.dataset.row ?? '');
    if (index < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'ArrowUp' || event.key === 'ArrowDown') this.step(event, index, event.key === 'ArrowUp' ? -1 : 1);
    else if (event.key === 'Enter' || event.key === 'ContextMenu') {
      event.preventDefault();
      void this.openActions(row.dataset.row ?? '');
    }
  };

  private step(event: Event, from: number, by: 1 | -1): void {
    event.preventDefault();
    for (let index = from + by; index >= 0 && index < this.rows.length; index += by) {
      if (this.rows[index]?.kind === 'message') {
        this.rowOf(this.keys[index])?.focus();
        return;
      }
    }
  }

  private rowOf(key = ''): HTMLElement | null {
    return this.renderRoot.querySelector(`[data-row="${CSS.escape(key)}"]`);
  }

  /** The focused message was scrolled away and is drawn no more: the keys go on working from the list. */
  private keepFocus(): void {
    this.focused = '';
    this.renderRoot.querySelector<HTMLElement>('.scroller')?.focus({ preventScroll: true });
  }
}

function isLookedAt(): boolean {
  return document.visibilityState === 'visible' && document.hasFocus();
}

function keyAt(target: EventTarget | null): string {
  const row = target instanceof Element ? target.closest<HTMLElement>('.row') : null;
  return row?.dataset.row ?? '';
}

/** A guess at a row's height in px, until it is drawn. */
function estimate(row: Row | undefined, perLine: number): number {
  if (row?.kind === 'line') return 34;
  if (row?.kind !== 'message') return 42;
  return 34 + 22 * Math.floor(row.message.content.length / perLine) + (row.first ? 10 : 2);
}

declare global {
  interface HTMLElementTagNameMap {
    'parley-message-list': MessageList;
  }
}
