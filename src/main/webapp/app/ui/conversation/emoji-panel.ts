import en from 'emoji-picker-element-data/en/cldr-native/data.json?url';
import zh from 'emoji-picker-element-data/zh/emojibase-native/data.json?url';
import enWords from 'emoji-picker-element/i18n/en.js';
import zhWords from 'emoji-picker-element/i18n/zh_CN.js';
import Picker from 'emoji-picker-element/picker.js';
import type { PickerConstructorOptions } from 'emoji-picker-element/shared.js';
import { css, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { Language } from '../../model';
import { ParleyElement } from '../common/parley-element';
import { language } from '../i18n';
import { base } from '../styles/base';

const languages: Record<Language, PickerConstructorOptions> = { en: { dataSource: en, i18n: enWords }, zh: { dataSource: zh, i18n: zhWords } };

interface Picked {
  readonly unicode?: string;
}

/**
 * Every emoji, by group and by name in the person's language; fetched from this server when first opened.
 *
 * @fires parley-emoji - CustomEvent {unicode, stay}: one was chosen; with Shift held the panel stays
 * @fires parley-close - Esc, or a click elsewhere
 */
@customElement('parley-emoji-panel')
export class EmojiPanel extends ParleyElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
        width: 360px;
        max-width: calc(100vw - 16px);
        overflow: hidden;
        border-radius: 12px;
        background: var(--surface-float);
        box-shadow: var(--shadow-float);
      }
      emoji-picker {
        display: block;
        width: 100%;
        height: min(380px, 50dvh);
        --background: var(--surface-float);
        --border-size: 0;
        --button-active-background: var(--accent-soft);
        --button-hover-background: var(--surface-hover);
        --category-font-color: var(--text-quiet);
        --category-font-size: 0.8125rem;
        --emoji-font-family: var(--font-emoji);
        --emoji-padding: 0.35rem;
        --emoji-size: 1.5rem;
        --indicator-color: var(--accent);
        --input-border-color: var(--line-field);
        --input-border-radius: var(--radius);
        --input-font-color: var(--text);
        --input-padding: 0.35rem 0.6rem;
        --input-placeholder-color: var(--text-quiet);
        --outline-color: var(--accent);
      }
      @media (width < 700px) {
        :host {
          width: auto;
        }
      }
    `,
  ];

  private shift = false;
  private made: { readonly locale: Language; readonly picker: Picker } | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('pointerdown', this.elsewhere);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('pointerdown', this.elsewhere);
  }

  override render() {
    return html`<div @keydown=${this.keydown} @click=${this.clicked} @emoji-click=${this.picked}>
      ${this.picker(language.value)}
    </div>`;
  }

  protected override firstUpdated(): void {
    // On a touch screen the focus would raise the keyboard over the panel.
    if (matchMedia('(pointer: coarse)').matches) return;
    requestAnimationFrame(() => this.made?.picker.shadowRoot?.querySelector<HTMLInputElement>('[type="search"]')?.focus());
  }

  private picker(locale: Language): Picker {
    if (this.made?.locale !== locale) this.made = { locale, picker: new Picker({ locale, ...languages[locale] }) };
    return this.made.picker;
  }

  private readonly keydown = (event: KeyboardEvent) => {
    this.shift = event.shiftKey;
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.close();
  };

  private readonly clicked = (event: MouseEvent) => {
    this.shift = event.shiftKey;
  };

  private readonly picked = (event: CustomEvent<Picked>) => {
    const { unicode } = event.detail;
    if (unicode) this.dispatchEvent(new CustomEvent('parley-emoji', { detail: { unicode, stay: this.shift } }));
  };

  private readonly elsewhere = (event: PointerEvent) => {
    if (!event.composedPath().includes(this.parentNode ?? this)) this.close();
  };

  private readonly close = () => this.dispatchEvent(new Event('parley-close'));
}

declare global {
  interface HTMLElementTagNameMap {
    'parley-emoji-panel': EmojiPanel;
  }
}
