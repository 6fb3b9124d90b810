import { readTurn, writeTurn } from './jpeg-turn.ts';
import {
  type CleanPicture,
  holdToSize,
  joined,
  type PictureSize,
  says,
  unreadable,
} from './picture-rules.ts';

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const DHT = 0xc4;
const DQT = 0xdb;
const DRI = 0xdd;
const APP1 = 0xe1;
const ADOBE = 0xee;
/** Baseline, extended and progressive with Huffman coding: what cameras and editors write. */
const FRAMES: ReadonlySet<number> = new Set([0xc0, 0xc1, 0xc2]);
const KEPT: ReadonlySet<number> = new Set([...FRAMES, DHT, DQT, DRI]);

/**
 * A JPEG (ITU-T T.81) written anew from the segments that a picture can't be
 * shown without. Comments, every APPn segment (EXIF, GPS, XMP, IPTC, thumbnails,
 * colour profiles) and all that hangs behind the end, as the film of a moving
 * photograph does, are left out. Kept of them are two numbers: which way up,
 * and how colours are written (Adobe's transform).
 *
 * @throws PictureProblem
 */
export function cleanJpeg(bytes: Uint8Array): CleanPicture {
  const kept: Uint8Array[] = [];
  let size: PictureSize | null = null;
  let turn = 1;
  let transform: number | null = null;
  let hasScan = false;
  let at = 2;
  for (;;) {
    while (bytes[at] === 0xff && bytes[at + 1] === 0xff) at++;
    const marker = markerAt(bytes, at);
    if (marker === EOI) break;
    const end = segmentEnd(bytes, at);
    const body = bytes.subarray(at + 4, end);
    if (FRAMES.has(marker)) {
      if (size !== null) unreadable();
      size = frameSize(body);
      holdToSize(size);
    }
    if (marker === APP1 && turn === 1) turn = readTurn(body);
    if (marker === ADOBE) transform ??= readTransform(body);
    if (marker === SOS) {
      if (size === null) unreadable();
      hasScan = true;
      const next = scanEnd(bytes, end);
      kept.push(bytes.subarray(at, next));
      at = next;
      continue;
    }
    if (KEPT.has(marker)) kept.push(bytes.subarray(at, end));
    else if (!isLeftOut(marker)) unreadable();
    at = end;
  }
  if (size === null || !hasScan) unreadable();
  const head: Uint8Array[] = [Uint8Array.of(0xff, SOI)];
  if (turn !== 1) head.push(writeTurn(turn));
  if (transform !== null) head.push(writeTransform(transform));
  const turned = turn > 4 ? { width: size.height, height: size.width } : size;
  return { ...turned, bytes: joined([...head, ...kept, Uint8Array.of(0xff, EOI)]) };
}

/** APPn, comments, and segments that only other kinds of JPEG need. */
function isLeftOut(marker: number): boolean {
  return (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe;
}

function markerAt(bytes: Uint8Array, at: number): number {
  const marker = bytes[at + 1];
  if (bytes[at] !== 0xff || marker === undefined) unreadable();
  return marker;
}

function segmentEnd(bytes: Uint8Array, at: number): number {
  const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
  const end = at + 2 + length;
  if (length < 2 || end > bytes.length) unreadable();
  return end;
}

function frameSize(body: Uint8Array): PictureSize {
  if (body.length < 6) unreadable();
  return { height: (body[1]! << 8) | body[2]!, width: (body[3]! << 8) | body[4]! };
}

/** The first marker after coded data: stuffed bytes and restart marks belong to it. */
function scanEnd(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1];
    if (next === undefined) break;
    const isCoded = next === 0 || (next >= 0xd0 && next <= 0xd7);
    if (!isCoded && next !== 0xff) return at;
  }
  return unreadable();
}

function readTransform(body: Uint8Array): number | null {
  const transform = body[11];
  return says(body, 0, 'Adobe') && transform !== undefined && transform <= 2 ? transform : null;
}

function writeTransform(transform: number): Uint8Array {
  const letters = [0x41, 0x64, 0x6f, 0x62, 0x65];
  return Uint8Array.of(0xff, ADOBE, 0, 14, ...letters, 0, 100, 0, 0, 0, 0, transform);
}
