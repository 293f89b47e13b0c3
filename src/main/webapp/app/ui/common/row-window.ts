import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** How many rows are drawn beyond the view on either side, and how few may be left before more are. */
const overscan = 16;
const reserve = 4;

/**
 * Draws only the rows of a long list that are near the view, where all rows are of one height and an element of class
 * `scroll` is around them. The host renders `.rows` with `.before`, the rows of `range` and `.after` in it.
 */
export class RowWindow implements ReactiveController {
  range = { start: 0, end: 2 * overscan };
  private count = 0;
  private scroller: Element | null = null;
  private readonly resizes = new ResizeObserver(() => this.look());

  constructor(
    private readonly host: Host,
    private readonly rowHeight: number,
    /** The last rows there are come near the view. */
    private readonly nearEnd: () => void = () => undefined,
  ) {
    host.addController(this);
  }

  /** To be called while rendering; answers the rows to draw. */
  arrange<T>(rows: readonly T[]): readonly T[] {
    this.count = rows.length;
    return rows.slice(this.range.start, this.range.end);
  }

  hostUpdated(): void {
    this.attach();
    const { start, end } = this.range;
    this.space('.before', Math.min(start, this.count));
    this.space('.after', Math.max(0, this.count - end));
    this.look();
  }

  hostDisconnected(): void {
    this.scroller?.removeEventListener('scroll', this.look);
    this.scroller = null;
    this.resizes.disconnect();
  }

  private attach(): void {
    if (this.scroller) return;
    const rows = this.host.renderRoot.querySelector('.rows');
    this.scroller = rows && scrollerAround(rows);
    if (!this.scroller) return;
    this.scroller.addEventListener('scroll', this.look, { passive: true });
    this.resizes.observe(this.scroller);
  }

  private space(selector: string, rows: number): void {
    const spacer = this.host.renderRoot.querySelector<HTMLElement>(selector);
    if (spacer) spacer.style.height = `${rows * this.rowHeight}px`;
  }

  private readonly look = (): void => {
    const rows = this.host.renderRoot.querySelector('.rows');
    if (!this.scroller || !rows) return;
    const offset = this.scroller.getBoundingClientRect().top - rows.getBoundingClientRect().top;
    const first = Math.max(0, Math.floor(offset / this.rowHeight));
    const last = Math.ceil((offset + this.scroller.clientHeight) / this.rowHeight);
    const { start, end } = this.range;
    if (start > Math.max(0, first - reserve) || end < Math.min(last + reserve, this.count)) {
      this.range = { start: Math.max(0, first - overscan), end: Math.max(last, 0) + overscan };
      this.host.requestUpdate();
    }
    if (last + overscan >= this.count) this.nearEnd();
  };
}

/** The nearest element around it that scrolls, across shadow trees. */
function scrollerAround(element: Element): Element | null {
  const near = element.closest('.scroll');
  const root = element.getRootNode();
  return near ?? (root instanceof ShadowRoot ? scrollerAround(root.host) : null);
}
