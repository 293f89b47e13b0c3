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
  .bubble {
    position: relative;
    max-width: 100%;
    padding: 6px 12px;
    border-radius: var(--radius-bubble);
    background: var(--bubble-theirs);
    color: var(--text);
    box-shadow: var(--shadow-bubble);
    font: var(--type-message);
  }
  .mine .bubble {
    background: var(--bubble-mine);
  }
  .row:not(.first):not(.mine) .bubble {
    border-start-start-radius: var(--radius-small);
  }
  .row:not(.last):not(.mine) .bubble {
    border-end-start-radius: var(--radius-small);
  }
  .row:not(.first).mine .bubble {
    border-start-end-radius: var(--radius-small);
  }
  .row:not(.last).mine .bubble {
    border-end-end-radius: var(--radius-small);
  }
  .row:focus-visible .bubble {
    outline: 2px solid var(--accent);
    outline-offset: 1px;
  }
  .name {
    font: 600 0.8125rem / 1.25rem var(--font);
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    max-width: 42ch;
  }
  .body {
    display: flow-root;
  }
  .text {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    unicode-bidi: plaintext;
  }
  .text a {
    text-underline-offset: 2px;
  }
  .meta {
    float: right;
    display: inline-flex;
    align-items: center;
    gap: 2px;
    height: 16px;
    margin: 7px -2px -1px 10px;
    color: var(--text-quiet);
    font: var(--type-small);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
    user-select: none;
  }
  .mine .meta {
    color: var(--bubble-mine-meta);
  }
  .tick {
    display: inline-flex;
    margin-inline-start: 1px;
  }
  .tick svg {
    width: 16px;
    height: 16px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .tick.read {
    color: var(--bubble-mine-read);
  }
  .tick.failed {
    color: var(--danger);
  }
  .bubble.emoji {
    padding: 0;
    background: none;
    box-shadow: none;
  }
  .emoji .text {
    display: block;
    font: 2.5rem / 3.25rem var(--font-emoji);
  }
  .emoji-1 .text {
    font-size: 3.25rem;
    line-height: 4rem;
  }
  .emoji .meta {
    margin: 0;
    padding: 0 6px;
    border-radius: var(--radius-round);
    background: var(--chip);
    color: var(--text-quiet);
  }
  .failure {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: end;
    gap: 0 var(--space-1);
    margin-top: 2px;
    color: var(--danger);
    font: var(--type-meta);
  }
  .failure .icon {
    width: 16px;
    height: 16px;
  }
  .failure p {
    overflow-wrap: anywhere;
  }
  .failure .button {
    min-height: max(28px, var(--target) - 8px);
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

  .n0 { color: light-dark(#0b6a63, #5fd0c3); }
  .n1 { color: light-dark(#1a5f9e, #7db9f0); }
  .n2 { color: light-dark(#5d48b5, #b3a4f5); }
  .n3 { color: light-dark(#8e3989, #e49ddf); }
  .n4 { color: light-dark(#a33622, #f5a08f); }
  .n5 { color: light-dark(#805107, #e3b565); }
  .n6 { color: light-dark(#43691b, #a6cf78); }
  .n7 { color: light-dark(#a43257, #f39db8); }

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
  @media (forced-colors: active) {
    .bubble {
      border: 1px solid;
    }
  }
`;
