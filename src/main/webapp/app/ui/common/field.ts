import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { icon } from './icons';

export interface Field {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly hint?: string;
  readonly error?: string;
  readonly type?: 'text' | 'password' | 'email';
  /** An autofill field name of HTML. */
  readonly autocomplete?: string;
  /** Which keys a phone offers. */
  readonly inputmode?: 'numeric';
  readonly required?: boolean;
  readonly autofocus?: boolean;
  /** Drawn inside the box, at its end. */
  readonly end?: TemplateResult;
  /** Drawn under the hint. */
  readonly below?: unknown;
}

/** A labelled input with hint and error beside it. In the tree of its form, so that password managers see one form. */
export function field(f: Field): TemplateResult {
  const notes = [f.hint ? `${f.id}-hint` : '', f.error ? `${f.id}-error` : ''].filter(Boolean).join(' ');
  return html`<div class="field ${f.error ? 'wrong' : ''}">
    <label for=${f.id}>${f.label}</label>
    <div class="box">
      <input
        id=${f.id}
        name=${f.id}
        type=${f.type ?? 'text'}
        .value=${live(f.value)}
        autocomplete=${ifDefined(f.autocomplete as AutoFill | undefined)}
        inputmode=${ifDefined(f.inputmode)}
        autocapitalize="none"
        spellcheck="false"
        ?required=${f.required}
        ?autofocus=${f.autofocus}
        aria-invalid=${f.error ? 'true' : 'false'}
        aria-describedby=${notes || nothing}
        @input=${(event: Event) => f.onInput((event.target as HTMLInputElement).value)}
      />
      ${f.end ?? nothing}
    </div>
    ${f.error ? html`<p class="error" id="${f.id}-error">${icon('alert')}<span>${f.error}</span></p>` : nothing}
    ${f.hint ? html`<p class="hint" id="${f.id}-hint">${f.hint}</p>` : nothing} ${f.below ?? nothing}
  </div>`;
}
