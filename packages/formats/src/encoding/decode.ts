import type { Encoding } from '../file-format.ts';
import { utf8Length } from './detect-encoding.ts';

/** Bytes decoded at a time: whole files are never held as text beside their bytes. */
const CHUNK = 1 << 20;

/** Stands in the text for each byte, or pair in UTF-16, that means nothing in its encoding. */
export const UNDECODABLE = '\uFFFD';

/** A piece of the text, and the bytes, in hex, behind each UNDECODABLE in it, in order. */
export interface DecodedChunk {
  readonly text: string;
  readonly undecodable: readonly string[];
}

/** The text of a file in pieces of about a mebibyte, without its byte order mark. */
export function* decodeChunks(bytes: Uint8Array, encoding: Encoding): Generator<DecodedChunk> {
  let at = markLength(bytes, encoding);
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  while (at < bytes.length) {
    const end = boundary(bytes, Math.min(at + CHUNK, bytes.length), encoding);
    yield decodePiece(bytes.subarray(at, end), decoder);
    at = end;
  }
}

/** The text of bytes that no character is cut in two by. */
export function decodeWhole(bytes: Uint8Array, encoding: Encoding): string {
  if (encoding.startsWith('windows')) return decodeNarrow(bytes, encoding);
  return decodePiece(bytes, new TextDecoder(encoding, { ignoreBOM: true })).text;
}

const letters = new Map<Encoding, readonly string[]>();

/** Byte by byte: Node's own decoder gives nothing for a text of one byte FF. */
function decodeNarrow(bytes: Uint8Array, encoding: Encoding): string {
  let table = letters.get(encoding);
  if (table === undefined) {
    const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    table = [...new TextDecoder(encoding, { ignoreBOM: true }).decode(all)];
    letters.set(encoding, table);
  }
  let text = '';
  for (let i = 0; i < bytes.length; i++) text += table[bytes[i]!]!;
  return text;
}

function decodePiece(bytes: Uint8Array, decoder: InstanceType<typeof TextDecoder>): DecodedChunk {
  const text = decoder.decode(bytes);
  if (decoder.encoding === 'windows-1252') return { text, undecodable: controls(text) };
  if (!text.includes(UNDECODABLE)) return { text, undecodable: [] };
  if (decoder.encoding === 'utf-8') return decodeBrokenUtf8(bytes);
  return decodeBrokenUtf16(bytes, decoder.encoding === 'utf-16le');
}

/** Bytes of the byte order mark that the file begins with. */
export function markLength(bytes: Uint8Array, encoding: Encoding): number {
  if (encoding === 'utf-8') return bytes[0] === 0xef && bytes[1] === 0xbb ? 3 : 0;
  const mark = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-16be';
  const isMark = mark === 'utf-16le' || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return isMark && encoding === mark ? 2 : 0;
}

/** The nearest place at or before `end` where no character is cut in two. */
function boundary(bytes: Uint8Array, end: number, encoding: Encoding): number {
  if (end >= bytes.length) return bytes.length;
  if (encoding === 'utf-8') {
    let at = end;
    while (at > end - 4 && (bytes[at]! & 0xc0) === 0x80) at--;
    return at > end - 4 ? at : end;
  }
  if (!encoding.startsWith('utf-16')) return end;
  const even = end & ~1;
  const high = bytes[encoding === 'utf-16le' ? even - 1 : even - 2]!;
  return (high & 0xfc) === 0xd8 ? even - 2 : even;
}

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (b) => b.toString(16).padStart(2, '0').toUpperCase()).join(' ');

/** Windows-1252 leaves five bytes without a meaning; they decode to controls, which are kept. */
function controls(text: string): string[] {
  return Array.from(text.match(/[\u0080-\u009f]/g) ?? [], (c) =>
    hex(Uint8Array.of(c.charCodeAt(0))),
  );
}

function decodeBrokenUtf8(bytes: Uint8Array): DecodedChunk {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const undecodable: string[] = [];
  let text = '';
  let start = 0;
  const flush = (end: number) => {
    const piece = decoder.decode(bytes.subarray(start, end));
    // A U+FFFD that the source itself wrote was lost before it reached us.
    for (const _ of piece.matchAll(/\uFFFD/g)) undecodable.push('EF BF BD');
    text += piece;
  };
  for (let i = 0; i < bytes.length; ) {
    const length = utf8Length(bytes, i);
    if (length > 0) {
      i += length;
      continue;
    }
    flush(i);
    undecodable.push(hex(bytes.subarray(i, i + 1)));
    text += UNDECODABLE;
    i++;
    start = i;
  }
  flush(bytes.length);
  return { text, undecodable };
}

function decodeBrokenUtf16(bytes: Uint8Array, littleEndian: boolean): DecodedChunk {
  const undecodable: string[] = [];
  const unit = (at: number): number =>
    littleEndian ? bytes[at]! | (bytes[at + 1]! << 8) : (bytes[at]! << 8) | bytes[at + 1]!;
  const parts: string[] = [];
  for (let i = 0; i < bytes.length; i += 2) {
    const code = i + 1 < bytes.length ? unit(i) : 0xfffd;
    const next = i + 3 < bytes.length ? unit(i + 2) : 0;
    if ((code & 0xfc00) === 0xd800 && (next & 0xfc00) === 0xdc00) {
      parts.push(String.fromCharCode(code, next));
      i += 2;
    } else if ((code & 0xf800) === 0xd800 || code === 0xfffd) {
      undecodable.push(hex(bytes.subarray(i, i + 2)));
      parts.push(UNDECODABLE);
    } else parts.push(String.fromCharCode(code));
  }
  return { text: parts.join(''), undecodable };
}
