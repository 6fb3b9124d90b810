import { createInflateRaw } from 'node:zlib';
import { FileProblem } from '../file-problem.ts';

/** Most entries, most inflated bytes, and most inflated bytes per packed byte that a workbook may have. */
const MAX_ENTRIES = 2000;
const MAX_INFLATED = 200 * 1024 * 1024;
const MAX_RATIO = 100;
/** Small parts of repetitive XML may pack better than that without harm. */
const RATIO_FREE = 1024 * 1024;

interface ZipEntry {
  readonly packed: Uint8Array;
  readonly isDeflated: boolean;
}

/**
 * The entries of a ZIP in memory. Declared sizes are never believed: bytes are
 * counted as they are inflated, over all entries together, and reading stops
 * at the limits. Names are only compared, never used as paths.
 */
export class Zip {
  readonly #entries = new Map<string, ZipEntry>();
  #inflated = 0;

  /** @throws FileProblem file.unreadable, file.tooLarge */
  constructor(bytes: Uint8Array) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    try {
      this.#readDirectory(bytes, view);
    } catch (error) {
      if (error instanceof RangeError) throw new FileProblem('file.unreadable');
      throw error;
    }
  }

  #readDirectory(bytes: Uint8Array, view: DataView): void {
    const end = findEnd(view);
    const count = view.getUint16(end + 10, true);
    if (count > MAX_ENTRIES) throw new FileProblem('file.tooLarge', { entries: count });
    let at = view.getUint32(end + 16, true);
    for (let i = 0; i < count; i++) {
      if (view.getUint32(at, true) !== 0x02014b50) throw new FileProblem('file.unreadable');
      const nameLength = view.getUint16(at + 28, true);
      const extraLength = view.getUint16(at + 30, true);
      const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
      if (view.getUint16(at + 8, true) & 1) {
        throw new FileProblem('file.unreadable', { reason: 'encrypted' });
      }
      const method = view.getUint16(at + 10, true);
      if (method !== 0 && method !== 8) throw new FileProblem('file.unreadable');
      const packed = packedBytes(bytes, view, at);
      this.#entries.set(name.toLowerCase(), { packed, isDeflated: method === 8 });
      at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    }
  }

  has(name: string): boolean {
    return this.#entries.has(name.toLowerCase());
  }

  /**
   * The inflated bytes of an entry, piece by piece.
   * @throws FileProblem file.tooLarge at the limits, file.unreadable when it is missing or damaged
   */
  async *read(name: string): AsyncGenerator<Uint8Array> {
    const entry = this.#entries.get(name.toLowerCase());
    if (!entry) throw new FileProblem('file.unreadable', { missing: name });
    let own = 0;
    for await (const piece of inflate(entry)) {
      own += piece.length;
      this.#inflated += piece.length;
      if (this.#inflated > MAX_INFLATED) {
        throw new FileProblem('file.tooLarge', { inflatedMiB: MAX_INFLATED / 1024 / 1024 });
      }
      if (own > RATIO_FREE && own > entry.packed.length * MAX_RATIO) {
        throw new FileProblem('file.tooLarge', { ratio: MAX_RATIO });
      }
      yield piece;
    }
  }
}

async function* inflate(entry: ZipEntry): AsyncGenerator<Uint8Array> {
  if (!entry.isDeflated) {
    yield entry.packed;
    return;
  }
  const stream = createInflateRaw({ chunkSize: 65_536 });
  stream.end(entry.packed);
  try {
    for await (const piece of stream) yield piece as Uint8Array;
  } catch (error) {
    if (error instanceof FileProblem) throw error;
    throw new FileProblem('file.unreadable');
  } finally {
    stream.destroy();
  }
}

/** Position of the end-of-directory record, which a comment of up to 64 KiB may follow. */
function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 65_535);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  throw new FileProblem('file.unreadable');
}

/** The packed bytes of the entry whose directory record stands at `at`. */
function packedBytes(bytes: Uint8Array, view: DataView, at: number): Uint8Array {
  const size = view.getUint32(at + 20, true);
  const local = view.getUint32(at + 42, true);
  if (size === 0xffffffff || local === 0xffffffff) throw new FileProblem('file.tooLarge');
  if (view.getUint32(local, true) !== 0x04034b50) throw new FileProblem('file.unreadable');
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + size > bytes.length) throw new FileProblem('file.unreadable');
  return bytes.subarray(start, start + size);
}
