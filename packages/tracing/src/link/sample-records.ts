import type { SampleDesign } from './sample-pairs.ts';

/** So many records are drawn; people decide on their pairs in this order and may stop at any time. */
const DRAWN = 400;

/**
 * Draws records and pairs by a keyed hash: the same key and records give the
 * same sample, nobody without the key can foresee it, and a growing registry
 * keeps most of what was drawn (permanent random numbers, Ohlsson 1995).
 * @param hash SHA-256 as hexadecimal
 */
export function drawSample(
  ids: readonly string[],
  key: string,
  hash: (text: string) => string,
): SampleDesign {
  const draw = (text: string) => Number.parseInt(hash(`${key}:${text}`).slice(0, 13), 16) / 2 ** 52;
  const drawn = ids.map((id) => ({ id, at: draw(`record:${id}`) }));
  drawn.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  return {
    records: drawn.slice(0, DRAWN).map(({ id }) => id),
    drawFor: (a, b) => draw(a < b ? `pair:${a}:${b}` : `pair:${b}:${a}`),
  };
}
