import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** Whom each record is of; a record without a person is of nobody else. */
export type Truth = ReadonlyMap<string, string>;

export interface Quality {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface Evaluation {
  readonly written: number;
  readonly pairs: Quality;
  readonly clusters: Quality & { readonly largest: number };
  /** F1 of the pairs at the threshold that is best on this very file: known only with its truth. */
  readonly bestPairs: { readonly f1: number; readonly from: number };
}

/**
 * The one judge of every peer: pairs at or above its own threshold, the pairs
 * that its clusters imply, and the best any threshold could have done.
 * @param found CSV files: left_id, right_id, probability; and cluster, id
 */
export async function evaluate(
  truth: Truth,
  found: { readonly pairs: string; readonly clusters: string; readonly linkFrom: number },
): Promise<Evaluation> {
  const sought = pairsWithin(sizesOf([...truth.values()].filter((person) => person !== '')));
  const scored: { right: boolean; probability: number }[] = [];
  for await (const [left, right, probability] of rowsOf(found.pairs)) {
    const person = truth.get(left!) ?? '';
    const isRight = person !== '' && person === truth.get(right!);
    scored.push({ right: isRight, probability: Number(probability) });
  }
  const links = scored.filter(({ probability }) => probability >= found.linkFrom);
  return {
    written: scored.length,
    pairs: quality(links.filter(({ right }) => right).length, links.length, sought),
    clusters: await judgeClusters(truth, found.clusters, sought),
    bestPairs: best(scored, sought),
  };
}

async function judgeClusters(truth: Truth, path: string, sought: number) {
  const clusters: string[] = [];
  const both: string[] = [];
  for await (const [cluster, id] of rowsOf(path)) {
    clusters.push(cluster!);
    const person = truth.get(id!) ?? '';
    if (person !== '') both.push(`${cluster} ${person}`);
  }
  const sizes = sizesOf(clusters);
  const judged = quality(pairsWithin(sizesOf(both)), pairsWithin(sizes), sought);
  let largest = 0;
  for (const size of sizes.values()) largest = Math.max(largest, size);
  return { ...judged, largest };
}

function best(scored: { right: boolean; probability: number }[], sought: number) {
  const falling = [...scored].sort((a, b) => b.probability - a.probability);
  let found = { f1: 0, from: 1 };
  let right = 0;
  falling.forEach((pair, at) => {
    if (pair.right) right++;
    if (falling[at + 1]?.probability === pair.probability) return;
    const { f1 } = quality(right, at + 1, sought);
    if (f1 > found.f1) found = { f1, from: pair.probability };
  });
  return found;
}

export function quality(right: number, found: number, sought: number): Quality {
  const ratio = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
  return {
    precision: ratio(right, found),
    recall: ratio(right, sought),
    f1: ratio(2 * right, found + sought),
  };
}

function sizesOf(groups: readonly string[]): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return sizes;
}

function pairsWithin(sizes: ReadonlyMap<string, number>): number {
  let pairs = 0;
  for (const size of sizes.values()) pairs += (size * (size - 1)) / 2;
  return pairs;
}

/** Rows below the header; the files judged here hold no quotes. */
export async function* rowsOf(path: string): AsyncGenerator<string[]> {
  let isHeader = true;
  for await (const line of createInterface({ input: createReadStream(path) })) {
    if (!isHeader && line !== '') yield line.split(',');
    isHeader = false;
  }
}
