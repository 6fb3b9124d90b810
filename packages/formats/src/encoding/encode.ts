import type { Encoding } from '../file-format.ts';

const MARKS: Partial<Record<Encoding, readonly number[]>> = {
  'utf-8': [0xef, 0xbb, 0xbf],
  'utf-16le': [0xff, 0xfe],
  'utf-16be': [0xfe, 0xff],
};

/** The byte order mark of an encoding; empty for those that have none. */
export function byteOrderMark(encoding: Encoding): Uint8Array {
  return Uint8Array.from(MARKS[encoding] ?? []);
}

/**
 * Encodes text.
 * @throws RangeError naming the code point, when the encoding has no byte for
 *   a character. Windows-1256 lacks, among others, the Arabic-Indic digits:
 *   programs of its time drew ASCII digits in their shapes.
 */
export function encodeText(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'windows-1256' || encoding === 'windows-1252')
    return encodeNarrow(text, encoding);
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) {
    view.setUint16(i * 2, text.charCodeAt(i), encoding === 'utf-16le');
  }
  return bytes;
}

function encodeNarrow(text: string, encoding: Encoding): Uint8Array {
  const table = narrowTable(encoding);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const byte = table.get(code);
    if (byte === undefined) {
      const point = code.toString(16).toUpperCase().padStart(4, '0');
      throw new RangeError(`${encoding} has no byte for U+${point}`);
    }
    bytes[i] = byte;
  }
  return bytes;
}

const tables = new Map<Encoding, ReadonlyMap<number, number>>();

function narrowTable(encoding: Encoding): ReadonlyMap<number, number> {
  const known = tables.get(encoding);
  if (known) return known;
  const all = Uint8Array.from({ length: 256 }, (_, i) => i);
  const text = new TextDecoder(encoding).decode(all);
  const table = new Map(Array.from(all, (byte) => [text.charCodeAt(byte), byte]));
  tables.set(encoding, table);
  return table;
}
