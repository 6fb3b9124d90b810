import {
  type CleanPicture,
  holdToSize,
  joined,
  type PictureSize,
  says,
  unreadable,
} from './picture-rules.ts';

const HEAD_BYTES = 12;
const ALPHA_FLAG = 0x10;
const MOVES_FLAG = 0x02;
const KEPT: ReadonlySet<string> = new Set(['ALPH', 'VP8 ', 'VP8L']);

/**
 * A still WebP (RFC 9649) written anew from its picture and its transparency.
 * EXIF, XMP, colour profiles, unknown chunks and what hangs behind the end are
 * left out; one that moves is refused.
 *
 * @throws PictureProblem
 */
export function cleanWebp(bytes: Uint8Array): CleanPicture {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = Math.min(bytes.length, 8 + view.getUint32(4, true));
  const kept: Uint8Array[] = [];
  let canvas: Uint8Array | null = null;
  let size: PictureSize | null = null;
  for (let at = HEAD_BYTES; at + 8 <= end; ) {
    const kind = String.fromCharCode(...bytes.subarray(at, at + 4));
    const length = view.getUint32(at + 4, true);
    const body = bytes.subarray(at + 8, at + 8 + length);
    if (at + 8 + length > end) unreadable();
    if (kind === 'VP8X') canvas = readCanvas(body);
    if (kind === 'VP8 ' || kind === 'VP8L') {
      if (size !== null) unreadable();
      size = kind === 'VP8 ' ? lossySize(body) : losslessSize(body);
      holdToSize(size);
    }
    if (KEPT.has(kind)) kept.push(chunk(kind, body));
    at += 8 + length + (length % 2);
  }
  if (size === null) unreadable();
  const all = canvas === null ? kept : [chunk('VP8X', canvas), ...kept];
  const body = joined([letters('WEBP'), ...all]);
  return { ...size, bytes: chunk('RIFF', body) };
}

export function isWebp(bytes: Uint8Array): boolean {
  return bytes.length > HEAD_BYTES && says(bytes, 0, 'RIFF') && says(bytes, 8, 'WEBP');
}

/** Its size, and of what it announces only the transparency, which is all that is kept. */
function readCanvas(body: Uint8Array): Uint8Array {
  const flags = body[0];
  if (body.length !== 10 || flags === undefined || (flags & MOVES_FLAG) !== 0) unreadable();
  const canvas = Uint8Array.from(body);
  canvas.set([flags & ALPHA_FLAG, 0, 0, 0]);
  const three = (at: number) => canvas[at]! | (canvas[at + 1]! << 8) | (canvas[at + 2]! << 16);
  holdToSize({ width: three(4) + 1, height: three(7) + 1 });
  return canvas;
}

function lossySize(body: Uint8Array): PictureSize {
  if (body.length < 10 || body[3] !== 0x9d || body[4] !== 0x01 || body[5] !== 0x2a) unreadable();
  const two = (at: number) => (body[at]! | (body[at + 1]! << 8)) & 0x3fff;
  return { width: two(6), height: two(8) };
}

function losslessSize(body: Uint8Array): PictureSize {
  if (body.length < 5 || body[0] !== 0x2f) unreadable();
  const bits = body[1]! | (body[2]! << 8) | (body[3]! << 16) | (body[4]! << 24);
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
}

function chunk(kind: string, body: Uint8Array): Uint8Array {
  const made = new Uint8Array(8 + body.length + (body.length % 2));
  made.set(letters(kind));
  new DataView(made.buffer).setUint32(4, body.length, true);
  made.set(body, 8);
  return made;
}

function letters(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
