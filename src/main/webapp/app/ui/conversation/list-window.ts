import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Heights } from './heights';

interface Host extends ReactiveControllerHost, Element {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** Drawn beyond the view on either side, and how little of it may be left before more is drawn; in px. */
const overscan = 900;
const reserve = 300;
/** This close to the end counts as being there; in px. */
const nearEnd = 24;

/**
 * Draws only the rows around the view of a reversed scroller, and keeps what is read where it is while rows
 * are added, measured or resized. The host renders `.scroller` with, from top to bottom, `.before`, the rows
 * of `range` (each with data-row), `.after`.
 */
export class ListWindow implements ReactiveController {
  range = { start: 0, end: 0 };
  /** The newest message is in view and stays so when another one comes. */
  pinned = true;

  private readonly heights = new Heights();
  private readonly resizes = new ResizeObserver(() => this.resized());
  private scroller: HTMLElement | null = null;
  private view = { width: 0, height: 800 };
  private keys: readonly string[] = [];
  /** What must not move: a row, its lower edge and the scroll distance when they were last in order. */
  private anchor = { key: '', edge: 0, distance: 0 };
  /** The distance the view was left at the last time it was in order. */
  private left = 0;
  /** Where the view belongs until the person scrolls: the room around it may still change while the page is built. */
  private goal: { key: string; fromTop: number } | null = null;

  constructor(
    private readonly host: Host,
    private readonly moved: () => void,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.resizes.disconnect();
    this.scroller = null;
  }

  /** Scrolled up from the end by so many px. */
  get distance(): number {
    return Math.max(0, -(this.scroller?.scrollTop ?? 0));
  }

  get viewHeight(): number {
    return this.view.height;
  }

  get viewWidth(): number {
    return this.view.width;
  }

  /** How many px of the list are above the view. */
  get above(): number {
    return this.heights.total - this.distance - this.view.height;
  }

  /** The first row of which something is in view. */
  get firstSeen(): number {
    return this.heights.range(this.distance, this.distance + this.view.height).start;
  }

  /** How far under the top of the view a row begins; less than 0 when it begins above. In px. */
  fromTop(index: number): number {
    return this.distance + this.view.height - this.heights.upperEdge(index);
  }

  /** The last row whose lower edge is in view, or -1. */
  get lastSeen(): number {
    const { end } = this.heights.range(this.distance - 1, this.distance + this.view.height);
    return this.distance <= nearEnd ? this.keys.length - 1 : end - (this.heights.lowerEdge(end - 1) < this.distance ? 2 : 1);
  }

  /** To be called while rendering: takes the rows and decides which of them are drawn. */
  arrange(keys: readonly string[], estimate: (index: number) => number): void {
    this.noticeScroll();
    this.dropAnchor();
    if (keys !== this.keys) {
      this.keys = keys;
      this.heights.arrange(keys, keys.map((_, index) => estimate(index)));
    }
    const distance = this.target();
    this.range = this.heights.range(distance - overscan, distance + this.view.height + overscan);
  }

  /** Brings a row's upper edge `fromTop` px under the top of the view, or as near as the end allows. */
  goTo(key: string, fromTop: number): void {
    this.goal = { key, fromTop };
    this.host.requestUpdate();
  }

  toEnd(): void {
    this.goal = null;
    this.left = this.distance;
    this.pinned = true;
    this.host.requestUpdate();
  }

  readonly scrolled = (): void => {
    this.noticeScroll();
    if (!this.covers(reserve)) this.host.requestUpdate();
    this.moved();
  };

  hostUpdated(): void {
    this.attach();
    this.settle();
    if (this.keys.length > 0 && !this.covers(0)) this.host.requestUpdate();
  }

  private attach(): void {
    if (this.scroller) return;
    this.scroller = this.host.renderRoot.querySelector<HTMLElement>('.scroller');
    const rows = this.host.renderRoot.querySelector('.rows');
    if (!this.scroller || !rows) return;
    this.view = { width: this.scroller.clientWidth, height: this.scroller.clientHeight };
    this.resizes.observe(this.scroller);
    this.resizes.observe(rows);
  }

  private resized(): void {
    if (!this.scroller) return;
    const { clientWidth: width, clientHeight: height } = this.scroller;
    this.noticeScroll();
    this.dropAnchor();
    if (width !== this.view.width) this.heights.forget();
    this.view = { width, height };
    this.settle();
    if (!this.covers(reserve)) this.host.requestUpdate();
    this.moved();
  }

  /** Measures what is drawn, makes room for what is not, and puts the anchor back where it was. */
  private settle(): void {
    this.space();
    if (this.heights.measure(this.drawn())) this.space();
    const target = this.target();
    if (this.scroller && Math.abs(target - this.distance) >= 0.5) this.scroller.scrollTop = -target;
    if (this.goal) this.pinned = target <= nearEnd;
    if (this.pinned) this.goal = null;
    this.left = this.distance;
    this.dropAnchor();
  }

  /** The browser scrolls before it says so: whoever draws in between must not put the view back. */
  private noticeScroll(): void {
    if (Math.abs(this.distance - this.left) < 1) return;
    this.left = this.distance;
    this.pinned = this.distance <= nearEnd;
    this.goal = null;
  }

  private *drawn(): Generator<readonly [string, number]> {
    for (const row of this.host.renderRoot.querySelectorAll<HTMLElement>('[data-row]')) {
      yield [row.dataset.row ?? '', row.getBoundingClientRect().height];
    }
  }

  private space(): void {
    const { start, end } = this.range;
    const first = this.host.renderRoot.querySelector<HTMLElement>('[data-row]')?.dataset.row ?? '';
    // The head of the first day is drawn even when its place is far above: the room above is smaller by it.
    const extra = this.heights.indexOf(first) < start ? this.heights.heightOf(first) : 0;
    this.setHeight('.before', this.heights.total - this.heights.upperEdge(start) - extra);
    this.setHeight('.after', this.heights.lowerEdge(end - 1));
  }

  private setHeight(selector: string, height: number): void {
    const spacer = this.host.renderRoot.querySelector<HTMLElement>(selector);
    if (spacer) spacer.style.height = `${Math.max(0, height)}px`;
  }

  private dropAnchor(): void {
    const distance = this.distance;
    // The lowest row in view: the highest may be the head of a day, which moves up when older messages come.
    const last = this.heights.range(distance, distance + this.view.height).end - 1;
    this.anchor = { key: this.keys[last] ?? '', edge: this.heights.lowerEdge(last), distance };
  }

  /** Where the view should stand now. */
  private target(): number {
    if (this.goal) return this.goalDistance(this.goal);
    if (this.pinned) return 0;
    const { key, edge, distance } = this.anchor;
    const index = this.heights.indexOf(key);
    return index < 0 ? distance : Math.max(0, distance + this.heights.lowerEdge(index) - edge);
  }

  private goalDistance({ key, fromTop }: { key: string; fromTop: number }): number {
    const index = this.heights.indexOf(key);
    return index < 0 ? 0 : Math.max(0, this.heights.upperEdge(index) - this.view.height + fromTop);
  }

  private covers(margin: number): boolean {
    const needed = this.heights.range(this.distance - margin, this.distance + this.view.height + margin);
    return needed.start >= this.range.start && needed.end <= this.range.end;
  }
}
