import {
  chownSync,
  closeSync,
  existsSync,
  fchownSync,
  ftruncateSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { DONE, type JournalRecord } from './read-journal.ts';

const SECTOR = 512;

interface File {
  /** Below the data folder; null once it was removed. */
  path: string | null;
  /** What was done since its last sync: a cut of the power may lose any of it. */
  unsynced: JournalRecord[];
}

/** What a cut of the power leaves of what was not synced. */
export interface Survival {
  /** Whether this change reached the disk by itself. */
  keeps(): boolean;
  /** Whether this sector of a change that reached it did. */
  keepsSector(): boolean;
}

/**
 * The files of a data folder as they would be after a cut of the power: what
 * was synced is there, what was not may be there, in any choice and order, or
 * torn between sectors of 512 bytes. Names of files are there at once, as on a
 * file system that keeps a journal of its names.
 */
export class DurableDisk {
  readonly #folder: string;
  readonly #owner: { uid: number; gid: number };
  readonly #files = new Map<bigint, File>();
  readonly #byPath = new Map<string, File>();

  /**
   * @param folder a copy of the data folder as it was, all of it synced
   * @param original the data folder itself: its inodes are what the journal speaks of
   */
  constructor(folder: string, original: string) {
    this.#folder = folder;
    this.#owner = statSync(folder);
    for (const path of filesBelow(original)) {
      const inode = lstatSync(join(original, path), { bigint: true }).ino;
      this.#track(inode, path);
    }
  }

  apply(record: JournalRecord): void {
    const file = this.#files.get(record.inode);
    switch (record.what) {
      case DONE.write:
      case DONE.truncate:
      case DONE.grow:
        file?.unsynced.push(record);
        return;
      case DONE.sync:
        if (file) this.#sync(file);
        return;
      case DONE.create:
        this.#create(record);
        return;
      case DONE.rename:
        this.#rename(record.path, record.data.toString('utf8'));
        return;
      default:
        this.#remove(record);
    }
  }

  /** Puts what survives of the unsynced changes into `copy`, a copy of this disk's folder. */
  leave(copy: string, survival: Survival): void {
    for (const { path, unsynced } of this.#files.values()) {
      if (path === null || unsynced.length === 0 || !existsSync(join(copy, path))) continue;
      const kept = unsynced.filter(() => survival.keeps());
      change(join(copy, path), kept, survival);
    }
  }

  #track(inode: bigint, path: string): void {
    const file = { path, unsynced: [] };
    this.#files.set(inode, file);
    this.#byPath.set(path, file);
  }

  #sync(file: File): void {
    const { path, unsynced } = file;
    file.unsynced = [];
    if (path !== null && unsynced.length > 0) change(join(this.#folder, path), unsynced, null);
  }

  #create({ inode, path }: JournalRecord): void {
    const place = join(this.#folder, path);
    mkdirSync(dirname(place), { recursive: true });
    const file = openSync(place, 'w', 0o600);
    fchownSync(file, this.#owner.uid, this.#owner.gid);
    closeSync(file);
    this.#track(inode, path);
  }

  #rename(from: string, to: string): void {
    if (!existsSync(join(this.#folder, from))) return;
    renameSync(join(this.#folder, from), join(this.#folder, to));
    const replaced = this.#byPath.get(to);
    if (replaced) replaced.path = null;
    const file = this.#byPath.get(from);
    this.#byPath.delete(from);
    if (!file) return;
    file.path = to;
    this.#byPath.set(to, file);
  }

  #remove({ what, path }: JournalRecord): void {
    const place = join(this.#folder, path);
    if (what === DONE.makeFolder) {
      mkdirSync(place, { recursive: true, mode: 0o700 });
      chownSync(place, this.#owner.uid, this.#owner.gid);
    } else if (what === DONE.removeFolder) {
      if (existsSync(place)) rmdirSync(place);
    } else {
      rmSync(place, { force: true });
      const file = this.#byPath.get(path);
      if (file) file.path = null;
      this.#byPath.delete(path);
    }
  }
}

/** @param survival null when all of it is there */
function change(path: string, records: readonly JournalRecord[], survival: Survival | null): void {
  if (!existsSync(path)) return;
  const file = openSync(path, 'r+');
  try {
    for (const { what, offset, data } of records) {
      if (what === DONE.write) writeSectors(file, { offset, data, survival });
      else if (what === DONE.truncate || statSync(path).size < offset) ftruncateSync(file, offset);
    }
  } finally {
    closeSync(file);
  }
}

interface Written {
  readonly offset: number;
  readonly data: Buffer;
  readonly survival: Survival | null;
}

function writeSectors(file: number, { offset, data, survival }: Written): void {
  if (survival === null) {
    writeSync(file, data, 0, data.length, offset);
    return;
  }
  for (let at = 0; at < data.length; ) {
    const size = Math.min(SECTOR - ((offset + at) % SECTOR), data.length - at);
    if (survival.keepsSector()) writeSync(file, data, at, size, offset + at);
    at += size;
  }
}

function filesBelow(folder: string, below = ''): string[] {
  return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const path = join(below, entry.name);
    if (entry.isDirectory()) return filesBelow(folder, path);
    return entry.isFile() ? [path] : [];
  });
}
