const held = 450;
const slack = 10;

/** Calls `run` when a finger rests on an element; listeners for pointer events and contextmenu. */
export class LongPress {
  private timer = 0;
  private from = { x: 0, y: 0 };

  constructor(private readonly run: (target: EventTarget | null) => void) {}

  readonly down = (event: PointerEvent): void => {
    this.cancel();
    if (event.pointerType !== 'touch') return;
    this.from = { x: event.clientX, y: event.clientY };
    // Read now: after its dispatch an event no longer says what inside a shadow tree it hit.
    const { target } = event;
    this.timer = window.setTimeout(() => this.run(target), held);
  };

  readonly move = (event: PointerEvent): void => {
    if (Math.hypot(event.clientX - this.from.x, event.clientY - this.from.y) > slack) this.cancel();
  };

  readonly cancel = (): void => clearTimeout(this.timer);

  /** The browser's own menu would cover ours; with a mouse it stays the browser's. */
  readonly contextmenu = (event: Event): void => {
    if (event instanceof PointerEvent && event.pointerType === 'touch') event.preventDefault();
  };
}
