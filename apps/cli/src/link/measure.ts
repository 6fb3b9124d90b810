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
  const persons = personsOf(files);
  const asked = pairsWithin(persons);
  const ofOnePerson =
    asked <= MOST_ASKED * candidates.count
      ? askedPairs(persons, candidates)
      : countedPairs(persons, candidates);
  return { pairs: candidates.count, ofOnePerson };
}

/** Asking for each true pair is sooner done than going over all that was compared, unless there are so many of them. */
const MOST_ASKED = 4;

function askedPairs(persons: Int32Array, candidates: Candidates): number {
  let compared = 0;
  for (const records of byGroup(persons)) {
    for (let one = 1; one < records.length; one++) {
      for (let other = 0; other < one; other++) {
        if (candidates.has(records[other]!, records[one]!)) compared++;
      }
    }
  }
  return compared;
}

function countedPairs(persons: Int32Array, candidates: Candidates): number {
  const same = sameBy(persons);
  let compared = 0;
  candidates.forEach((l, r) => {
    if (same(l, r)) compared++;
  });
  return compared;
}

/** A record of nobody that is known. */
const NOBODY = -1;

/** For each record a number of its person. */
function personsOf({ table, truth }: LinkedFiles): Int32Array {
  const numbers = new Map<string, number>();
  const persons = new Int32Array(table.size).fill(NOBODY);
  for (let record = 0; record < table.size; record++) {
    const person = truth(record) ?? '';
    if (person === '') continue;
    const known = numbers.get(person) ?? numbers.size;
    if (known === numbers.size) numbers.set(person, known);
    persons[record] = known;
  }
  return persons;
}

/** A record without a truth is of nobody else. */
function sameBy(persons: Int32Array): (l: number, r: number) => boolean {
  return (l, r) => persons[l] !== NOBODY && persons[l] === persons[r];
}

/** The measures against the truth: of blocking, of the links, and of the pairs that the clusters imply. */
export function measure(files: LinkedFiles, found: Found): LinkMeasures {
  const { compared, clusters, pairs } = found;
  const persons = personsOf(files);
  const same = sameBy(persons);
  const truePairs = pairsWithin(persons);
  let links = 0;
  let right = 0;
  for (const p of linksOf(found)) {
    links++;
    if (same(pairs.lefts[p]!, pairs.rights[p]!)) right++;
  }
  const implied = pairsWithin(clusters);
  let inBoth = 0;
  for (const records of byGroup(persons)) {
    inBoth += pairsWithin(records.map((record) => clusters[record]!));
  }
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

/** Pairs of places that have one number; NOBODY pairs with nobody. */
function pairsWithin(numbers: Int32Array | Uint32Array): number {
  const sorted = numbers.slice().sort();
  let pairs = 0;
  for (let at = 1, alike = 0; at < sorted.length; at++) {
    alike = sorted[at] === sorted[at - 1] && sorted[at] !== NOBODY ? alike + 1 : 0;
    pairs += alike;
  }
  return pairs;
}

/** The records of each person, ascending. */
function* byGroup(persons: Int32Array): Generator<Uint32Array> {
  const starts = new Uint32Array(persons.reduce((most, person) => Math.max(most, person), 0) + 2);
  for (const person of persons) if (person !== NOBODY) starts[person + 1]!++;
  for (let p = 1; p < starts.length; p++) starts[p]! += starts[p - 1]!;
  const next = starts.slice();
  const records = new Uint32Array(starts.at(-1)!);
  persons.forEach((person, record) => {
    if (person !== NOBODY) records[next[person]!++] = record;
  });
  for (let p = 0; p + 1 < starts.length; p++) {
    if (starts[p + 1]! - starts[p]! > 1) yield records.subarray(starts[p], starts[p + 1]);
  }
}
