import { css } from 'lit';

export const chatsColumnStyles = css`
  :host {
    display: grid;
    grid-template: auto minmax(0, 1fr) / minmax(0, 1fr);
    min-height: 0;
  }
  /* The rail has it, where there is one. */
  parley-status-menu {
    display: none;
    --size: 34px;
    --surface-rail: var(--surface-list);
  }
  @media (width < 700px) {
    parley-status-menu {
      display: inline-block;
      margin-inline-start: -6px;
    }
  }
  .filters {
    flex: none;
    padding: 0 var(--space-3) var(--space-2);
  }
  .scroll {
    flex: 1;
    min-height: 0;
  }
  ul {
    padding: 0 6px var(--space-2);
  }
  /* Rows out of view cost neither layout nor paint. */
  li {
    content-visibility: auto;
    contain-intrinsic-height: 68px;
  }
  a {
    display: block;
    border-radius: var(--radius);
    color: var(--text-quiet);
    text-decoration: none;
    outline-offset: -2px;
  }
  a:hover {
    background: var(--surface-hover);
  }
  a[aria-current] {
    background: var(--surface-selected);
  }
  parley-empty,
  parley-failed {
    flex: 1;
    min-height: 100%;
  }
  parley-skeleton {
    flex: 1;
  }
  /* A long press is for the menu. */
  @media (pointer: coarse) {
    a {
      user-select: none;
      -webkit-touch-callout: none;
    }
  }
`;
