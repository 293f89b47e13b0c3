import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Field } from './field';
import { icon } from './icons';

export interface TextArea extends Pick<Field, 'id' | 'label' | 'value' | 'onInput' | 'hint' | 'error' | 'autofocus'> {
  /** How many lines it shows. */
  readonly rows: number;
}

/** As `field()`, for text of more than one line. */
export function textArea(f: TextArea): TemplateResult {
  const notes = [f.hint ? `${f.id}-hint` : '', f.error ? `${f.id}-error` : ''].filter(Boolean).join(' ');
  return html`<div class="field ${f.error ? 'wrong' : ''}">
    <label for=${f.id}>${f.label}</label>
    <div class="box">
      <textarea
        id=${f.id}
        name=${f.id}
        rows=${f.rows}
        dir="auto"
        .value=${live(f.value)}
        ?autofocus=${f.autofocus}
        aria-invalid=${f.error ? 'true' : 'false'}
        aria-describedby=${notes || nothing}
        @input=${(event: Event) => f.onInput((event.target as HTMLTextAreaElement).value)}
      ></textarea>
    </div>
    ${f.error ? html`<p class="error" id="${f.id}-error">${icon('alert')}<span>${f.error}</span></p>` : nothing}
    ${f.hint ? html`<p class="hint" id="${f.id}-hint">${f.hint}</p>` : nothing}
  </div>`;
}
