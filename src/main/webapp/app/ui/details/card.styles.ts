import { css } from 'lit';

/** Whom or what the details are about, and what can be done. */
export const card = css`
  .card {
    display: grid;
    justify-items: center;
    gap: 2px;
    padding: var(--space-4) var(--space-6) var(--space-6);
    text-align: center;
    --size: 96px;
  }
  .card p {
    max-width: 100%;
    color: var(--text-quiet);
    overflow-wrap: anywhere;
  }
  .card .name {
    margin-top: var(--space-3);
    color: var(--text);
    font: 650 1.25rem / 1.75rem var(--font);
  }
  .actions {
    display: grid;
    padding: var(--space-2);
    border-top: 1px solid var(--line);
  }
  .actions .button {
    justify-content: start;
    gap: var(--space-3);
    min-height: 44px;
  }
`;
