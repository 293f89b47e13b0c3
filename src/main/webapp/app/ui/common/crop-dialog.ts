import { css, html, nothing, type CSSResultGroup, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { t } from '../i18n';
import { describeError } from '../i18n/problem';
import { buttons } from '../styles/controls';
import { Crop, MAX_ZOOM } from './crop';
import { icon } from './icons';
import { Modal } from './modal';
import { contextOf, cutOut } from './picture-file';

const STEP = 0.05;
const ZOOM_STEP = 0.1;
/** Of what a wheel turns by, in pixels, to a factor. */
const WHEEL = 0.002;

const moves: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

/**
 * The square of a picture is chosen: by dragging, with the wheel and two fingers' gestures the browser
 * makes of it, or with the keyboard. What is seen is what will be kept.
 */
@customElement('parley-crop-dialog')
export class CropDialog extends Modal {
  static override styles: CSSResultGroup = [
    Modal.styles,
    buttons,
    css`
      .stage {
        position: relative;
        width: min(320px, 100%);
        margin: var(--space-2) auto var(--space-4);
        border-radius: var(--radius);
        overflow: hidden;
        background: var(--surface-hover);
        cursor: grab;
        touch-action: none;
      }
      .stage:active {
        cursor: grabbing;
      }
      canvas {
        display: block;
        width: 100%;
        aspect-ratio: 1;
      }
      /* What is outside of the shape is dimmed, in every theme. */
      .stage::after {
        content: '';
        position: absolute;
        inset: 0;
        border-radius: 50%;
        box-shadow: 0 0 0 999px rgb(0 0 0 / 0.5);
        outline: 1px solid rgb(255 255 255 / 0.7);
        outline-offset: -1px;
        pointer-events: none;
      }
      .stage.group::after {
        border-radius: 30%;
      }
      .zoom {
        display: flex;
        align-items: center;
        gap: var(--space-3);
        max-width: 320px;
        margin: 0 auto;
        color: var(--text-quiet);
      }
      .zoom input {
        flex: 1;
        min-width: 0;
        min-height: var(--target);
        margin: 0;
        accent-color: var(--accent);
      }
      .hint {
        margin-top: var(--space-1);
        color: var(--text-quiet);
        font: var(--type-meta);
        text-align: center;
      }
      .touch {
        display: none;
      }
      @media (pointer: coarse) {
        .mouse {
          display: none;
        }
        .touch {
          display: inline;
        }
      }
      .error {
        display: flex;
        gap: 6px;
        margin-top: var(--space-3);
        color: var(--danger);
      }
      .do {
        display: flex;
        flex-wrap: wrap;
        justify-content: end;
        gap: var(--space-2);
        margin-top: var(--space-6);
      }
    `,
  ];

  @property({ attribute: false }) picture!: ImageBitmap;
  @property() shape: 'person' | 'group' = 'person';
  /** Sends the square chosen; while it fails the dialog stays and says why. */
  @property({ attribute: false }) send!: (square: Blob) => Promise<void>;
  @state() private crop!: Crop;
  @state() private busy = false;
  @state() private error: unknown = null;
  @query('canvas') private readonly canvas!: HTMLCanvasElement;
  private readonly pointers = new Map<number, PointerEvent>();

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('picture')) this.crop = Crop.of(this.picture);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.picture.close();
  }

  protected override label(): string {
    return t().picture.cropTitle;
  }

  protected override content() {
    const { picture: words, common } = t();
    return html`<div
        class="stage ${this.shape}"
        role="group"
        aria-label=${words.stage}
        aria-describedby="crop-hint"
        tabindex="0"
        autofocus
        @pointerdown=${this.grab}
        @pointermove=${this.drag}
        @pointerup=${this.letGo}
        @pointercancel=${this.letGo}
        @wheel=${this.wheel}
        @keydown=${this.key}
      >
        <canvas></canvas>
      </div>
      <div class="zoom">
        ${icon('minus')}
        <input
          type="range"
          aria-label=${words.zoom}
          min="1"
          max=${MAX_ZOOM}
          step="any"
          .value=${String(this.crop.zoom)}
          @input=${(event: Event) => (this.crop = this.crop.zoomed(Number((event.target as HTMLInputElement).value)))}
        />
        ${icon('plus')}
      </div>
      <p class="hint" id="crop-hint"><span class="mouse">${words.cropHint}</span><span class="touch">${words.cropHintTouch}</span></p>
      ${this.error === null ? nothing : html`<p class="error" role="alert">${icon('alert')}${describeError(this.error)}</p>`}
      <div class="do">
        <button class="button neutral" type="button" @click=${this.close}>${common.cancel}</button>
        <button class="button primary" type="button" aria-disabled=${this.busy} @click=${this.save}>
          ${this.busy ? html`<span class="spinner"></span>` : nothing}${words.keep}
        </button>
      </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.draw();
  }

  private draw(): void {
    const side = Math.round(this.canvas.clientWidth * window.devicePixelRatio);
    if (this.canvas.width !== side) this.canvas.width = this.canvas.height = side;
    const context = contextOf(this.canvas);
    const { square } = this.crop;
    context.imageSmoothingQuality = 'high';
    context.clearRect(0, 0, side, side);
    context.drawImage(this.picture, square.x, square.y, square.side, square.side, 0, 0, side, side);
  }

  private readonly grab = (event: PointerEvent) => {
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
    this.pointers.set(event.pointerId, event);
  };

  /** One pointer moves the picture; two zoom it by how their distance changes. */
  private readonly drag = (event: PointerEvent) => {
    const before = this.pointers.get(event.pointerId);
    if (!before) return;
    const [other] = [...this.pointers.values()].filter(({ pointerId }) => pointerId !== event.pointerId);
    this.pointers.set(event.pointerId, event);
    if (other) {
      this.crop = this.crop.zoomed(this.crop.zoom * (distance(event, other) / Math.max(1, distance(before, other))));
    } else {
      const side = this.canvas.clientWidth;
      this.crop = this.crop.moved((before.clientX - event.clientX) / side, (before.clientY - event.clientY) / side);
    }
  };

  private readonly letGo = ({ pointerId }: PointerEvent) => this.pointers.delete(pointerId);

  private readonly wheel = (event: WheelEvent) => {
    event.preventDefault();
    this.crop = this.crop.zoomed(this.crop.zoom * Math.exp(-event.deltaY * WHEEL));
  };

  private readonly key = (event: KeyboardEvent) => {
    const move = moves[event.key];
    if (move) this.crop = this.crop.moved(...move);
    else if (event.key === '+' || event.key === '=') this.crop = this.crop.zoomed(this.crop.zoom + ZOOM_STEP);
    else if (event.key === '-') this.crop = this.crop.zoomed(this.crop.zoom - ZOOM_STEP);
    else return;
    event.preventDefault();
  };

  private readonly save = async () => {
    if (this.busy) return;
    this.busy = true;
    this.error = null;
    try {
      await this.send(await cutOut(this.picture, this.crop.square));
      this.close();
    } catch (error) {
      this.error = error;
    } finally {
      this.busy = false;
    }
  };
}

function distance(one: PointerEvent, other: PointerEvent): number {
  return Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);
}

/** Lets a person choose the square of a picture; the dialog owns the picture from now on. */
export function crop(picture: ImageBitmap, shape: 'person' | 'group', send: (square: Blob) => Promise<void>): void {
  const dialog = document.createElement('parley-crop-dialog');
  Object.assign(dialog, { picture, shape, send });
  dialog.addEventListener('parley-close', () => dialog.remove());
  document.body.append(dialog);
}

declare global {
  interface HTMLElementTagNameMap {
    'parley-crop-dialog': CropDialog;
  }
}
