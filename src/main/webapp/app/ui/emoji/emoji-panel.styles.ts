import { css } from 'lit';

export const emojiPanelStyles = css`
  :host {
    display: grid;
    grid-template: auto auto minmax(0, 1fr) / minmax(0, 1fr);
    width: 368px;
    max-width: calc(100vw - 16px);
    height: min(400px, 52dvh);
    overflow: hidden;
    border-radius: 12px;
    background: var(--surface-float);
    box-shadow: var(--shadow-float);
  }
  .top {
    display: flex;
    gap: var(--space-1);
    padding: var(--space-2) var(--space-2) 0;
  }
  .search {
    flex: 1;
    min-width: 0;
  }
  button {
    display: grid;
    place-items: center;
    padding: 0;
    border: 0;
    border-radius: var(--radius);
    background: none;
    cursor: pointer;
    font: 1.375rem / 1 var(--font-emoji);
  }
  button:hover {
    background: var(--surface-hover);
  }
  button:focus-visible {
    outline-offset: -2px;
  }
  .tone {
    flex: none;
    width: max(40px, var(--target));
  }
  .tabs {
    display: flex;
    padding: var(--space-1) var(--space-2) 0;
    border-bottom: 1px solid var(--line);
  }
  .tabs button {
    flex: 1;
    height: var(--target);
    border-bottom: 2px solid transparent;
    border-radius: var(--radius) var(--radius) 0 0;
    font-size: 1.125rem;
    filter: grayscale(1);
    opacity: 0.75;
  }
  .tabs [aria-selected='true'] {
    border-color: var(--accent);
    filter: none;
    opacity: 1;
  }
  .shown {
    padding: 0 var(--space-2) var(--space-2);
  }
  .shown h3 {
    padding: var(--space-2) var(--space-1) var(--space-1);
    color: var(--text-quiet);
    font: 600 0.75rem / 1rem var(--font);
  }
  .grid {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(40px, 1fr));
  }
  .grid button {
    height: max(38px, var(--target));
    content-visibility: auto;
  }
  .none {
    padding: var(--space-6);
    color: var(--text-quiet);
    text-align: center;
  }
  @media (width < 700px) {
    :host {
      width: auto;
    }
  }
`;
