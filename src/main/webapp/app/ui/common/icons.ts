import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

/** One hand, one weight: 24 × 24, strokes of 1.75, round ends. `.icon` in styles/base.ts draws them. */
const shapes = {
  chats: svg`<path d="M5.5 4.5h13a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-7l-4.5 3.75V16.5H5.5a2 2 0 0 1-2-2v-8a2 2 0 0 1 2-2Z"/>`,
  person: svg`<circle cx="12" cy="8" r="3.75"/><path d="M4.75 20a7.25 7.25 0 0 1 14.5 0"/>`,
  people: svg`<circle cx="9" cy="8" r="3.5"/><path d="M2.75 19.5a6.25 6.25 0 0 1 12.5 0"/><path d="M15.5 4.75a3.5 3.5 0 0 1 0 6.5M17.75 13.75a6.25 6.25 0 0 1 3.5 5.75"/>`,
  groups: svg`<circle cx="12" cy="7.5" r="3"/><circle cx="5.5" cy="10.5" r="2"/><circle cx="18.5" cy="10.5" r="2"/><path d="M6.75 19a5.25 5.25 0 0 1 10.5 0M2.5 17.25a3.25 3.25 0 0 1 3-3M21.5 17.25a3.25 3.25 0 0 0-3-3"/>`,
  settings: svg`<path d="M4 7h9M19 7h1M4 17h1M11 17h9"/><circle cx="16" cy="7" r="2.5"/><circle cx="8" cy="17" r="2.5"/>`,
  search: svg`<circle cx="11" cy="11" r="6.25"/><path d="m15.75 15.75 4.5 4.5"/>`,
  jump: svg`<path d="m12.75 3.5-7 9.75H12l-.75 7.25 7-9.75H12l.75-7.25Z"/>`,
  back: svg`<path d="M19.5 12h-15M11 5.5 4.5 12l6.5 6.5"/>`,
  down: svg`<path d="M12 5v14M5.5 12.5 12 19l6.5-6.5"/>`,
  close: svg`<path d="m6 6 12 12M18 6 6 18"/>`,
  check: svg`<path d="m5 12.5 4.5 4.5L19 7.5"/>`,
  more: svg`<circle cx="12" cy="5.5" r=".75" fill="currentColor"/><circle cx="12" cy="12" r=".75" fill="currentColor"/><circle cx="12" cy="18.5" r=".75" fill="currentColor"/>`,
  send: svg`<path d="M4.5 12 3.75 5.4a.9.9 0 0 1 1.3-.9l15 7a.55.55 0 0 1 0 1l-15 7a.9.9 0 0 1-1.3-.9L4.5 12Zm0 0h7.25"/>`,
  emoji: svg`<circle cx="12" cy="12" r="8.5"/><path d="M8.25 14.25a4.25 4.25 0 0 0 7.5 0M9 9.75h.01M15 9.75h.01"/>`,
  copy: svg`<rect x="8.5" y="8.5" width="11.5" height="11.5" rx="2"/><path d="M15.5 8.5V6a2 2 0 0 0-2-2H6a2 2 0 0 0-2 2v7.5a2 2 0 0 0 2 2h2.5"/>`,
  trash: svg`<path d="M4.5 6.5h15M9.5 6.5v-2h5v2M6.5 6.5l.75 12a1.5 1.5 0 0 0 1.5 1.5h6.5a1.5 1.5 0 0 0 1.5-1.5l.75-12M10 10.5v5.5M14 10.5v5.5"/>`,
  alert: svg`<circle cx="12" cy="12" r="8.5"/><path d="M12 7.75v5M12 16.1v.1"/>`,
  offline: svg`<path d="m4 4 16 16M8.5 15.25a5 5 0 0 1 6.2-.5M5.5 12a9.2 9.2 0 0 1 4-2.3M18.5 12a9.2 9.2 0 0 0-4.6-2.45M2.75 8.75A13.6 13.6 0 0 1 6.5 6.3M21.25 8.75A13.4 13.4 0 0 0 10.5 5.1M12 18.75v.01"/>`,
  eye: svg`<path d="M2.75 12S6 5.75 12 5.75 21.25 12 21.25 12 18 18.25 12 18.25 2.75 12 2.75 12Z"/><circle cx="12" cy="12" r="2.75"/>`,
  eyeOff: svg`<path d="m4 4 16 16M10 6a8.6 8.6 0 0 1 2-.25c6 0 9.25 6.25 9.25 6.25a16 16 0 0 1-2.6 3.3M6.25 7.5A15.4 15.4 0 0 0 2.75 12S6 18.25 12 18.25a9 9 0 0 0 4.1-1M10.1 10.1a2.7 2.7 0 0 0 3.8 3.8"/>`,
  details: svg`<rect x="3.5" y="4.5" width="17" height="15" rx="2"/><path d="M14.5 4.5v15"/>`,
  edit: svg`<path d="M4.5 19.5 5.6 15 15.75 4.85a1.9 1.9 0 0 1 2.7 0l.7.7a1.9 1.9 0 0 1 0 2.7L9 18.4l-4.5 1.1ZM13.75 6.85l3.4 3.4"/>`,
  link: svg`<path d="M10 14a4 4 0 0 0 5.9.3l3-3a4 4 0 0 0-5.7-5.7l-1.1 1.1M14 10a4 4 0 0 0-5.9-.3l-3 3a4 4 0 0 0 5.7 5.7l1.1-1.1"/>`,
  notice: svg`<path d="M4 10v4h2.75l7.75 4V6l-7.75 4H4ZM7.5 14.25l1 4.75h2.25l-.75-3.5M18 9.5a3.5 3.5 0 0 1 0 5"/>`,
  silent: svg`<path d="m4 4 16 16M9.5 9.5v2a2.5 2.5 0 0 0 4.1 1.9M14.5 9.5V6.25a2.5 2.5 0 0 0-4.6-1.35M6.25 11.5a5.75 5.75 0 0 0 9.4 4.45M17.75 11.5a5.6 5.6 0 0 1-.4 2.1M12 17.25v3"/>`,
  speak: svg`<rect x="9.5" y="3.75" width="5" height="10.25" rx="2.5"/><path d="M6.25 11.5a5.75 5.75 0 0 0 11.5 0M12 17.25v3"/>`,
  ban: svg`<circle cx="12" cy="12" r="8.5"/><path d="m6 6 12 12"/>`,
  star: svg`<path d="m12 4 2.45 5 5.55.8-4 3.9.95 5.5L12 16.6l-4.95 2.6.95-5.5-4-3.9 5.55-.8L12 4Z"/>`,
  qr: svg`<rect x="4.5" y="4.5" width="5.5" height="5.5" rx="1"/><rect x="14" y="4.5" width="5.5" height="5.5" rx="1"/><rect x="4.5" y="14" width="5.5" height="5.5" rx="1"/><path d="M14 14h2v2M19.5 14v.01M14 19.5v-.75M17.5 19.5h2v-2"/>`,
  minus: svg`<path d="M5 12h14"/>`,
  picture: svg`<rect x="3.5" y="5" width="17" height="14" rx="2"/><circle cx="8.75" cy="10" r="1.5"/><path d="m4 17 4.75-4.25 3.5 3 3-2.75 5 4.25"/>`,
  plus: svg`<path d="M12 5v14M5 12h14"/>`,
  leave: svg`<path d="M14 4.5h3.5a2 2 0 0 1 2 2v11a2 2 0 0 1-2 2H14M4.5 12H14M10.5 8.25 14.25 12l-3.75 3.75"/>`,
  device: svg`<rect x="3.5" y="5" width="17" height="11" rx="1.5"/><path d="M8.5 19.5h7M12 16v3.5"/>`,
  phone: svg`<rect x="7" y="3.5" width="10" height="17" rx="2"/><path d="M11 17.5h2"/>`,
  shield: svg`<path d="M12 3.5 5 6v5.5c0 4.25 2.9 7.4 7 9 4.1-1.6 7-4.75 7-9V6l-7-2.5Z"/><path d="m9 12 2.25 2.25L15.25 10"/>`,
  bell: svg`<path d="M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 1.5h-15L6 16.5ZM10 20.5a2.25 2.25 0 0 0 4 0"/>`,
  bellOff: svg`<path d="m4 4 16 16M6 9.75V16.5L4.5 18H18M8.25 6.3A6 6 0 0 1 18 11v3.5M10 20.5a2.25 2.25 0 0 0 4 0"/>`,
  pin: svg`<path d="M8.5 3.75h7l-.75 7 3.25 3.5H6l3.25-3.5-.75-7ZM12 14.25v6.5"/>`,
  unpin: svg`<path d="m4 4 16 16M9 8.25l.25 2.5L6 14.25h8M12 14.25v6.5M8.7 3.75h6.8l-.75 7 3.25 3.5"/>`,
  clock: svg`<circle cx="12" cy="12" r="8.5"/><path d="M12 7v5.25l3.5 2"/>`,
  unread: svg`<path d="M18.6 10.75v6.75a2 2 0 0 1-2 2h-10a2 2 0 0 1-2-2v-9a2 2 0 0 1 2-2h7"/><circle cx="18.5" cy="6" r="2.5" fill="currentColor"/>`,
  theme: svg`<circle cx="12" cy="12" r="8.5"/><path d="M12 3.5a8.5 8.5 0 0 1 0 17Z" fill="currentColor"/>`,
} satisfies Record<string, SVGTemplateResult>;

export type IconName = keyof typeof shapes;

/** A decorative drawing: whatever carries it gives the name. */
export function icon(name: IconName): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${shapes[name]}</svg>`;
}
