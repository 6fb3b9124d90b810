import { availableParallelism } from 'node:os';
import { type LinkResult, linkTable, type RecordTable } from '@sila/linkage';
import { identification, PERSON_MODEL, similarityOf } from '@sila/tracing';
import { aloneCrew } from '../../apps/cli/src/link/ingest/crew.ts';
import { linkedFiles } from '../../apps/cli/src/link/ingest/linked-files.ts';
import { openListFile } from '../../apps/cli/src/link/ingest/list-file.ts';
import { readLinkWords } from '../../apps/cli/src/link/link-words.ts';
import { readMapFile, withListColumns } from '../../apps/cli/src/link/map-file.ts';
import { startLinkThreads } from '../../apps/cli/src/link/threads.ts';
import type { LinkageSet } from '../linkage-sets.ts';
import { bestBits } from './best-bits.ts';
import type { FeatureRows } from './bin-features.ts';

/** Pairs that weigh less than this are never one person in practice, and are left out. */
const LEAST_BITS = -14;
/** Beside the levels and rarities: the two lists, whether they are one, the weight, how much both state. */
const FURTHER = 4;

/** The compared pairs of one file, with what comparing them gave and whether they are of one person. */
export interface KnownPairs {
  readonly records: number;
  readonly lefts: Uint32Array;
  readonly rights: Uint32Array;
  /** As Sila weighs them, without labels. */
  readonly bits: Float64Array;
  readonly labels: Uint8Array;
  readonly features: FeatureRows;
  readonly truth: readonly string[];
  readonly truePairs: number;
  readonly completeness: number;
  readonly perRecord: number;
  /** For every true pair, compared or not, the most it could weigh if all that both state agreed. */
  readonly best: Float64Array;
}

/** Links a set as `sila link` does and lays its pairs beside the truth. */
export async function knownPairs(set: LinkageSet): Promise<KnownPairs> {
  const words = readLinkWords([...set.words, '--out', 'none']);
  const crew = aloneCrew();
  const lists = [await openListFile(set.files[0]!, crew)];
  const map = withListColumns(words.map === null ? {} : await readMapFile(words.map), lists);
  const files = await linkedFiles(lists, { words, map }, crew);
  const result = await link(files.table);
  const truth = Array.from({ length: files.table.size }, (_, r) => files.truth(r) ?? '');
  return { ...pairsOf(files.table, result, truth), ...trueOnes(result, truth), truth };
}

async function link(table: RecordTable): Promise<LinkResult> {
  const parallel = startLinkThreads(availableParallelism());
  try {
    const identifies = identification(table.fields);
    const steps = linkTable(table, PERSON_MODEL, { similarityOf, identifies, parallel });
    let step = steps.next();
    while (!step.done) step = steps.next();
    return step.value;
  } finally {
    await parallel.close();
  }
}

function pairsOf(table: RecordTable, result: LinkResult, truth: readonly string[]) {
  const { weighed, rowOf } = result;
  const lefts: number[] = [];
  const rights: number[] = [];
  const bits: number[] = [];
  result.candidates.forEach((left, right) => {
    const weight = weighed.bits(rowOf[left]!, rowOf[right]!);
    if (weight < LEAST_BITS) return;
    lefts.push(left);
    rights.push(right);
    bits.push(weight);
  });
  const pairs = { lefts, rights, bits };
  return {
    records: table.size,
    lefts: Uint32Array.from(lefts),
    rights: Uint32Array.from(rights),
    bits: Float64Array.from(bits),
    labels: Uint8Array.from(lefts, (l, p) => (truth[l] === truth[rights[p]!] ? 1 : 0)),
    features: featuresOf(table, result, pairs),
    perRecord: result.candidates.count / table.size,
  };
}

interface Pairs {
  readonly lefts: readonly number[];
  readonly rights: readonly number[];
  readonly bits: readonly number[];
}

function featuresOf(table: RecordTable, { weighed, rowOf }: LinkResult, pairs: Pairs): FeatureRows {
  const width = weighed.evidence(0, Math.min(1, table.size - 1)).levels.length;
  const features = 2 * width + FURTHER;
  const values = new Float32Array(pairs.bits.length * features);
  // Lists by name, so that a list means the same in another file.
  const names = [...table.listNames].sort();
  const rankOf = (record: number) => names.indexOf(table.listNames[table.lists[record]!]!);
  for (const [p, weight] of pairs.bits.entries()) {
    const [l, r] = [pairs.lefts[p]!, pairs.rights[p]!];
    const { levels, rarity, count } = weighed.evidence(rowOf[l]!, rowOf[r]!);
    const at = p * features;
    for (let c = 0; c < width; c++) {
      values[at + 2 * c] = levels[c]!;
      values[at + 2 * c + 1] = levels[c]! > 0 ? rarity[c]! : -1;
    }
    const [a, b] = [rankOf(l), rankOf(r)];
    const lists = Math.min(a, b) * names.length + Math.max(a, b);
    values.set([lists, a === b ? 1 : 0, weight, count], at + 2 * width);
  }
  return { values, features, rows: pairs.bits.length };
}

function trueOnes(result: LinkResult, truth: readonly string[]) {
  const groups = new Map<string, number[]>();
  for (const [r, person] of truth.entries()) {
    const group = groups.get(person);
    if (group === undefined) groups.set(person, [r]);
    else group.push(r);
  }
  const best: number[] = [];
  let met = 0;
  for (const group of groups.values()) {
    if (group.length === 1) continue;
    for (const left of group) {
      const near = new Set(result.candidates.of(left));
      for (const right of group) {
        if (right <= left) continue;
        best.push(bestBits(result, left, right));
        if (near.has(right)) met++;
      }
    }
  }
  const completeness = met / Math.max(1, best.length);
  return { truePairs: best.length, completeness, best: Float64Array.from(best) };
}
