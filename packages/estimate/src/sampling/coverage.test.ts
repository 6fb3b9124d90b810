import { expect, test } from 'vitest';
import { estimateQuality, type SampledPair, type SampledRecord } from './record-sample.ts';
import { estimateUniquePersons } from './unique-persons.ts';

/** A thousand registries take a while on a busy machine. */
const LONG = 120_000;

/** mulberry32: the same registries every time. */
function randomness(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Registry {
  readonly records: readonly SampledPair[][];
  readonly precision: number;
  readonly recall: number;
}

const ASKED_OF_UNLINKED = 0.3;

/** Persons of one to four records; a tenth of true pairs missed, wrong pairs between neighbours. */
function invent(random: () => number, size: number): Registry {
  const records: SampledPair[][] = Array.from({ length: size }, () => []);
  let [right, linked, same] = [0, 0, 0];
  const pair = (l: number, r: number, isSame: boolean, isLinked: boolean) => {
    const inclusion = isLinked ? 1 : ASKED_OF_UNLINKED;
    for (const end of [l, r]) records[end]!.push({ inclusion, isLinked, isSame });
    if (isSame) same++;
    if (isLinked) linked++;
    if (isSame && isLinked) right++;
  };
  for (let at = 0; at < size; ) {
    const count = Math.min(size - at, 1 + Math.floor(random() * random() * 5));
    for (let l = at; l < at + count; l++) {
      for (let r = l + 1; r < at + count; r++) pair(l, r, true, random() > 0.1);
    }
    if (at + count < size && random() < 0.08) pair(at, at + count, false, true);
    if (at + count < size && random() < 0.5) pair(at, at + count, false, false);
    at += count;
  }
  return { records, precision: right / linked, recall: right / same };
}

function draw(registry: Registry, random: () => number, share: number): SampledRecord[] {
  return registry.records
    .filter(() => random() < share)
    .map((pairs) => ({ pairs: pairs.filter(({ inclusion }) => random() < inclusion) }));
}

test(
  'over 1,000 simulated registries the 95 % intervals hold the truth in at least 93 of 100',
  () => {
    const random = randomness(4);
    let [precisionHeld, recallHeld] = [0, 0];
    let [precisionSum, recallSum] = [0, 0];
    for (let run = 0; run < 1000; run++) {
      const registry = invent(random, 800);
      const { precision, recall } = estimateQuality(draw(registry, random, 0.15));
      if (precision!.low <= registry.precision && registry.precision <= precision!.high) {
        precisionHeld++;
      }
      if (recall!.low <= registry.recall && registry.recall <= recall!.high) recallHeld++;
      precisionSum += precision!.value - registry.precision;
      recallSum += recall!.value - registry.recall;
    }
    expect(precisionHeld).toBeGreaterThan(930);
    expect(recallHeld).toBeGreaterThan(930);
    // Not so wide that they say nothing of a miss, and unbiased to half a hundredth.
    expect(precisionHeld).toBeLessThan(1000);
    expect(recallHeld).toBeLessThan(1000);
    expect(Math.abs(precisionSum / 1000)).toBeLessThan(0.005);
    expect(Math.abs(recallSum / 1000)).toBeLessThan(0.005);
  },
  LONG,
);

test(
  'over 1,000 simulated registries the count of persons is held as often',
  () => {
    const random = randomness(11);
    const recall = 0.85;
    let held = 0;
    let lean = 0;
    for (let run = 0; run < 1000; run++) {
      const sizes = [0, 0, 0];
      for (let person = 0; person < 500; person++) {
        for (const group of groupsOf(1 + Math.floor(random() * 3), random, recall)) {
          sizes[group - 1] = sizes[group - 1]! + 1;
        }
      }
      const measured = recall + (random() + random() + random() - 1.5) * 0.04;
      const known = { value: measured, low: measured - 0.04, high: Math.min(1, measured + 0.04) };
      const estimate = estimateUniquePersons(sizes, known)!;
      if (estimate.low <= 500 && 500 <= estimate.high) held++;
      lean += estimate.value - 500;
    }
    expect(held).toBeGreaterThan(930);
    expect(Math.abs(lean / 1000)).toBeLessThan(5);
  },
  LONG,
);

/** Into which groups one person's records fall when each pair is linked with this chance. */
function groupsOf(records: number, random: () => number, recall: number): number[] {
  const linked = Array.from({ length: (records * (records - 1)) / 2 }, () => random() < recall);
  const edges = linked.filter(Boolean).length;
  if (records === 1) return [1];
  if (records === 2) return edges === 1 ? [2] : [1, 1];
  return edges >= 2 ? [3] : edges === 1 ? [2, 1] : [1, 1, 1];
}
