import type { SplitCells } from '@sila/domain';
import { type BlockKey, blockKey, newKey, openBlock, sealBlock } from './block.ts';
import { type Bytes, fromBase64, sha256, toBase64, toBytes, toText } from './bytes.ts';
import { SealBroken } from './seal-broken.ts';

/** The sealed cells of one delivered row: under a key of their own, so that destroying it erases them. */
export interface SealedRow {
  readonly row: number;
  readonly keyId: string;
  /** Columns that hold something, from 1. */
  readonly columns: readonly number[];
  /** The row's key under the content key; base64. */
  readonly key: string;
  /** Base64. */
  readonly body: string;
}

/** Sizes are rounded up to this, so that they don't tell one number from another. */
const PADDED_TO = 64;

/** @param keyId of the content key */
export async function sealRow(
  contentKey: BlockKey,
  keyId: string,
  { row, cells, sealed }: SplitCells,
): Promise<SealedRow> {
  const about = await aboutRow(keyId, row, cells);
  const key = newKey();
  const body = await sealBlock(await blockKey(key), padded(JSON.stringify(sealed)), about);
  const columns = Object.keys(sealed).map(Number);
  const wrapped = await sealBlock(contentKey, key, `key of ${about}`);
  return { row, keyId, columns, key: toBase64(wrapped), body: toBase64(body) };
}

/**
 * The sealed cells by column. They are bound to the open cells they were
 * delivered beside: moved to another row, or to another person, they don't open.
 *
 * @param cells the row's open cells as the client shows them
 * @throws SealBroken moved when they belong elsewhere, were changed, or the key is another
 */
export async function openRow(
  contentKey: Bytes,
  { row, keyId, key, body }: SealedRow,
  cells: readonly string[],
): Promise<ReadonlyMap<number, string>> {
  const about = await aboutRow(keyId, row, cells);
  try {
    const rowKey = await openBlock(await blockKey(contentKey), fromBase64(key), `key of ${about}`);
    const text = toText(await openBlock(await blockKey(rowKey), fromBase64(body), about));
    const sealed = JSON.parse(text.trimEnd()) as Record<string, string>;
    return new Map(Object.entries(sealed).map(([column, cell]) => [Number(column), cell]));
  } catch (error) {
    if (error instanceof SealBroken) throw new SealBroken('moved');
    throw error;
  }
}

async function aboutRow(keyId: string, row: number, cells: readonly string[]): Promise<string> {
  return `sila row|${keyId}|${row}|${await sha256(toBytes(JSON.stringify(cells)))}`;
}

function padded(text: string): Bytes {
  const bytes = toBytes(text);
  const whole = new Uint8Array(Math.ceil((bytes.length + 1) / PADDED_TO) * PADDED_TO).fill(0x20);
  whole.set(bytes);
  return whole;
}
