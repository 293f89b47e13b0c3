import { css, html, type TemplateResult } from 'lit';
import { t } from '../i18n';
import { strengthOf, type Strength } from './password-strength';

const strengths: readonly Strength[] = ['weak', 'fair', 'good', 'strong'];

/** How hard a new password is to guess, in four steps. */
export function strengthMeter(password: string, name: string): TemplateResult {
  const { login } = t();
  const strength = strengthOf(password, name);
  const level = strengths.indexOf(strength);
  return html`<div class="strength" role="img" aria-label="${login.strengthLabel}: ${login.strength[strength]}">
    ${strengths.map((_, index) => html`<i class=${index <= level ? strength : ''}></i>`)}<span>${login.strength[strength]}</span>
  </div>`;
}

export const strengthStyles = css`
  .strength {
    display: grid;
    grid-template-columns: repeat(4, 1fr) auto;
    align-items: center;
    gap: var(--space-1);
    font: var(--type-meta);
    color: var(--text-quiet);
  }
  .strength i {
    height: 4px;
    border-radius: 2px;
    background: var(--line);
  }
  .strength span {
    min-width: 5ch;
    margin-inline-start: var(--space-1);
    text-align: end;
  }
  .strength .weak { background: var(--danger); }
  .strength .fair { background: light-dark(#b97a00, #f0c46a); }
  .strength .good,
  .strength .strong { background: var(--good); }
`;
