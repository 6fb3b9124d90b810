import { says } from './picture-rules.ts';

const ORIENTATION = 0x0112;
const SHORT = 3;
/** `Exif`, two zeros, then a TIFF file of its own. */
const TIFF_FROM = 6;
const ENTRY_BYTES = 12;
const MOST_ENTRIES = 512;

/**
 * Which way up a camera was held (EXIF tag 0x0112): 1 to 8, and 1 where nothing
 * readable says otherwise. The one thing that is read out of the metadata:
 * without it a photograph of a page lies on its side.
 *
 * @param segment the body of an APP1 segment
 */
export function readTurn(segment: Uint8Array): number {
  if (!says(segment, 0, 'Exif\0\0') || segment.length < TIFF_FROM + 8) return 1;
  const view = new DataView(
    segment.buffer,
    segment.byteOffset + TIFF_FROM,
    segment.length - TIFF_FROM,
  );
  const isLittle = says(segment, TIFF_FROM, 'II');
  const from = view.getUint32(4, isLittle);
  if (from + 2 > view.byteLength) return 1;
  const count = Math.min(view.getUint16(from, isLittle), MOST_ENTRIES);
  for (let entry = 0; entry < count; entry++) {
    const at = from + 2 + entry * ENTRY_BYTES;
    if (at + ENTRY_BYTES > view.byteLength) return 1;
    if (view.getUint16(at, isLittle) !== ORIENTATION) continue;
    const turn = view.getUint16(at + 8, isLittle);
    return view.getUint16(at + 2, isLittle) === SHORT && turn >= 1 && turn <= 8 ? turn : 1;
  }
  return 1;
}

/** A whole APP1 segment that says which way up, and has room for nothing else. */
export function writeTurn(turn: number): Uint8Array {
  const tiff = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, SHORT, 0, 0, 0, 1, 0, turn, 0, 0];
  const end = [0, 0, 0, 0];
  const body = [0x45, 0x78, 0x69, 0x66, 0, 0, ...tiff, ...end];
  return Uint8Array.of(0xff, 0xe1, 0, body.length + 2, ...body);
}
