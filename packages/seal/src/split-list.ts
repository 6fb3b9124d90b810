import { type Issue, splitRow } from '@sila/domain';
import { blockKey } from './block.ts';
import { type Bytes, toBytes } from './bytes.ts';
import { newContentKey, type SealedContentKey, type SealTo } from './content-key.ts';
import { sealFile } from './sealed-file.ts';
import { sealRow } from './sealed-row.ts';

/** How many rows are sealed at once: enough to keep WebCrypto busy, few enough to let a page breathe. */
const AT_ONCE = 500;

/** A file as a client has opened it. */
export interface DeliveredList {
  readonly bytes: Bytes;
  /** Of `bytes`. */
  readonly sha256: string;
  readonly rows: AsyncIterable<{
    readonly row: number;
    readonly cells: readonly string[];
    readonly issues: readonly Issue[];
  }>;
}

/** What is sent in its place: nothing in it shows a sealed cell. */
export interface SplitList {
  readonly key: SealedContentKey;
  /** JSON lines: row, open cells, what is wrong, columns that hold something sealed. */
  readonly open: Bytes;
  /** JSON lines of SealedRow. */
  readonly rows: Bytes;
  /** The file as delivered, under the content key. */
  readonly original: Bytes;
}

/**
 * Takes the sealed columns out of a list and seals them, and the whole file,
 * for the team.
 *
 * @param by the columns from 1, whom to seal for, and a new id for the key
 * @param onRows told how many rows are done
 */
export async function splitList(
  list: DeliveredList,
  by: { readonly columns: readonly number[]; readonly to: SealTo; readonly keyId: string },
  onRows: (done: number) => void = () => {},
): Promise<SplitList> {
  const { columns, to, keyId } = by;
  const { key, sealed } = await newContentKey(to, { id: keyId, sha256: list.sha256 });
  const block = await blockKey(key);
  const open: string[] = [];
  const rows: string[] = [];
  let waiting: Promise<string>[] = [];
  for await (const row of list.rows) {
    const split = splitRow(row, columns);
    const taken = Object.keys(split.sealed).map(Number);
    open.push(`${JSON.stringify([row.row, split.cells, row.issues, taken])}\n`);
    if (taken.length > 0)
      waiting.push(sealRow(block, keyId, split).then((one) => `${JSON.stringify(one)}\n`));
    if (waiting.length < AT_ONCE) continue;
    rows.push(...(await Promise.all(waiting)));
    waiting = [];
    onRows(open.length);
  }
  rows.push(...(await Promise.all(waiting)));
  onRows(open.length);
  const original = await sealFile(key, keyId, list.bytes);
  return { key: sealed, open: toBytes(open.join('')), rows: toBytes(rows.join('')), original };
}
