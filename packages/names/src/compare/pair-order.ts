import type { TokenTable } from '../tokens/token-table.ts';

/**
 * Whether a pair is to be looked at with its second name first: one order for
 * each pair, so that the score depends neither on which name is called left
 * nor on what a table met before. The longer name comes first.
 */
export function isTurned(left: Int32Array, right: Int32Array, table: TokenTable): boolean {
  if (left.length !== right.length) return left.length < right.length;
  for (let at = 0; at < left.length; at++) {
    if (left[at] !== right[at]) return table.token(left[at]!).text > table.token(right[at]!).text;
  }
  return false;
}
