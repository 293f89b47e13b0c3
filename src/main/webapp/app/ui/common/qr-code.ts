import { css, html, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { encode } from 'uqr';
import { base } from '../styles/base';
import { ParleyElement } from './parley-element';

/** The quiet zone that ISO/IEC 18004 asks for around a code, in modules. */
const quietZone = 4;

/** A text as a QR code, dark on light in both themes, for that is what cameras read. */
@customElement('parley-qr-code')
export class QrCode extends ParleyElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
        aspect-ratio: 1;
        border-radius: var(--radius);
        background: #fff;
        overflow: hidden;
      }
      svg {
        display: block;
        width: 100%;
        height: 100%;
        fill: #10201d;
        shape-rendering: crispedges;
      }
    `,
  ];

  @property() text = '';
  /** What it is, for those who cannot see it. */
  @property() label = '';
  private size = 0;
  private path = '';

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('text')) this.draw();
  }

  override render() {
    return html`<svg viewBox="0 0 ${this.size} ${this.size}" role="img" aria-label=${this.label}><path d=${this.path} /></svg>`;
  }

  /** One square a dark module. */
  private draw(): void {
    const { data, size } = encode(this.text, { ecc: 'M', border: quietZone });
    this.size = size;
    this.path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'parley-qr-code': QrCode;
  }
}
