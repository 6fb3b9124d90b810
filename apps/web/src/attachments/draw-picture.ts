/** No device draws more of a picture than this at once, in points a side. */
const LONGEST_DRAWN = 4096;

/**
 * Draws a picture, the right way up, and lets go of what it was unfolded from.
 * On a canvas and not as an `img`: its bytes get no address that could be kept.
 * @throws when the browser can't read it
 */
export async function drawPicture(canvas: HTMLCanvasElement, blob: Blob): Promise<void> {
  const picture = await createImageBitmap(blob);
  const share = Math.min(1, LONGEST_DRAWN / Math.max(picture.width, picture.height));
  canvas.width = Math.round(picture.width * share);
  canvas.height = Math.round(picture.height * share);
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
}
