import { css, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { t } from '../i18n';
import { describeError } from '../i18n/problem';
import { base } from '../styles/base';
import { buttons } from '../styles/controls';
import './avatar';
import { icon } from './icons';
import { ParleyElement } from './parley-element';
import { pictureIn, pictureTypes, readPicture } from './picture-file';
import { tell } from './toast';

/** The picture of a person or a group, to be changed: from a file, by dropping one, by pasting one. */
@customElement('parley-picture-picker')
export class PicturePicker extends ParleyElement {
  static override styles = [
    base,
    buttons,
    css`
      :host {
        display: block;
      }
      .picker {
        display: flex;
        align-items: center;
        gap: var(--space-4);
        border-radius: var(--radius);
        --size: 80px;
      }
      .picker.over {
        outline: 2px dashed var(--accent);
        outline-offset: 6px;
      }
      .with {
        display: grid;
        gap: var(--space-2);
        min-width: 0;
      }
      .do {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
      }
      .hint,
      .error {
        color: var(--text-quiet);
        font: var(--type-meta);
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
        color: var(--danger);
      }
      .error .icon {
        width: 16px;
        height: 16px;
        margin-top: 1px;
      }
    `,
  ];

  /** As of parley-avatar. */
  @property() of = '';
  @property() name = '';
  @property() src = '';
  @property() shape: 'person' | 'group' = 'person';
  @property({ attribute: false }) keep!: (square: Blob) => Promise<void>;
  @property({ attribute: false }) forget!: () => Promise<void>;
  /** What is chosen is kept for later: nothing has changed yet that is worth a word. */
  @property({ type: Boolean }) quiet = false;
  @state() private over = false;
  @state() private busy = false;
  @state() private error: unknown = null;
  @query('input') private readonly input!: HTMLInputElement;

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('paste', this.paste);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('paste', this.paste);
  }

  override render() {
    const { picture: words } = t();
    return html`<div
      class="picker ${this.over ? 'over' : ''}"
      @dragover=${this.dragOver}
      @dragleave=${() => (this.over = false)}
      @drop=${this.drop}
    >
      <parley-avatar .of=${this.of} .name=${this.name} .src=${this.src} shape=${this.shape}></parley-avatar>
      <div class="with">
        <div class="do">
          <button class="button" type="button" aria-disabled=${this.busy} @click=${() => this.input.click()}>
            ${icon('picture')}${this.src ? words.change : words.choose}
          </button>
          ${this.src
            ? html`<button class="button danger-quiet" type="button" aria-disabled=${this.busy} @click=${this.take}>${words.remove}</button>`
            : nothing}
        </div>
        <p class="hint"><span class="mouse">${words.hint}</span><span class="touch">${words.hintTouch}</span></p>
        ${this.error === null ? nothing : html`<p class="error" role="alert">${icon('alert')}<span>${describeError(this.error)}</span></p>`}
      </div>
      <input type="file" accept=${pictureTypes} aria-label=${words.choose} hidden @change=${this.pick} />
    </div>`;
  }

  private readonly pick = () => {
    const [file] = this.input.files ?? [];
    this.input.value = '';
    if (file) void this.choose(file);
  };

  private readonly dragOver = (event: DragEvent) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.over = true;
  };

  private readonly drop = (event: DragEvent) => {
    event.preventDefault();
    this.over = false;
    const [file] = event.dataTransfer?.files ?? [];
    if (file) void this.choose(file);
  };

  private readonly paste = (event: ClipboardEvent) => {
    const file = pictureIn(event.clipboardData);
    if (!file || event.defaultPrevented) return;
    event.preventDefault();
    void this.choose(file);
  };

  private async choose(file: Blob): Promise<void> {
    if (this.busy) return;
    await this.run(async () => {
      const [picture, { crop }] = await Promise.all([readPicture(file), import('./crop-dialog')]);
      crop(picture, this.shape, async (square) => {
        await this.keep(square);
        this.say(t().picture.changed);
      });
    });
  }

  private readonly take = () =>
    this.run(async () => {
      await this.forget();
      this.say(t().picture.removed);
    });

  private say(words: string): void {
    if (!this.quiet) tell(words);
  }

  private async run(action: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.error = null;
    try {
      await action();
    } catch (error) {
      this.error = error;
    } finally {
      this.busy = false;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'parley-picture-picker': PicturePicker;
  }
}
