import { css } from 'lit';

export const joinPageStyles = css`
  :host {
    display: grid;
    place-content: center;
    grid-template-columns: minmax(0, 420px);
    min-height: 0;
    padding: var(--space-4);
    overflow: auto;
    background: var(--surface-page);
  }
  .card {
    display: grid;
    justify-items: center;
    gap: var(--space-2);
    padding: var(--space-6);
    border-radius: 12px;
    background: var(--surface-card);
    text-align: center;
    --size: 88px;
  }
  .card p {
    max-width: 100%;
    color: var(--text-quiet);
    overflow-wrap: anywhere;
  }
  h1 {
    max-width: 100%;
    font: 650 1.25rem / 1.75rem var(--font);
    overflow-wrap: anywhere;
  }
  .card .error {
    display: flex;
    gap: 6px;
    color: var(--danger);
    text-align: start;
  }
  .do {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: var(--space-2);
    margin-top: var(--space-3);
  }
`;
