import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { Language } from '../../model';
import { ParleyElement } from '../common/parley-element';
import { searchBox } from '../common/search-box';
import { language, t } from '../i18n';
import { base } from '../styles/base';
import { fields } from '../styles/controls';
import { chooseTone, recent, remember, tone } from './choices';
import { find, groups, inGroup, load, toned, tones, type Emoji, type Group } from './emoji';
import { emojiPanelStyles } from './emoji-panel.styles';
import { inGrid } from './grid';

type Tab = Group | 'recent';

const faces: Record<Tab, string> = {
  recent: '🕘',
  smileys: '😀',
  people: '👋',
  animals: '🐻',
  food: '🍎',
  travel: '🏠',
  activities: '⚽',
  objects: '💡',
  symbols: '🔣',
  flags: '🏁',
};
const most = 120;

/**
 * Every emoji, by group and by name in the person's language; the data comes from this server when first opened.
 *
 * @fires parley-emoji - CustomEvent {unicode, stay}: one was chosen; with Shift held the panel stays
 * @fires parley-close - Esc, or a click elsewhere
 */
@customElement('parley-emoji-panel')
export class EmojiPanel extends ParleyElement {
  static override styles = [base, fields, emojiPanelStyles];

  @state() private all: readonly Emoji[] = [];
  @state() private tab: Tab = recent.peek().length > 0 ? 'recent' : 'smileys';
  @state() private query = '';
  private loadedFor: Language | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('pointerdown', this.elsewhere);
    this.addEventListener('keydown', this.escape);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('pointerdown', this.elsewhere);
    this.removeEventListener('keydown', this.escape);
  }

  protected override willUpdate(): void {
    if (this.loadedFor === language.value) return;
    this.loadedFor = language.value;
    void load(language.value).then((all) => (this.all = all));
  }

  override render() {
    const { emoji } = t();
    return html`<div class="top">
        ${searchBox({ label: emoji.search, value: this.query, onInput: (value) => (this.query = value) })} ${this.toneButton()}
      </div>
      <div class="tabs" role="tablist" aria-label=${emoji.panel} @keydown=${this.alongTabs}>
        ${(recent.value.length > 0 ? (['recent', ...groups] as const) : groups).map((tab) => this.tabButton(tab))}
      </div>
      <div class="shown scroll" id="shown" role="tabpanel" aria-label=${this.heading()} @keydown=${inGrid}>${this.shown()}</div>`;
  }

  protected override firstUpdated(): void {
    // On a touch screen the focus would raise the keyboard over the panel.
    if (matchMedia('(pointer: fine)').matches) this.renderRoot.querySelector('input')?.focus();
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('tab') || changed.has('query')) this.renderRoot.querySelector('.shown')?.scrollTo(0, 0);
  }

  private heading(): string {
    const { emoji } = t();
    return this.query.trim() ? emoji.results : emoji.groups[this.tab];
  }

  private shown(): TemplateResult {
    const found = this.listed();
    if (this.all.length > 0 && found.length === 0) return html`<p class="none" role="status">${t().emoji.none}</p>`;
    return html`<h3 aria-hidden="true">${this.heading()}</h3>
      <div class="grid">${found.map((emoji, index) => this.choice(emoji, index))}</div>`;
  }

  private listed(): readonly Emoji[] {
    if (this.query.trim()) return find(this.all, this.query, most);
    if (this.tab !== 'recent') return inGroup(this.all, this.tab);
    const byText = new Map(this.all.map((emoji) => [emoji.emoji, emoji]));
    return recent.value.flatMap((text) => byText.get(text) ?? []);
  }

  private choice(emoji: Emoji, index: number): TemplateResult {
    return html`<button
      type="button"
      tabindex=${index === 0 ? 0 : -1}
      aria-label=${emoji.annotation}
      title=${emoji.annotation}
      @click=${(event: MouseEvent) => this.pick(emoji, event.shiftKey)}
    >
      ${toned(emoji, tone.value)}
    </button>`;
  }

  private tabButton(tab: Tab): TemplateResult {
    const { emoji } = t();
    const selected = tab === this.tab && !this.query.trim();
    const open = () => {
      this.tab = tab;
      this.query = '';
    };
    return html`<button
      type="button"
      role="tab"
      aria-selected=${selected ? 'true' : 'false'}
      aria-controls="shown"
      aria-label=${emoji.groups[tab]}
      title=${emoji.groups[tab]}
      tabindex=${tab === this.tab ? 0 : -1}
      @click=${open}
    >
      ${faces[tab]}
    </button>`;
  }

  private toneButton(): TemplateResult | typeof nothing {
    const { emoji } = t();
    const hand = this.all.find(({ skins, group }) => skins && group === 1);
    if (!hand) return nothing;
    const name = emoji.tones[tones[tone.value] ?? 'none'];
    return html`<button
      class="tone"
      type="button"
      aria-label="${emoji.tone}: ${name}"
      title=${name}
      @click=${() => chooseTone((tone.value + 1) % tones.length)}
    >
      ${toned(hand, tone.value)}
    </button>`;
  }

  private pick(emoji: Emoji, stay: boolean): void {
    remember(emoji.emoji);
    this.dispatchEvent(new CustomEvent('parley-emoji', { detail: { unicode: toned(emoji, tone.value), stay } }));
  }

  private readonly alongTabs = (event: KeyboardEvent) => {
    const tabs = [...this.renderRoot.querySelectorAll<HTMLElement>('[role="tab"]')];
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = by === 0 ? undefined : tabs.at((tabs.indexOf(event.target as HTMLElement) + by) % tabs.length);
    if (!next) return;
    event.preventDefault();
    next.click();
    next.focus();
  };

  private readonly escape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.stopPropagation();
    this.close();
  };

  private readonly elsewhere = (event: PointerEvent) => {
    // The button that opened the panel closes it by itself.
    if (!event.composedPath().includes(this.parentNode ?? this)) this.close();
  };

  private readonly close = () => this.dispatchEvent(new Event('parley-close'));
}

declare global {
  interface HTMLElementTagNameMap {
    'parley-emoji-panel': EmojiPanel;
  }
}
