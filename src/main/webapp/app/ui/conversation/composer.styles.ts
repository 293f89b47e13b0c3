import { css } from 'lit';

export const composerStyles = css`
  :host {
    display: block;
    padding: 0 var(--space-4) calc(var(--space-3) + var(--safe-bottom));
  }
  form,
  .notice {
    position: relative;
    max-width: 960px;
    margin: 0 auto;
  }
  .box {
    display: flex;
    align-items: end;
    gap: 2px;
    padding: 5px;
    border-radius: 14px;
    background: var(--surface-card);
    box-shadow: var(--shadow-bubble), 0 0 0 1px var(--line);
    color: var(--text-quiet);
  }
  .box:focus-within {
    box-shadow: var(--shadow-bubble), 0 0 0 1px var(--accent);
  }
  .box.wrong,
  .box.wrong:focus-within {
    box-shadow: 0 0 0 2px var(--danger);
  }
  .box textarea {
    flex: 1;
    min-width: 0;
    height: calc(1.375rem + 14px);
    max-height: calc(8 * 1.375rem + 14px);
    padding: 7px 6px;
    border: 0;
    outline: 0;
    background: none;
    color: var(--text);
    font: var(--type-message);
    resize: none;
    scrollbar-width: thin;
    align-self: center;
  }
  textarea::placeholder {
    color: var(--text-quiet);
    opacity: 1;
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .note {
    display: flex;
    justify-content: space-between;
    gap: var(--space-4);
    padding: var(--space-1) var(--space-2) 0;
    color: var(--text-quiet);
    font: var(--type-meta);
    font-variant-numeric: tabular-nums;
  }
  .note.wrong {
    color: var(--danger);
  }
  .note span:last-child {
    flex: none;
  }
  parley-emoji-panel {
    position: absolute;
    z-index: 3;
    inset-inline-start: 0;
    bottom: calc(100% + 6px);
  }
  .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: var(--space-2) var(--space-4);
    padding: var(--space-3) var(--space-4);
    border-radius: 14px;
    background: var(--surface-card);
    color: var(--text-quiet);
    text-align: center;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  @media (width < 700px) {
    :host {
      padding: 0 var(--space-2) calc(var(--space-2) + var(--safe-bottom));
    }
    parley-emoji-panel {
      inset-inline: 0;
    }
  }
  @media (pointer: coarse) {
    .box textarea {
      height: 44px;
      padding-block: 11px;
      font-size: 16px;
    }
  }
`;
