import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

/** Line drawings on a soft ground, in the colours of the theme: `.line`, `.soft`, `.solid` are styled by parley-empty. */
const drawings = {
  chats: svg`
    <path class="soft" d="M26 34h58a10 10 0 0 1 10 10v24a10 10 0 0 1-10 10H52L36 90V78H26a10 10 0 0 1-10-10V44a10 10 0 0 1 10-10Z"/>
    <path class="line" d="M78 52h46a10 10 0 0 1 10 10v22a10 10 0 0 1-10 10h-4v12l-16-12H78a10 10 0 0 1-10-10V62a10 10 0 0 1 10-10Z"/>
    <path class="line" d="M84 68h34M84 79h20"/>`,
  people: svg`
    <circle class="soft" cx="53" cy="48" r="17"/><path class="soft" d="M22 100a31 31 0 0 1 62 0Z"/>
    <circle class="line" cx="98" cy="54" r="14"/><path class="line" d="M72 100a26 26 0 0 1 52 0Z"/>`,
  groups: svg`
    <circle class="soft" cx="75" cy="44" r="16"/><path class="soft" d="M45 98a30 30 0 0 1 60 0Z"/>
    <circle class="line" cx="39" cy="58" r="11"/><path class="line" d="M18 98a21 21 0 0 1 29-19"/>
    <circle class="line" cx="111" cy="58" r="11"/><path class="line" d="M132 98a21 21 0 0 0-29-19"/>`,
  nothing: svg`
    <circle class="soft" cx="68" cy="60" r="34"/><circle class="line" cx="68" cy="60" r="26"/>
    <path class="line" d="m88 80 24 24M58 60h20"/>`,
  offline: svg`
    <path class="soft" d="M44 92a22 22 0 0 1 2-44 30 30 0 0 1 58 6 19 19 0 0 1 4 38Z"/>
    <path class="line" d="m56 42 46 64M66 78a13 13 0 0 1 20 0M54 66a29 29 0 0 1 42 0"/><circle class="solid" cx="76" cy="90" r="3"/>`,
  hello: svg`
    <path class="soft" d="M30 30h90a12 12 0 0 1 12 12v38a12 12 0 0 1-12 12H74l-20 16V92H30a12 12 0 0 1-12-12V42a12 12 0 0 1 12-12Z"/>
    <circle class="solid" cx="54" cy="61" r="4"/><circle class="solid" cx="75" cy="61" r="4"/><circle class="solid" cx="96" cy="61" r="4"/>`,
} satisfies Record<string, SVGTemplateResult>;

export type Illustration = keyof typeof drawings;

export function illustration(name: Illustration): TemplateResult {
  return html`<svg viewBox="0 0 150 124" aria-hidden="true">${drawings[name]}</svg>`;
}
