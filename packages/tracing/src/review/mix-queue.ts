/** Every fifth place of the queue goes to the sample, as long as both last. */
const EVERY = 5;

interface Part {
  readonly offset: number;
  readonly limit: number;
}

/** Which lines of the sample and of the rest stand on one page of the queue. */
export interface MixedPage {
  readonly sample: Part;
  readonly rest: Part;
  /** True where a line of the sample stands; one entry a line of the page. */
  readonly fromSample: readonly boolean[];
}

/**
 * Mixes a small random sample into the queue: whoever decides from the top
 * decides pairs by which the links can be measured as well, without having to
 * think of it, and can't tell the one from the other by its place alone.
 */
export function mixQueue(page: Part, totals: { sample: number; rest: number }): MixedPage {
  const end = Math.min(page.offset + page.limit, totals.sample + totals.rest);
  const before = { sample: 0, rest: 0 };
  let [sample, rest] = [0, 0];
  const fromSample: boolean[] = [];
  for (let place = 0; place < end; place++) {
    if (place === page.offset) Object.assign(before, { sample, rest });
    const isTurn = (place + 1) % EVERY === 0;
    const isSample = sample < totals.sample && (isTurn || rest >= totals.rest);
    if (isSample) sample++;
    else rest++;
    if (place >= page.offset) fromSample.push(isSample);
  }
  const taken = fromSample.filter(Boolean).length;
  return {
    sample: { offset: before.sample, limit: taken },
    rest: { offset: before.rest, limit: fromSample.length - taken },
    fromSample,
  };
}
