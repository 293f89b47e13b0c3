import { css, html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { PresenceStatus } from '../../model';
import { base } from '../styles/base';
import { icon } from './icons';
import { colourOf, initials } from './initials';
import { ParleyElement } from './parley-element';
import { presenceDot, presenceDotStyles } from './presence-dot';

/**
 * A person (round) or a group (square): the picture where there is one, else initials on a colour of its
 * own; where there is no name, as of a deleted account, a drawing.
 */
@customElement('parley-avatar')
export class Avatar extends ParleyElement {
  static override styles = [
    base,
    css`
      :host {
        --dot: max(10px, calc(var(--size, 44px) * 0.27));
        position: relative;
        display: inline-block;
        width: var(--size, 44px);
        height: var(--size, 44px);
        flex: none;
        border-radius: 50%;
        user-select: none;
      }
      .picture {
        display: block;
        width: 100%;
        height: 100%;
        border-radius: inherit;
        overflow: hidden;
      }
      :host([shape='group']) {
        border-radius: calc(var(--size, 44px) * 0.3);
      }
      /* Drawn, not text: it is no part of the name of what the avatar stands in. */
      span[data-letters]::before {
        content: attr(data-letters);
      }
      span {
        display: grid;
        place-items: center;
        width: 100%;
        height: 100%;
        color: #fff;
        font: 600 calc(var(--size, 44px) * 0.38) / 1 var(--font);
      }
      .wide {
        font-size: calc(var(--size, 44px) * 0.34);
      }
      img {
        width: 100%;
        height: 100%;
        object-fit: cover;
      }
      .nobody {
        background: var(--badge-quiet);
      }
      .icon {
        width: 56%;
        height: 56%;
      }
      .c0 { background: #0f766e; }
      .c1 { background: #1f6cb4; }
      .c2 { background: #6b56c6; }
      .c3 { background: #a0439a; }
      .c4 { background: #b9402a; }
      .c5 { background: #96600a; }
      .c6 { background: #4d7620; }
      .c7 { background: #b83a62; }
    `,
    presenceDotStyles,
  ];

  /** What the colour is made from: an account's or a group's id. */
  @property() of = '';
  @property() name = '';
  /** A path on the server, or "" for none. */
  @property() src = '';
  /** How the person is seen; "" where that is not to be shown. */
  @property() status: PresenceStatus | '' = '';
  @property({ reflect: true }) shape: 'person' | 'group' = 'person';

  /** The picture that could not be loaded. */
  @state() private broken = '';

  override render() {
    const isHere = this.status !== '' && this.status !== 'offline';
    return html`<div class="picture ${isHere ? 'cut' : ''}">${this.picture()}</div>${presenceDot(this.status)}`;
  }

  private picture() {
    if (this.src && this.src !== this.broken) {
      return html`<img src=${this.src} alt="" draggable="false" @error=${() => (this.broken = this.src)} />`;
    }
    if (!this.name) return html`<span class="nobody" aria-hidden="true">${icon(this.shape === 'group' ? 'groups' : 'person')}</span>`;
    const letters = initials(this.name);
    return html`<span class="c${colourOf(this.of)} ${letters.length > 1 ? 'wide' : ''}" data-letters=${letters} aria-hidden="true"></span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'parley-avatar': Avatar;
  }
}
