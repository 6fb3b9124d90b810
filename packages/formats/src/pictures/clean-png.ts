import {
  type CleanPicture,
  holdToSize,
  joined,
  type PictureSize,
  says,
  unreadable,
} from './picture-rules.ts';

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
/** What a still picture is drawn from; everything else is text, time, place, or motion. */
const KEPT: ReadonlySet<string> = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND']);
const AROUND_BYTES = 12;

/**
 * A PNG (W3C PNG, third edition) written anew from the chunks that it is drawn
 * from. Text, EXIF, times, colour profiles, animation and what hangs behind the
 * end are left out.
 *
 * @throws PictureProblem
 */
export function cleanPng(bytes: Uint8Array): CleanPicture {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept: Uint8Array[] = [SIGNATURE];
  let size: PictureSize | null = null;
  let hasData = false;
  for (let at = SIGNATURE.length; at + AROUND_BYTES <= bytes.length; ) {
    const length = view.getUint32(at);
    const end = at + AROUND_BYTES + length;
    if (end > bytes.length) unreadable();
    const kind = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (size === null) {
      if (kind !== 'IHDR' || length !== 13) unreadable();
      size = { width: view.getUint32(at + 8), height: view.getUint32(at + 12) };
      holdToSize(size);
    } else if (kind === 'IHDR') unreadable();
    if (kind === 'IDAT') hasData = true;
    if (KEPT.has(kind)) kept.push(withSum(bytes.subarray(at, end)));
    else if (isNeeded(kind)) unreadable();
    if (kind === 'IEND') return hasData ? { ...size, bytes: joined(kept) } : unreadable();
    at = end;
  }
  return unreadable();
}

export function isPng(bytes: Uint8Array): boolean {
  return says(bytes, 0, String.fromCharCode(...SIGNATURE));
}

/** A capital first letter says that no reader may leave the chunk out. */
function isNeeded(kind: string): boolean {
  return kind[0]! >= 'A' && kind[0]! <= 'Z';
}

/** The chunk, if its check sum is right: one that is not may hide what is no picture. */
function withSum(chunk: Uint8Array): Uint8Array {
  const from = chunk.length - 4;
  const view = new DataView(chunk.buffer, chunk.byteOffset + from, 4);
  return crc32(chunk.subarray(4, from)) === view.getUint32(0) ? chunk : unreadable();
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? 0xedb88320 ^ (sum >>> 1) : sum >>> 1;
  return sum;
});

/** As PNG takes it (ISO 3309); `node:zlib` is not there in a browser. */
export function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = TABLE[(sum ^ byte) & 0xff]! ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}
