import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { PagedList } from '../../model';
import { t } from '../i18n';
import { base } from '../styles/base';
import { buttons } from '../styles/controls';
import './failed';
import { ParleyElement } from './parley-element';
import './skeleton';

/** The end of a paged list: fetches the next page as soon as it comes near the view, and says when that fails. */
@customElement('parley-more')
export class More extends ParleyElement {
  static override styles = [
    base,
    buttons,
    css`
      :host {
        display: block;
        min-height: 1px;
      }
      button {
        display: flex;
        margin: var(--space-2) auto;
      }
    `,
  ];

  @property({ attribute: false }) list!: PagedList<unknown>;
  private readonly watcher = new IntersectionObserver((entries) => this.near(entries), { rootMargin: '400px' });

  override connectedCallback(): void {
    super.connectedCallback();
    this.watcher.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.watcher.disconnect();
  }

  override render() {
    return html`<button class="button plain" type="button" @click=${() => void this.list.more()}>${t().common.more}</button>`;
  }

  protected override updated(): void {
    // Observed anew after each page: an end that is still in view says so again.
    this.watcher.unobserve(this);
    this.watcher.observe(this);
  }

  private near(entries: IntersectionObserverEntry[]): void {
    if (entries.some((entry) => entry.isIntersecting) && this.list.state.value === 'ready') void this.list.more();
  }
}

export interface PagedView<T> {
  readonly list: PagedList<T>;
  readonly row: (item: T) => TemplateResult | typeof nothing;
  readonly empty: TemplateResult;
}

/** Rows of a paged list with all its states: skeleton, failure, nothing, more. */
export function paged<T>({ list, row, empty }: PagedView<T>): TemplateResult {
  const items = list.items.value;
  const state = list.state.value;
  const retry = () => void (items.length ? list.more() : list.reload());
  if (items.length === 0 && state === 'loading') return html`<parley-skeleton count="3"></parley-skeleton>`;
  if (items.length === 0 && state === 'ready') return empty;
  const failed = html`<parley-failed .problem=${list.problem.value} @parley-retry=${retry}></parley-failed>`;
  const more = list.hasMore.value ? html`<parley-more .list=${list}></parley-more>` : nothing;
  return html`<ul>
      ${items.map(row)}
    </ul>
    ${state === 'failed' ? failed : more}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'parley-more': More;
  }
}
