import { css } from 'lit';

export const shellStyles = css`
  :host {
    display: grid;
    grid-template: auto minmax(0, 1fr) / var(--rail) var(--list-width, 320px) minmax(0, 1fr) auto;
    grid-template-areas:
      'bar bar bar bar'
      'rail list main details';
    height: 100dvh;
    overflow: hidden;
    background: var(--surface-page);
  }
  parley-connection-bar {
    grid-area: bar;
  }
  nav {
    grid-area: rail;
    display: grid;
    min-height: 0;
  }
  .list {
    grid-area: list;
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    min-height: 0;
    min-width: 0;
    background: var(--surface-list);
  }
  parley-resizer {
    position: absolute;
    inset: 0 0 0 auto;
  }
  .place {
    grid-area: main;
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    min-height: 0;
    min-width: 0;
    outline: 0;
  }
  .details {
    grid-area: details;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    width: var(--details);
    min-height: 0;
    border-inline-start: 1px solid var(--line);
    background: var(--surface-list);
  }
  .skip {
    position: absolute;
    z-index: 9;
    inset: var(--space-2) auto auto var(--space-2);
    translate: 0 -200%;
  }
  .skip:focus {
    translate: none;
  }
  /* Too narrow for four columns: the details lie over the conversation. */
  @media (1024px <= width < 1240px) {
    .details {
      grid-area: main;
      justify-self: end;
      z-index: 4;
      box-shadow: var(--shadow-float);
    }
  }
  @media (width < 1024px) {
    :host {
      grid-template: auto minmax(0, 1fr) / var(--rail) minmax(0, 1fr);
      grid-template-areas:
        'bar bar'
        'rail main';
    }
    .list,
    .details {
      grid-area: main;
      width: auto;
      border: 0;
    }
    parley-resizer,
    :host([page='chats']) .place,
    :host(:not([page='chats'])) .list,
    :host([details]) .place {
      display: none;
    }
  }
  @media (700px <= width < 1024px) {
    nav {
      border-inline-end: 1px solid var(--line);
    }
  }
  @media (width < 700px) {
    :host {
      grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr);
      grid-template-areas:
        'bar'
        'main'
        'rail';
    }
    :host([page='conversation']) nav {
      display: none;
    }
  }
`;
