import { css } from 'lit';

export const searchStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-height: 0;
  }
  .box {
    flex: none;
    padding: 0 var(--space-3) var(--space-2);
  }
  .results {
    flex: 1;
    min-height: 0;
    padding: 0 6px var(--space-2);
  }
  slot {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-height: 0;
  }
  .head {
    padding: var(--space-3) var(--space-2) var(--space-1);
    color: var(--text-quiet);
    font: 600 0.75rem / 1rem var(--font);
  }
  [role='option'] {
    display: flex;
    align-items: center;
    gap: var(--space-3);
    min-height: 52px;
    padding: 0 var(--space-2);
    border-radius: var(--radius);
    cursor: pointer;
    --size: 36px;
  }
  [aria-selected='true'] {
    background: var(--surface-hover);
  }
  .names {
    flex: 1;
    min-width: 0;
  }
  .name {
    color: var(--text);
    font: 600 0.9375rem / 1.25rem var(--font);
  }
  .note,
  .does,
  .state {
    color: var(--text-quiet);
    font: var(--type-meta);
  }
  .does {
    flex: none;
    max-width: 45%;
  }
  .state {
    display: flex;
    align-items: center;
    gap: var(--space-2);
    min-height: var(--target);
    padding: var(--space-1) var(--space-2);
  }
  .state p {
    flex: 1;
    min-width: 0;
  }
  .wrong .icon {
    width: 18px;
    height: 18px;
    color: var(--danger);
  }
  parley-empty {
    min-height: min(100%, 320px);
  }
`;
