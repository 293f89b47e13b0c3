import { css } from 'lit';

/** Buttons: `.button` (quiet by default), with `primary`, `danger`, `small`, `wide`. */
export const buttons = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--space-2);
    min-height: var(--target);
    padding: var(--space-1) var(--space-4);
    border: 1px solid transparent;
    border-radius: var(--radius);
    background: var(--accent-soft);
    color: var(--accent-text);
    font: 600 0.875rem / 1.25rem var(--font);
    text-decoration: none;
    cursor: pointer;
    transition: background-color var(--motion);
  }
  .button.small {
    padding-inline: var(--space-3);
  }
  .button.wide {
    width: 100%;
  }
  .button:hover {
    background: color-mix(in srgb, var(--accent) 24%, var(--surface-card));
  }
  .button.plain {
    background: none;
  }
  .button.plain:hover {
    background: var(--surface-hover);
  }
  .button.neutral {
    border-color: color-mix(in srgb, var(--line-field) 55%, transparent);
    background: none;
    color: var(--text);
  }
  .button.neutral:hover {
    background: var(--surface-hover);
  }
  .button.primary {
    background: var(--accent);
    color: var(--on-accent);
  }
  .button.primary:hover {
    background: var(--accent-hover);
  }
  .button.danger {
    background: var(--danger-fill);
    color: var(--on-danger);
  }
  .button.danger:hover {
    background: color-mix(in srgb, var(--danger-fill) 88%, var(--text));
  }
  .button.danger-quiet {
    background: none;
    color: var(--danger);
  }
  .button.danger-quiet:hover {
    background: var(--danger-soft);
  }
  .button[aria-disabled='true'],
  .button:disabled {
    opacity: 0.55;
    cursor: default;
  }
  .spinner {
    width: 1em;
    height: 1em;
    flex: none;
    border: 2px solid currentColor;
    border-right-color: transparent;
    border-radius: 50%;
    animation: spin 0.8s linear infinite;
  }
  @keyframes spin {
    to {
      rotate: 1turn;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .spinner {
      animation-duration: 4s;
    }
  }
`;

/** Labelled inputs as `field()` draws them, and search boxes as `searchBox()` does. */
export const fields = css`
  .field {
    display: grid;
    gap: var(--space-1);
  }
  .field label {
    font: 600 0.8125rem / 1.125rem var(--font);
  }
  .field .box,
  .search {
    display: flex;
    align-items: center;
    min-height: max(40px, var(--target));
    border: 1px solid var(--line-field);
    border-radius: var(--radius);
    background: var(--surface-field);
  }
  .field .box:focus-within,
  .search:focus-within {
    outline: 2px solid var(--accent);
    outline-offset: -1px;
    border-color: transparent;
  }
  .field.wrong .box {
    border-color: var(--danger);
  }
  .field input,
  .search input {
    flex: 1;
    min-width: 0;
    align-self: stretch;
    padding: 0 var(--space-3);
    border: 0;
    border-radius: inherit;
    outline: 0;
    background: none;
    font: 0.9375rem / 1.375rem var(--font);
  }
  .field textarea {
    flex: 1;
    min-width: 0;
    padding: var(--space-2) var(--space-3);
    border: 0;
    border-radius: inherit;
    outline: 0;
    background: none;
    font: 0.9375rem / 1.375rem var(--font);
    resize: none;
    scrollbar-width: thin;
  }
  /* Below 16 px, iOS zooms the page into a field that takes focus. */
  @media (pointer: coarse) {
    .field input,
    .field textarea,
    .search input {
      font-size: 16px;
    }
  }
  input::placeholder {
    color: var(--text-quiet);
    opacity: 1;
  }
  .field .hint {
    font: var(--type-meta);
    color: var(--text-quiet);
  }
  .field .error {
    display: flex;
    gap: 6px;
    font: var(--type-meta);
    color: var(--danger);
  }
  .error .icon {
    width: 16px;
    height: 16px;
    margin-top: 1px;
  }
  .reveal {
    display: grid;
    place-items: center;
    width: var(--target);
    height: var(--target);
    border: 0;
    border-radius: var(--radius);
    background: none;
    color: var(--text-quiet);
    cursor: pointer;
  }
  .reveal:focus-visible {
    outline-offset: -3px;
  }
  .search {
    gap: 0;
    padding-inline-start: 10px;
    border-color: transparent;
    background: var(--surface-hover);
    color: var(--text-quiet);
  }
  .search .icon {
    width: 18px;
    height: 18px;
  }
  .search input {
    padding-inline: var(--space-2);
    color: var(--text);
  }
  .search input::-webkit-search-cancel-button {
    display: none;
  }
`;
