import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface Host extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

const steps: Partial<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/** One tab stop for a list: arrows, Home and End move the focus between the elements that match `selector`. */
export class Roving implements ReactiveController {
  constructor(
    private readonly host: Host,
    private readonly selector: string,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    const items = this.items();
    const stop = items.find((item) => item.matches(':focus')) ?? items.find((item) => item.ariaCurrent) ?? items[0];
    this.stopAt(stop, items);
  }

  readonly keydown = (event: KeyboardEvent): void => {
    const items = this.items();
    const at = items.indexOf(event.target as HTMLElement);
    const next = at < 0 ? undefined : items[steps[event.key]?.(at, items.length - 1) ?? -1];
    if (!next || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    this.stopAt(next, items);
    next.focus();
  };

  focusFirst(): void {
    this.items()[0]?.focus();
  }

  private items(): HTMLElement[] {
    return [...this.host.renderRoot.querySelectorAll<HTMLElement>(this.selector)];
  }

  private stopAt(stop: HTMLElement | undefined, items: HTMLElement[]): void {
    for (const item of items) item.tabIndex = item === stop ? 0 : -1;
  }
}
