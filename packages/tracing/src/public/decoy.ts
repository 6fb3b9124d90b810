import { sealedLengths } from '@sila/domain';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const LENGTH = Math.min(...sealedLengths('block'));

/**
 * What stands in the place of a keepsake where there is no mailbox: the same
 * length, the same at every asking, and told from a sealed one by nobody
 * without the receipt.
 *
 * @param mac keyed by the organisation's key, in hexadecimal
 */
export function decoyFor(tokenHash: string, mac: (text: string) => string): string {
  let text = '';
  for (let part = 0; text.length < LENGTH; part++) {
    const hex = mac(`no mailbox|${part}|${tokenHash}`);
    for (let at = 0; at + 3 <= hex.length; at += 3) {
      const bits = Number.parseInt(hex.slice(at, at + 3), 16);
      text += LETTERS[bits >> 6]! + LETTERS[bits & 63]!;
    }
  }
  return text.slice(0, LENGTH);
}
