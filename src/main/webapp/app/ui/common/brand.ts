import { html, type TemplateResult } from 'lit';

/** The mark: a P that is a speech bubble; its stem is the tail. The same drawing is public/favicon.svg. */
export function brandMark(): TemplateResult {
  return html`<svg class="brand" viewBox="0 0 64 64" role="img" aria-label="Parley">
    <rect width="64" height="64" rx="15" fill="#0d766e" />
    <path d="M20.5 52V28.5a13 13 0 1 1 13 13h-2.5" fill="none" stroke="#fff" stroke-width="7" stroke-linecap="round" stroke-linejoin="round" />
    <circle cx="33.5" cy="28.5" r="3.75" fill="#8fe3d4" />
  </svg>`;
}
