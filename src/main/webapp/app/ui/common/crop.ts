/** How far one may go into a picture. */
export const MAX_ZOOM = 4;

/** A square of a picture, in the picture's own pixels. */
export interface Square {
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

/**
 * Which square of a picture somebody has chosen. It never leaves the picture; at zoom 1 it is as
 * large as the picture allows.
 */
export class Crop {
  private constructor(
    private readonly width: number,
    private readonly height: number,
    private readonly centreX: number,
    private readonly centreY: number,
    readonly zoom: number,
  ) {}

  /** The middle of a picture, as large as can be. */
  static of({ width, height }: { readonly width: number; readonly height: number }): Crop {
    return new Crop(width, height, width / 2, height / 2, 1);
  }

  get square(): Square {
    const side = this.side(this.zoom);
    return { x: this.centreX - side / 2, y: this.centreY - side / 2, side };
  }

  /** Moves the square by parts of its own side. */
  moved(right: number, down: number): Crop {
    const { side } = this.square;
    return this.at(this.centreX + right * side, this.centreY + down * side, this.zoom);
  }

  /** Zooms to a factor, 1 to MAX_ZOOM, around the middle of the square. */
  zoomed(zoom: number): Crop {
    return this.at(this.centreX, this.centreY, Math.min(Math.max(zoom, 1), MAX_ZOOM));
  }

  private at(centreX: number, centreY: number, zoom: number): Crop {
    const half = this.side(zoom) / 2;
    const within = (value: number, length: number) => Math.min(Math.max(value, half), length - half);
    return new Crop(this.width, this.height, within(centreX, this.width), within(centreY, this.height), zoom);
  }

  private side(zoom: number): number {
    return Math.min(this.width, this.height) / zoom;
  }
}
