import { type LinkResult, probabilityOf } from '@sila/linkage';
import type { LinkedFiles } from './ingest/linked-files.ts';
import { type Column, openRows } from './row-sink.ts';

/** What linking found: all that is written and measured comes from these. */
export interface Found extends Pick<LinkResult, 'pairs' | 'clusters' | 'model'> {
  /** Pairs that were compared, and those among them that the truth calls one person. */
  readonly compared: { readonly pairs: number; readonly ofOnePerson: number };
}

const LINK_COLUMNS: readonly Column[] = [
  { name: 'left_id', type: 'text' },
  { name: 'right_id', type: 'text' },
  { name: 'probability', type: 'number', digits: 6 },
  { name: 'bits', type: 'number', digits: 3 },
  { name: 'left_list', type: 'text' },
  { name: 'right_list', type: 'text' },
];
const CLUSTER_COLUMNS: readonly Column[] = [
  { name: 'cluster', type: 'whole' },
  { name: 'id', type: 'text' },
  { name: 'list', type: 'text' },
];
const ROWS_A_STEP = 1 << 14;

/** Told how many rows are written, of how many looked at. */
export type OnRows = (done: number, total: number) => void;

/** The weighed pairs that stand in one cluster, by their places among the pairs. */
export function* linksOf({
  pairs,
  clusters,
}: Pick<Found, 'pairs' | 'clusters'>): Generator<number> {
  const { lefts, rights } = pairs;
  for (let p = 0; p < lefts.length; p++) {
    if (clusters[lefts[p]!] === clusters[rights[p]!]) yield p;
  }
}

/** Links one by one: nothing is gathered. @returns how many */
export async function writeLinks(
  path: string,
  { files, found }: { readonly files: LinkedFiles; readonly found: Found },
  onRows: OnRows,
): Promise<number> {
  const { lefts, rights, bits } = found.pairs;
  const sink = await openRows(path, LINK_COLUMNS);
  let written = 0;
  for (const p of linksOf(found)) {
    const [l, r] = [lefts[p]!, rights[p]!];
    const odds = [probabilityOf(bits[p]!), bits[p]!];
    const row = [files.id(l), files.id(r), ...odds, files.list(l), files.list(r)];
    const full = sink.add(row);
    if (full) await full;
    if (++written % ROWS_A_STEP === 0) onRows(p, lefts.length);
  }
  await sink.close();
  return written;
}

/** Every record with the number of its cluster, in the table's order. */
export async function writeClusters(
  path: string,
  { files, found }: { readonly files: LinkedFiles; readonly found: Found },
  onRows: OnRows,
): Promise<void> {
  const { size } = files.table;
  const numbers = new Uint32Array(size);
  let given = 0;
  const sink = await openRows(path, CLUSTER_COLUMNS);
  for (let r = 0; r < size; r++) {
    const cluster = found.clusters[r]!;
    numbers[cluster] ||= ++given;
    const full = sink.add([numbers[cluster]!, files.id(r), files.list(r)]);
    if (full) await full;
    if (r % ROWS_A_STEP === 0) onRows(r, size);
  }
  await sink.close();
}
