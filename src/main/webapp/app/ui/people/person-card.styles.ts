import { css } from 'lit';

export const personCardStyles = css`
  :host {
    display: block;
  }
  .card .signature {
    margin-top: var(--space-2);
    color: var(--text);
  }
  .card .since {
    margin-top: var(--space-1);
    font: var(--type-meta);
  }
  .note {
    margin: 0 var(--space-4) var(--space-4);
    padding: var(--space-2) var(--space-3);
    border-radius: var(--radius);
    background: var(--surface-hover);
    overflow-wrap: anywhere;
  }
  .note b {
    display: block;
    color: var(--text-quiet);
    font: var(--type-meta);
  }
  .blocked {
    padding: 0 var(--space-6) var(--space-3);
    color: var(--text-quiet);
    text-align: center;
  }
  .do {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: var(--space-2);
    padding: 0 var(--space-4) var(--space-4);
  }
  .do .sub {
    color: var(--text-quiet);
    font: var(--type-meta);
  }
  section {
    padding: var(--space-3) var(--space-2);
    border-top: 1px solid var(--line);
  }
  section > h4 {
    padding: 0 var(--space-2) var(--space-1);
    color: var(--text-quiet);
    font: 600 0.8125rem / 1.125rem var(--font);
  }
  .item + .item {
    border: 0;
  }
  .item .open {
    display: flex;
    flex: 1;
    min-width: 0;
    align-items: center;
    gap: var(--space-3);
  }
  a.item {
    min-height: 52px;
    padding-inline: var(--space-2);
    border-radius: var(--radius);
  }
  a.item:hover {
    background: var(--surface-hover);
  }
  .none {
    padding: var(--space-1) var(--space-2);
    color: var(--text-quiet);
    font: var(--type-meta);
  }
`;
