import { css } from 'lit';

/** The bar on top of a column or page. */
export const bar = css`
  .bar {
    flex: none;
    display: flex;
    align-items: center;
    gap: var(--space-2);
    min-height: calc(var(--header) + var(--safe-top));
    padding: var(--safe-top) var(--space-3) 0 var(--space-4);
  }
  .bar h1,
  .bar h2 {
    flex: 1;
    min-width: 0;
    font: 650 1.125rem / 1.5rem var(--font);
  }
`;

/** People, groups, settings: sections in one column of readable width. */
export const page = css`
  :host {
    display: flex;
    flex-direction: column;
    min-height: 0;
    background: var(--surface-page);
  }
  .page {
    flex: 1;
    min-height: 0;
  }
  .column {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: var(--space-4);
    max-width: 680px;
    margin: 0 auto;
    padding: var(--space-1) var(--space-4) var(--space-6);
  }
  .bar > * {
    min-width: 0;
  }
  section > h2,
  .heading {
    display: flex;
    align-items: center;
    gap: var(--space-2);
    padding: var(--space-2) var(--space-1);
    font: 600 0.8125rem / 1.125rem var(--font);
    color: var(--text-quiet);
  }
  .card {
    border-radius: 12px;
    background: var(--surface-card);
    overflow: hidden;
  }
  .card.padded {
    padding: var(--space-4);
  }
  .count {
    min-width: 20px;
    padding: 1px 6px;
    border-radius: var(--radius-round);
    background: var(--accent);
    color: var(--on-accent);
    font: 650 0.75rem / 1.125rem var(--font);
    text-align: center;
  }
  @media (width < 700px) {
    .column {
      padding-inline: var(--space-3);
    }
  }
`;

/** Rows of people, groups and devices: a picture, two lines, what can be done. */
export const rows = css`
  .item {
    display: flex;
    align-items: center;
    gap: var(--space-3);
    min-height: 64px;
    padding: var(--space-2) var(--space-3);
  }
  .item + .item {
    border-top: 1px solid var(--line);
  }
  .item parley-avatar {
    --size: 40px;
  }
  .item .who {
    flex: 1;
    min-width: 0;
  }
  .item .name {
    font: 600 0.9375rem / 1.375rem var(--font);
  }
  .item .sub {
    color: var(--text-quiet);
    font: var(--type-meta);
  }
  .item .do {
    display: flex;
    flex: none;
    align-items: center;
    gap: var(--space-1);
  }
  .open {
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    text-align: start;
    text-decoration: none;
    cursor: pointer;
  }
  .open:hover .name {
    color: var(--accent-text);
  }
  /* Two buttons and a name do not fit one line of a phone. */
  @media (width < 480px) {
    .item:has(.do > .button + .button) {
      flex-wrap: wrap;
    }
    .item:has(.do > .button + .button) .do {
      width: 100%;
      padding-inline-start: 52px;
    }
    .item:has(.do > .button + .button) .do .button {
      flex: 1;
    }
  }
`;
