import { css } from 'lit';

export const loginStyles = css`
  :host {
    display: grid;
    justify-items: center;
    align-content: safe center;
    min-height: 100dvh;
    padding: calc(var(--space-6) + var(--safe-top)) var(--space-4) calc(var(--space-4) + var(--safe-bottom));
    background:
      radial-gradient(90% 60% at 50% -10%, color-mix(in srgb, var(--accent) 14%, transparent), transparent),
      var(--surface-page);
  }
  main {
    width: min(400px, 100%);
  }
  .head {
    display: grid;
    justify-items: center;
    gap: var(--space-2);
    margin-bottom: var(--space-6);
    text-align: center;
  }
  .brand {
    width: 56px;
    height: 56px;
  }
  .head b {
    font: 700 1.5rem / 2rem var(--font);
    letter-spacing: -0.01em;
  }
  .head p {
    color: var(--text-quiet);
  }
  .card {
    padding: var(--space-6);
    border-radius: 16px;
    background: var(--surface-card);
    box-shadow: var(--shadow-bubble), 0 0 0 1px color-mix(in srgb, var(--line) 70%, transparent);
  }
  h1 {
    margin-bottom: var(--space-4);
    font: 650 1.25rem / 1.75rem var(--font);
  }
  form {
    display: grid;
    gap: var(--space-4);
  }
  .button.primary {
    min-height: 44px;
  }
  .notice {
    display: flex;
    gap: var(--space-2);
    margin-bottom: var(--space-4);
    padding: var(--space-3);
    border-radius: var(--radius);
    background: var(--warn-soft);
    color: var(--warn);
    font: var(--type-meta);
  }
  .notice.wrong {
    margin: 0;
    background: var(--danger-soft);
    color: var(--danger);
  }
  .switch {
    margin-top: var(--space-4);
    color: var(--text-quiet);
    text-align: center;
  }
  .switch .button {
    min-height: 32px;
    padding-inline: var(--space-2);
  }
  parley-appearance {
    margin: var(--space-6) 2px 0;
  }
`;
