import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { t } from '../i18n';
import './icon-button';
import { icon } from './icons';

export interface SearchBox {
  readonly label: string;
  /** Shown while it is empty; the label where absent. */
  readonly placeholder?: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
}

/** A box to search or filter by name. Esc empties it first, and only then leaves. */
export function searchBox({ label, placeholder, value, onInput }: SearchBox): TemplateResult {
  const escape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !value || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    onInput('');
  };
  return html`<div class="search">
    ${icon('search')}
    <input
      type="search"
      enterkeyhint="search"
      maxlength="64"
      autocomplete="off"
      spellcheck="false"
      aria-label=${label}
      placeholder=${placeholder ?? label}
      .value=${live(value)}
      @input=${(event: Event) => onInput((event.target as HTMLInputElement).value)}
      @keydown=${escape}
    />
    ${value
      ? html`<parley-icon-button icon="close" .label=${t().common.clear} @click=${() => onInput('')}></parley-icon-button>`
      : nothing}
  </div>`;
}
