import { createHash } from 'node:crypto';
import { combine, split } from 'shamir-secret-sharing';
import { TENANT_KEY_BYTES } from './tenant-key-text.ts';

const HEAD = 'sila-key-share';
const VERSION = '1';
const PRINT_LENGTH = 8;

/** A share that can't be used: which one, and why. */
export class ShareProblem extends Error {
  override readonly name = 'ShareProblem';
}

/**
 * Splits a key so that any `needed` of `count` shares give it back and fewer
 * tell nothing about it (Shamir 1979, over GF(2^8), by a library that was
 * audited). Each share is a line of text that says which key it belongs to and
 * has a check of its own against slips of the pen.
 */
export async function splitKey(
  key: Uint8Array,
  { count, needed }: { readonly count: number; readonly needed: number },
): Promise<string[]> {
  const shares = await split(new Uint8Array(key), count, needed);
  return shares.map((share) => {
    const words = [
      HEAD,
      VERSION,
      String(needed),
      keyPrint(key),
      Buffer.from(share).toString('hex'),
    ];
    return [...words, printOf(Buffer.from(words.join(' ')))].join(' ');
  });
}

/** @throws ShareProblem when they are too few, of different keys, or miswritten */
export async function joinKey(lines: readonly string[]): Promise<Uint8Array> {
  const shares = lines.map(readShare);
  const [first] = shares;
  if (first === undefined) throw new ShareProblem('no share was given');
  if (shares.some(({ print }) => print !== first.print))
    throw new ShareProblem('the shares belong to different keys');
  const different = new Map(shares.map((share) => [share.share.toString('hex'), share.share]));
  if (different.size < first.needed)
    throw new ShareProblem(`${first.needed} different shares are needed`);
  const key = await combine([...different.values()].map((share) => new Uint8Array(share)));
  if (key.length !== TENANT_KEY_BYTES || keyPrint(key) !== first.print)
    throw new ShareProblem('the shares do not give the key they were made of');
  return key;
}

function readShare(line: string, index: number): { needed: number; print: string; share: Buffer } {
  const words = line.trim().split(/\s+/);
  const [head, version, needed, print, share, check] = words;
  const isWhole = head === HEAD && version === VERSION && words.length === 6;
  if (!isWhole || printOf(Buffer.from(words.slice(0, 5).join(' '))) !== check)
    throw new ShareProblem(`share ${index + 1} is miswritten`);
  return { needed: Number(needed), print: print!, share: Buffer.from(share!, 'hex') };
}

/** Tells keys apart without telling anything of them: a key has 256 bits, this keeps 32. */
export function keyPrint(key: Uint8Array): string {
  return printOf(key);
}

function printOf(bytes: Uint8Array): string {
  return createHash('sha256')
    .update('sila share')
    .update(bytes)
    .digest('hex')
    .slice(0, PRINT_LENGTH);
}
