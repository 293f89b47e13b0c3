import { css } from 'lit';

export const bubbleStyles = css`
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
  .mention {
    padding: 0 3px;
    margin-inline: 1px;
    border-radius: 4px;
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 600;
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
  .tick.read {
    color: var(--bubble-mine-read);
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

  .n0 { color: light-dark(#0b6a63, #5fd0c3); }
  .n1 { color: light-dark(#1a5f9e, #7db9f0); }
  .n2 { color: light-dark(#5d48b5, #b3a4f5); }
  .n3 { color: light-dark(#8e3989, #e49ddf); }
  .n4 { color: light-dark(#a33622, #f5a08f); }
  .n5 { color: light-dark(#805107, #e3b565); }
  .n6 { color: light-dark(#43691b, #a6cf78); }
  .n7 { color: light-dark(#a43257, #f39db8); }
  @media (forced-colors: active) {
    .bubble {
      border: 1px solid;
    }
  }
`;
