import { css } from 'lit';

export const tickStyles = css`
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
    color: var(--accent-text);
  }
  .tick.failed {
    color: var(--danger);
  }
`;
