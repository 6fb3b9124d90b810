import { hashText } from '../hash.ts';

/**
 * The places of distinct texts in the order of a hash of each: the same order
 * however they were given.
 * @throws RangeError when two texts are equal
 */
export function hashOrder(ids: readonly string[]): Uint32Array {
  // Hash in the high 32 bits, place in the low 21 or more: one numeric sort, no comparison function.
  const width = 2 ** Math.max(1, Math.ceil(Math.log2(ids.length + 1)));
  const keys = new Float64Array(ids.length);
  const high = 2 ** 52 / width;
  for (let r = 0; r < ids.length; r++) {
    const hash = hashText(ids[r]!) * 2 ** 20 + (hashText(ids[r]!, 1) >>> 12);
    keys[r] = (hash % high) * width + r;
  }
  keys.sort();
  const order = Uint32Array.from(keys, (key) => key % width);
  settleTies(order, ids, (r) => Math.floor(keys[r]! / width));
  return order;
}

/** Equal hashes are put in the order of the ids themselves; equal ones are refused. */
function settleTies(order: Uint32Array, ids: readonly string[], hashAt: (r: number) => number) {
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    while (to < order.length && hashAt(to) === hashAt(from)) to++;
    if (to - from > 1) {
      const tied = Array.from(order.subarray(from, to));
      tied.sort((a, b) => (ids[a]! < ids[b]! ? -1 : ids[a]! > ids[b]! ? 1 : 0));
      for (let i = 1; i < tied.length; i++) {
        if (ids[tied[i]!] === ids[tied[i - 1]!]) throw new RangeError('two texts are equal');
      }
      order.set(tied, from);
    }
    from = to;
  }
}
