import { blockKey, openBlock, sealBlock } from './block.ts';
import { type Bytes, joined } from './bytes.ts';
import { SealBroken } from './seal-broken.ts';

const PIECE = 1 << 20;
/** What a piece grows by: nonce and tag. */
const OVERHEAD = 28;

/** A delivered file under its content key, in pieces that can't be left out, moved or cut off. */
export async function sealFile(contentKey: Bytes, keyId: string, bytes: Bytes): Promise<Bytes> {
  const key = await blockKey(contentKey);
  const count = Math.ceil(bytes.length / PIECE);
  const pieces: Bytes[] = [];
  for (let n = 0; n < count; n++) {
    const piece = bytes.subarray(n * PIECE, (n + 1) * PIECE);
    pieces.push(await sealBlock(key, piece, aboutPiece(keyId, n, count)));
  }
  return joined(...pieces);
}

/** @throws SealBroken notOpened */
export async function openFile(contentKey: Bytes, keyId: string, sealed: Bytes): Promise<Bytes> {
  const key = await blockKey(contentKey);
  const count = Math.ceil(sealed.length / (PIECE + OVERHEAD));
  if (count === 0) throw new SealBroken('notOpened');
  const pieces: Bytes[] = [];
  for (let n = 0; n < count; n++) {
    const piece = sealed.subarray(n * (PIECE + OVERHEAD), (n + 1) * (PIECE + OVERHEAD));
    pieces.push(await openBlock(key, piece, aboutPiece(keyId, n, count)));
  }
  return joined(...pieces);
}

function aboutPiece(keyId: string, n: number, count: number): string {
  return `sila original|${keyId}|${n}|${count}`;
}
