import { ApiError } from '../../model';

/** What the server takes: in bytes, and in pixels. */
const MAX_BYTES = 10 * 1024 * 1024;
const MAX_PIXELS = 50_000_000;

/** Width and height of what is sent, in pixels: twice what the server keeps. */
const SIDE = 512;
const QUALITY = 0.92;

/** What the file picker offers. The browser reads more than the server does; what is sent is a PNG or a JPEG. */
export const pictureTypes = 'image/png,image/jpeg,image/gif,image/webp,image/avif';

/** The picture in a file, the right way up. Rejects with IMAGE_TOO_LARGE or IMAGE_INVALID. */
export async function readPicture(file: Blob): Promise<ImageBitmap> {
  if (file.size > MAX_BYTES) throw new ApiError({ code: 'IMAGE_TOO_LARGE' });
  const picture = await createImageBitmap(file).catch(() => {
    throw new ApiError({ code: 'IMAGE_INVALID' });
  });
  if (picture.width * picture.height <= MAX_PIXELS) return picture;
  picture.close();
  throw new ApiError({ code: 'IMAGE_TOO_LARGE' });
}

/** A square of a picture as a file. */
export async function cutOut(
  picture: ImageBitmap,
  { x, y, side }: { readonly x: number; readonly y: number; readonly side: number },
): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = SIDE;
  const context = contextOf(canvas);
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, x, y, side, side, 0, 0, SIDE, SIDE);
  const type = isOpaque(context) ? 'image/jpeg' : 'image/png';
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, type, QUALITY));
  if (!blob) throw new ApiError({ code: 'IMAGE_INVALID' });
  return blob;
}

/** What draws on a canvas. Throws IMAGE_INVALID where the browser has no memory for it. */
export function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (!context) throw new ApiError({ code: 'IMAGE_INVALID' });
  return context;
}

function isOpaque(context: CanvasRenderingContext2D): boolean {
  const { data } = context.getImageData(0, 0, SIDE, SIDE);
  for (let i = 3; i < data.length; i += 4) if (data[i] !== 255) return false;
  return true;
}

/** The first picture among what was dropped or pasted. */
export function pictureIn(data: DataTransfer | null): File | null {
  return [...(data?.files ?? [])].find(({ type }) => type.startsWith('image/')) ?? null;
}
