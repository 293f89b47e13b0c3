import { css } from 'lit';

export const messageListStyles = css`
  :host {
    position: relative;
    display: block;
    min-height: 0;
  }
  /*
   * Reversed, so that the browser itself counts from the newest message: what is added or measured above
   * moves nothing, and the end stays the end. The one child keeps the order of reading.
   */
  .scroller {
    height: 100%;
    display: flex;
    flex-direction: column-reverse;
    overflow-anchor: none;
    outline: 0;
  }
  .content {
    flex: none;
    display: flex;
    flex-direction: column;
    min-height: 100%;
    padding: 0 var(--space-4) var(--space-2);
  }
  .rows {
    max-width: 960px;
    width: 100%;
    margin: 0 auto;
  }
  .centred {
    flex: 1;
    min-height: 320px;
  }
  .day > .chip {
    position: sticky;
    top: 0;
    z-index: 1;
    display: flex;
    justify-content: center;
    padding-block: var(--space-2);
    pointer-events: none;
  }
  .chip span {
    padding: 3px 10px;
    border-radius: var(--radius-round);
    background: var(--chip);
    color: var(--text-quiet);
    font: 600 0.75rem / 1.125rem var(--font);
  }
  .unread {
    display: flex;
    align-items: center;
    gap: var(--space-3);
    padding-block: var(--space-2);
    color: var(--accent-text);
    font: 600 0.8125rem / 1.125rem var(--font);
  }
  .unread::before,
  .unread::after {
    content: '';
    flex: 1;
    border-top: 1px solid color-mix(in srgb, var(--accent) 45%, transparent);
  }
  .quiet {
    margin-top: auto;
    padding: var(--space-4) var(--space-2) var(--space-2);
    color: var(--text-quiet);
    font: var(--type-meta);
    text-align: center;
    overflow-wrap: anywhere;
  }

  .line {
    display: flex;
    justify-content: center;
    padding: var(--space-2) var(--space-4) 2px;
  }
  .line p {
    max-width: 560px;
    color: var(--text-quiet);
    font: var(--type-meta);
    text-align: center;
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }
  .told {
    padding: 0 var(--space-1);
    border: 0;
    border-radius: var(--radius-small);
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  .told:hover {
    color: var(--accent-text);
    text-decoration: underline;
    text-underline-offset: 2px;
  }

  .row.flashed .bubble {
    animation: flash 1.8s ease-out;
  }
  @keyframes flash {
    0%,
    60% {
      box-shadow: 0 0 0 3px var(--accent);
    }
  }

  .row {
    display: flex;
    align-items: start;
    gap: var(--space-2);
    padding-top: 2px;
    outline: 0;
  }
  .row.first {
    padding-top: 10px;
  }
  .row.mine {
    justify-content: end;
  }
  .row parley-avatar,
  .row .space {
    --size: 32px;
    width: 32px;
    flex: none;
  }
  .row parley-avatar {
    cursor: pointer;
  }
  .stack {
    position: relative;
    display: flex;
    flex-direction: column;
    align-items: start;
    max-width: min(640px, 75%);
    min-width: 0;
  }
  .mine .stack {
    align-items: end;
  }
  .actions {
    position: absolute;
    top: 1px;
    inset-inline-start: calc(100% + 2px);
    --menu-target: 32px;
    color: var(--text-quiet);
  }
  .mine .actions {
    inset-inline: auto calc(100% + 2px);
  }

  .to-newest {
    position: absolute;
    inset-inline-end: var(--space-4);
    bottom: var(--space-3);
    z-index: 2;
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-width: 40px;
    min-height: 40px;
    justify-content: center;
    padding: 0 10px;
    border: 0;
    border-radius: var(--radius-round);
    background: var(--surface-float);
    color: var(--accent-text);
    box-shadow: var(--shadow-float);
    font: 600 0.8125rem / 1.25rem var(--font);
    cursor: pointer;
  }
  .to-newest:has(b) {
    padding-inline-end: 14px;
  }
  .to-newest b {
    font: inherit;
  }

  @media (width < 700px) {
    .content {
      padding-inline: var(--space-2);
    }
    .stack {
      max-width: 84%;
    }
    .direct .row parley-avatar,
    .direct .row .space {
      display: none;
    }
  }
  /* A long press is for the actions; the text is copied from there. */
  @media (pointer: coarse) {
    .row {
      user-select: none;
      -webkit-touch-callout: none;
    }
  }
`;
