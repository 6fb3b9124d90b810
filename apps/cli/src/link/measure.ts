import type { Candidates } from '@sila/linkage';
import type { LinkedFiles } from './ingest/linked-files.ts';
import { type Found, linksOf } from './write-found.ts';

export interface Quality {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface LinkMeasures {
  readonly pairs: { readonly completeness: number } & Quality;
  readonly clusters: Quality;
}

/** What was compared, and how much of it is of one person by the truth; 0 where no truth is known. */
export function comparedOf(files: LinkedFiles, candidates: Candidates): Found['compared'] {
  const truth = truthOf(files);
  const stated = truth.filter((person) => person !== '');
  const asked = pairsWithin(stated);
  const ofOnePerson =
    asked <= MOST_ASKED * candidates.count
      ? askedPairs(truth, candidates)
      : countedPairs(truth, candidates);
  return { pairs: candidates.count, ofOnePerson };
}

/** Asking for each true pair is sooner done than going over all that was compared, unless there are so many of them. */
const MOST_ASKED = 4;

function askedPairs(truth: readonly string[], candidates: Candidates): number {
  const before = new Map<string, number[]>();
  let compared = 0;
  truth.forEach((person, record) => {
    if (person === '') return;
    const others = before.get(person);
    if (others === undefined) before.set(person, [record]);
    else {
      for (const other of others) if (candidates.has(other, record)) compared++;
      others.push(record);
    }
  });
  return compared;
}

function countedPairs(truth: readonly string[], candidates: Candidates): number {
  const same = sameBy(truth);
  let compared = 0;
  candidates.forEach((l, r) => {
    if (same(l, r)) compared++;
  });
  return compared;
}

function truthOf({ table, truth }: LinkedFiles): string[] {
  return Array.from({ length: table.size }, (_, record) => truth(record) ?? '');
}

/** A record without a truth is of nobody else. */
function sameBy(truth: readonly string[]): (l: number, r: number) => boolean {
  return (l, r) => truth[l] !== '' && truth[l] === truth[r];
}

/** The measures against the truth: of blocking, of the links, and of the pairs that the clusters imply. */
export function measure(files: LinkedFiles, found: Found): LinkMeasures {
  const { compared, clusters, pairs } = found;
  const truth = truthOf(files);
  const same = sameBy(truth);
  const truePairs = pairsWithin(truth.filter((person) => person !== ''));
  let links = 0;
  let right = 0;
  for (const p of linksOf(found)) {
    links++;
    if (same(pairs.lefts[p]!, pairs.rights[p]!)) right++;
  }
  const implied = pairsWithin(Array.from(clusters, String));
  const inBoth = pairsWithin(
    truth.flatMap((person, r) => (person === '' ? [] : [`${clusters[r]} ${person}`])),
  );
  return {
    pairs: {
      completeness: ratio(compared.ofOnePerson, truePairs),
      ...quality(right, links, truePairs),
    },
    clusters: quality(inBoth, implied, truePairs),
  };
}

function quality(right: number, found: number, sought: number): Quality {
  return {
    precision: ratio(right, found),
    recall: ratio(right, sought),
    f1: ratio(2 * right, found + sought),
  };
}

/** Of nothing everything is found. */
function ratio(part: number, whole: number): number {
  return whole === 0 ? 1 : Math.round((part / whole) * 1e6) / 1e6;
}

function pairsWithin(groups: readonly string[]): number {
  const sizes = new Map<string, number>();
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  let pairs = 0;
  for (const size of sizes.values()) pairs += (size * (size - 1)) / 2;
  return pairs;
}
