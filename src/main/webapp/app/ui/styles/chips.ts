import { css } from 'lit';

/** Small words in a row that can be on or off, or just stand there. */
export const chips = css`
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .chip {
    max-width: 100%;
    min-height: max(28px, var(--target) - 6px);
    padding: 0 var(--space-3);
    border: 1px solid var(--line-field);
    border-radius: var(--radius-round);
    background: none;
    color: var(--text-quiet);
    font: 600 0.8125rem / 1.125rem var(--font);
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  button.chip {
    cursor: pointer;
  }
  button.chip:not([aria-pressed='true']):hover {
    background: var(--surface-hover);
  }
  .chip[aria-pressed='true'] {
    border-color: transparent;
    background: var(--accent);
    color: var(--on-accent);
  }
  .tag {
    max-width: 100%;
    padding: 1px var(--space-2);
    border-radius: var(--radius-round);
    background: var(--accent-soft);
    color: var(--accent-text);
    font: 600 0.75rem / 1.125rem var(--font);
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
`;
