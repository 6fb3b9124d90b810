import { openSync, readSync } from 'node:fs';

const HEAD_BYTES = 32;
const BUFFER_BYTES = 8 * 1024 * 1024;

/** What was done to the disk: journal.c writes these. */
export const DONE = {
  write: 0x57,
  sync: 0x53,
  truncate: 0x54,
  grow: 0x47,
  create: 0x43,
  rename: 0x52,
  unlink: 0x55,
  makeFolder: 0x4d,
  removeFolder: 0x44,
} as const;

export interface JournalRecord {
  readonly what: number;
  readonly inode: bigint;
  /** Where a write begins; the length a file is cut or grown to. */
  readonly offset: number;
  readonly path: string;
  readonly data: Buffer;
  /** Bytes of the journal up to the end of this record. */
  readonly end: number;
}

/** The records of a journal in their order, up to the last whole one. */
export function* readJournal(path: string): Generator<JournalRecord> {
  const file = openSync(path, 'r');
  let [bytes, at, end] = [Buffer.alloc(0), 0, 0];
  const has = (length: number) => {
    while (bytes.length - at < length) {
      const more = Buffer.alloc(BUFFER_BYTES);
      const read = readSync(file, more);
      if (read === 0) return false;
      bytes = Buffer.concat([bytes.subarray(at), more.subarray(0, read)]);
      at = 0;
    }
    return true;
  };
  while (has(HEAD_BYTES)) {
    const what = bytes.readUInt32LE(at);
    const pathLength = bytes.readUInt32LE(at + 4);
    const dataLength = Number(bytes.readBigUInt64LE(at + 8));
    const inode = bytes.readBigUInt64LE(at + 16);
    const offset = Number(bytes.readBigUInt64LE(at + 24));
    const length = HEAD_BYTES + pathLength + dataLength;
    if (!has(length)) return;
    const body = bytes.subarray(at + HEAD_BYTES, at + length);
    at += length;
    end += length;
    const record = { what, inode, offset, path: body.toString('utf8', 0, pathLength), end };
    yield { ...record, data: Buffer.from(body.subarray(pathLength)) };
  }
}
