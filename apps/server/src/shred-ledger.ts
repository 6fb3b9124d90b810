import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { LedgerLine, ShredLedger } from '@sila/tracing';

const FILE = 'shred-ledger.jsonl';

/**
 * The erasures, beside the keys and outside the database: a backup from before
 * an erasure is restored without it, and this is what is done again then.
 */
export function openShredLedger(folder: string): ShredLedger {
  const path = join(folder, FILE);
  return {
    append(line) {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      const file = openSync(path, 'a', 0o600);
      try {
        writeSync(file, `${JSON.stringify(line)}\n`);
        fsyncSync(file);
      } finally {
        closeSync(file);
      }
    },
    read() {
      const lines = readIfThere(path).split('\n').filter(Boolean);
      // The last line of a process that was cut off within it tells of nothing that was done.
      return lines.flatMap((line) => lineOf(line));
    },
  };
}

function lineOf(text: string): LedgerLine[] {
  try {
    return [JSON.parse(text) as LedgerLine];
  } catch {
    return [];
  }
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}
