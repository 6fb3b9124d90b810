import { closeSync, openSync, readdirSync, readFileSync, readlinkSync, readSync } from 'node:fs';

const PIECE = 16 * 1024 * 1024;
/** Pieces overlap, so that nothing is cut in two unseen. */
const OVERLAP = 1024;

/** A process and everything it started, by their ids. */
export function processTree(root: number): number[] {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const parent = parentOf(name);
    if (parent !== null) children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const tree = [root];
  for (const pid of tree) tree.push(...(children.get(pid) ?? []));
  return tree;
}

function parentOf(pid: string): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return null;
  }
}

/** The folder a process works in; null for one that has ended. */
export function workingFolder(pid: number): string | null {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return null;
  }
}

/** All readable memory of a process, piece by piece. @throws when this account may not read it */
export function* readMemory(pid: number): Generator<Buffer> {
  const memory = openMemory(pid);
  if (memory === null) return;
  try {
    for (const line of readFileSync(`/proc/${pid}/maps`, 'utf8').split('\n')) {
      const [, start, end, rights] = /^([0-9a-f]+)-([0-9a-f]+) (\S+)/.exec(line) ?? [];
      if (!start || !end || !rights?.startsWith('r') || /\[v(var|syscall)/.test(line)) continue;
      yield* readRange(memory, Number.parseInt(start, 16), Number.parseInt(end, 16));
    }
  } finally {
    closeSync(memory);
  }
}

/** Null for a process that has ended since: a session of PostgreSQL lasts as long as its connection. */
function openMemory(pid: number): number | null {
  try {
    return openSync(`/proc/${pid}/mem`, 'r');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function* readRange(memory: number, start: number, end: number): Generator<Buffer> {
  for (let at = start; at < end; at += PIECE) {
    const piece = Buffer.alloc(Math.min(PIECE + OVERLAP, end - at));
    try {
      const length = readSync(memory, piece, 0, piece.length, at);
      yield piece.subarray(0, length);
    } catch {
      // A page that was let go of since the map was read holds nothing.
    }
  }
}
