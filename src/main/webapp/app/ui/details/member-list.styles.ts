import { css } from 'lit';

export const memberListStyles = css`
  :host {
    display: block;
    border-top: 1px solid var(--line);
  }
  h3 {
    padding: var(--space-4) var(--space-4) var(--space-2);
    color: var(--text-quiet);
    font: 600 0.8125rem / 1.125rem var(--font);
  }
  .search {
    margin: 0 var(--space-3) var(--space-2);
  }
  .item {
    display: flex;
    align-items: center;
    gap: var(--space-3);
    height: 56px;
    padding-inline: var(--space-4) var(--space-2);
    --size: 36px;
  }
  .item:focus-within,
  .item:hover {
    background: var(--surface-hover);
  }
  .who {
    flex: 1;
    min-width: 0;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    text-align: start;
    cursor: pointer;
    outline-offset: 4px;
    border-radius: 2px;
  }
  .who > span {
    display: block;
  }
  .name {
    font: 600 0.875rem / 1.25rem var(--font);
  }
  .sub {
    color: var(--text-quiet);
    font: var(--type-meta);
  }
  .silent {
    display: grid;
    color: var(--danger);
  }
  .silent .icon {
    width: 18px;
    height: 18px;
  }
  .role {
    padding: 1px 8px;
    border-radius: var(--radius-round);
    background: var(--surface-hover);
    color: var(--text-quiet);
    font: 600 0.75rem / 1.125rem var(--font);
  }
  .role.owner {
    background: var(--accent-soft);
    color: var(--accent-text);
  }
  .role:last-child {
    margin-inline-end: var(--space-2);
  }
  .none {
    padding: var(--space-3) var(--space-4);
    color: var(--text-quiet);
    overflow-wrap: anywhere;
  }
`;
