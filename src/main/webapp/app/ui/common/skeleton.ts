import { css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { t } from '../i18n';
import { base } from '../styles/base';
import { ParleyElement } from './parley-element';

const shapes = 8;

/** Rows, or bubbles, of the shape that is about to come. */
@customElement('parley-skeleton')
export class Skeleton extends ParleyElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
        overflow: hidden;
      }
      .row {
        display: flex;
        align-items: center;
        gap: var(--space-3);
        height: 68px;
        padding-inline: var(--space-3);
      }
      .dot,
      .bar,
      .bubble {
        background: color-mix(in srgb, var(--text-quiet) 13%, transparent);
        animation: breathe 1.4s ease-in-out infinite alternate;
      }
      .dot {
        width: 44px;
        height: 44px;
        flex: none;
        border-radius: 50%;
      }
      .lines {
        flex: 1;
        display: grid;
        gap: 10px;
      }
      .bar {
        height: 11px;
        border-radius: var(--radius-small);
      }
      .bar + .bar {
        opacity: 0.6;
      }
      .bubbles {
        display: flex;
        flex-direction: column;
        justify-content: end;
        gap: var(--space-3);
        min-height: 100%;
        max-width: 960px;
        margin: 0 auto;
        padding: var(--space-4) 0;
      }
      .bubble {
        height: 42px;
        border-radius: var(--radius-bubble);
      }
      .bubble.mine {
        align-self: end;
      }
      .w0 { --width: 62%; }
      .w1 { --width: 44%; }
      .w2 { --width: 71%; }
      .w3 { --width: 53%; }
      .w4 { --width: 38%; }
      .w5 { --width: 66%; }
      .w6 { --width: 49%; }
      .w7 { --width: 58%; }
      .bar {
        width: var(--width);
      }
      .bubble {
        width: calc(var(--width) * 0.7);
      }
      .bubble:nth-child(3n) {
        height: 64px;
      }
      @keyframes breathe {
        to {
          opacity: 0.45;
        }
      }
      @media (prefers-reduced-motion: reduce) {
        .dot,
        .bar,
        .bubble {
          animation: none;
        }
      }
    `,
  ];

  @property() shape: 'rows' | 'bubbles' = 'rows';
  @property({ type: Number }) count = 8;

  override render() {
    const items = Array.from({ length: this.count }, (_, index) => index % shapes);
    return html`<span class="hidden-visually" role="status">${t().common.loading}</span>
      <div class=${this.shape} aria-hidden="true">
        ${items.map((kind) => (this.shape === 'rows' ? this.row(kind) : this.bubble(kind)))}
      </div>`;
  }

  private row(kind: number) {
    return html`<div class="row">
      <div class="dot"></div>
      <div class="lines">
        <div class="bar w${kind}"></div>
        <div class="bar w${(kind + 2) % shapes}"></div>
      </div>
    </div>`;
  }

  private bubble(kind: number) {
    return html`<div class="bubble w${kind} ${kind % 3 === 1 ? 'mine' : ''}"></div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'parley-skeleton': Skeleton;
  }
}
