import { hashText } from '../hash.ts';

/**
 * The places of distinct texts in the order of a hash of each: the same order
 * however they were given.
 * @throws RangeError when two texts are equal
 */
export function hashOrder(ids: readonly string[]): Uint32Array {
  return orderOfHashes(textHashes(ids), (r) => ids[r]!);
}

/** Two hashes of each text, from which its place in the order follows. */
export interface TextHashes {
  readonly first: Uint32Array;
  readonly second: Uint32Array;
}

export function textHashes(texts: readonly string[]): TextHashes {
  const first = new Uint32Array(texts.length);
  const second = new Uint32Array(texts.length);
  for (let t = 0; t < texts.length; t++) {
    first[t] = hashText(texts[t]!);
    second[t] = hashText(texts[t]!, 1);
  }
  return { first, second };
}

/**
 * As hashOrder, from hashes worked out elsewhere; asks only for the texts
 * whose hashes are equal.
 * @throws RangeError when two texts are equal
 */
export function orderOfHashes(
  { first, second }: TextHashes,
  textAt: (place: number) => string,
): Uint32Array {
  // Hash in the high 32 bits, place in the low 21 or more: one numeric sort, no comparison function.
  const width = 2 ** Math.max(1, Math.ceil(Math.log2(first.length + 1)));
  const keys = new Float64Array(first.length);
  const high = 2 ** 52 / width;
  for (let r = 0; r < first.length; r++) {
    const hash = first[r]! * 2 ** 20 + (second[r]! >>> 12);
    keys[r] = (hash % high) * width + r;
  }
  keys.sort();
  const order = Uint32Array.from(keys, (key) => key % width);
  settleTies(order, textAt, (r) => Math.floor(keys[r]! / width));
  return order;
}

/** Equal hashes are put in the order of the ids themselves; equal ones are refused. */
function settleTies(
  order: Uint32Array,
  textAt: (place: number) => string,
  hashAt: (r: number) => number,
): void {
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    while (to < order.length && hashAt(to) === hashAt(from)) to++;
    if (to - from > 1) {
      const tied = Array.from(order.subarray(from, to), (place) => ({
        place,
        text: textAt(place),
      }));
      tied.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
      for (let i = 1; i < tied.length; i++) {
        if (tied[i]!.text === tied[i - 1]!.text) throw new RangeError('two texts are equal');
      }
      order.set(
        tied.map(({ place }) => place),
        from,
      );
    }
    from = to;
  }
}
