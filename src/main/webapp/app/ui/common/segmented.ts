import { css, html, nothing, type TemplateResult } from 'lit';

export interface Segmented<T extends string> {
  /** Unique in its tree. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  /** The label is for those who do not see; the segments take the whole width. */
  readonly wide?: boolean;
  readonly value: T;
  readonly options: Readonly<Record<T, string>>;
  readonly onPick: (value: T) => void;
}

export const segmentedStyles = css`
  .segmented {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-2) var(--space-4);
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .segmented legend {
    float: left;
    padding: 0;
    font: var(--type-body);
  }
  .segmented legend {
    max-width: 100%;
  }
  .segmented .hint {
    display: block;
    color: var(--text-quiet);
    font: var(--type-meta);
  }
  .segments {
    display: flex;
    padding: 3px;
    border-radius: var(--radius);
    background: var(--surface-hover);
  }
  .segmented.wide .segments,
  .wide .segments label {
    flex: 1;
  }
  .wide .segments label {
    padding: 0 var(--space-1);
  }
  .segments label {
    position: relative;
    display: grid;
    place-items: center;
    min-height: max(28px, var(--target) - 6px);
    padding: 0 var(--space-3);
    border-radius: var(--radius-small);
    color: var(--text-quiet);
    font: 600 0.8125rem / 1.125rem var(--font);
    cursor: pointer;
  }
  .segments input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: inherit;
  }
  .segments label:has(:checked) {
    background: var(--surface-float);
    color: var(--text);
    box-shadow: 0 1px 2px rgb(0 0 0 / 0.16);
  }
  .wide .segments label:has(:checked) {
    background: var(--surface-selected);
    color: var(--accent-text);
    box-shadow: none;
  }
  .segments label:has(:focus-visible) {
    outline: 2px solid var(--accent);
    outline-offset: 1px;
  }
`;

/** One of a few: a group of radio buttons in a row. */
export function segmented<T extends string>({ id, label, hint, wide = false, value, options, onPick }: Segmented<T>): TemplateResult {
  const entries = Object.entries(options) as [T, string][];
  return html`<fieldset class="segmented ${wide ? 'wide' : ''}">
    <legend class=${wide ? 'hidden-visually' : ''}>${label}${hint ? html`<span class="hint">${hint}</span>` : nothing}</legend>
    <div class="segments">
      ${entries.map(
        ([option, text]) =>
          html`<label
            ><input type="radio" name=${id} .value=${option} .checked=${option === value} @change=${() => onPick(option)} /><span>${text}</span></label
          >`,
      )}
    </div>
  </fieldset>`;
}
