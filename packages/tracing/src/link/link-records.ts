import {
  explainPair,
  type LinkResult,
  linkTable,
  probabilityOf,
  type RecordTable,
  TableBuilder,
} from '@sila/linkage';
import { nominate } from './candidates/nominate.ts';
import { CONTRADICTION_BITS, contradicts, contradictsHard } from './contradictions.ts';
import { explainLink } from './explain-link.ts';
import { fieldValues } from './field-values.ts';
import { identification } from './identification.ts';
import type { LinkInput, LinkOutcome, LinkProposal, LinkRecord } from './link-record.ts';
import { isByLooksAlone } from './looks-alone.ts';
import { PERSON_FIELDS } from './person-fields.ts';
import { PERSON_MODEL } from './person-model.ts';
import { similarityOf } from './person-similarity.ts';
import { figuresOf } from './run-figures.ts';
import { type SampledLink, type SampledLinks, samplePairs } from './sample-pairs.ts';

export type {
  LinkInput,
  LinkOutcome,
  LinkProgress,
  LinkProposal,
  LinkRecord,
  LinkStats,
} from './link-record.ts';

/**
 * Finds which records may speak of the same person, and says why. The same
 * records give the same answer in any order; a run over what changed gives the
 * proposals of a full run that touch it. Nothing is decided here.
 * @throws RangeError when two records have one id
 */
export async function linkRecords(input: LinkInput): Promise<LinkOutcome> {
  const { records, onProgress } = input;
  const table = await buildTable(input);
  const places = new Map(table.ids.map((id, place) => [id, place]));
  const identifies = identification(table.fields);
  const byId = new Map(records.map((record) => [record.id, record]));
  const steps = linkTable(table, input.model ?? PERSON_MODEL, {
    similarityOf,
    identifies,
    onePerPersonLists: input.onePerPersonLists,
    same: inPlaces(input.decided.same, places),
    different: inPlaces(input.decided.different, places),
    contradicts: (l, r) => contradictsHard(byId.get(table.ids[l]!)!, byId.get(table.ids[r]!)!),
  });
  let step = steps.next();
  for (; !step.done; step = steps.next()) await onProgress?.(step.value);
  const result = step.value;
  const proposing: Proposing = { table, result, byId, input };
  const proposals = await proposeAll(proposing);
  const { pairs: sampled, reachesAll } = await sampleFor(proposing, identifies);
  return {
    proposals,
    sampled,
    probes: probesAmong(sampled, proposing),
    figures: { ...figuresOf(table, result, identifies), sampleReachesAll: reachesAll },
    clusters: clustersOf(table, result),
    model: result.model,
    stats: {
      records: table.size,
      pairsCompared: result.candidates.count,
      proposed: proposals.length,
    },
  };
}

async function buildTable({ records, onProgress }: LinkInput): Promise<RecordTable> {
  const builder = new TableBuilder(PERSON_FIELDS.map(({ spec }) => spec));
  let done = 0;
  for (const record of records) {
    builder.add(record.id, record.list, fieldValues(record));
    if (++done % 2048 === 0) await onProgress?.({ stage: 'read', done, total: records.length });
  }
  return builder.build();
}

function inPlaces(
  pairs: readonly (readonly [string, string])[],
  places: ReadonlyMap<string, number>,
): [number, number][] {
  return pairs.flatMap(([left, right]): [number, number][] => {
    const l = places.get(left);
    const r = places.get(right);
    return l === undefined || r === undefined ? [] : [[l, r]];
  });
}

interface Proposing {
  readonly table: RecordTable;
  readonly result: LinkResult;
  readonly byId: ReadonlyMap<string, LinkRecord>;
  readonly input: LinkInput;
}

/** What the engine proposes and what is nominated beside it: of a pair that both bring, the balance that says more. */
async function proposeAll(proposing: Proposing): Promise<LinkProposal[]> {
  const { input, result } = proposing;
  const { records, changed, onProgress } = input;
  const decided = decidedIn(input);
  const best = new Map<string, LinkProposal>();
  const nominated = await nominate({
    records,
    ...(changed === undefined ? {} : { changed }),
    ...(onProgress === undefined ? {} : { onProgress }),
    threshold: result.model.threshold,
  });
  for (const proposal of [...(await propose(proposing)), ...nominated]) {
    const key = keyOf(proposal.left, proposal.right);
    if (decided.has(key)) continue;
    if (proposal.probability > (best.get(key)?.probability ?? 0)) best.set(key, proposal);
  }
  return [...best.values()].sort(
    (a, b) =>
      b.probability - a.probability || compareText(keyOf(a.left, a.right), keyOf(b.left, b.right)),
  );
}

async function propose({ table, result, byId, input }: Proposing): Promise<LinkProposal[]> {
  const { pairs, model, clusters } = result;
  // What only a contradiction keeps apart is proposed all the same, and says so.
  const conflicts = new Set(result.conflicts.map(({ left, right }) => placesKey(left, right)));
  const decided = decidedIn(input);
  const least = Math.log2(model.threshold / (1 - model.threshold));
  const proposals: LinkProposal[] = [];
  for (let p = 0; p < pairs.bits.length; p++) {
    if (p % 8192 === 0) {
      await input.onProgress?.({ stage: 'explain', done: p, total: pairs.bits.length });
    }
    const [l, r] = [pairs.lefts[p]!, pairs.rights[p]!];
    const isConflict = conflicts.has(placesKey(l, r));
    if (pairs.bits[p]! < least || (clusters[l] !== clusters[r] && !isConflict)) continue;
    const [left, right] = inOrder(table.ids[l]!, table.ids[r]!);
    if (input.changed && !input.changed.has(left) && !input.changed.has(right)) continue;
    if (decided.has(keyOf(left, right))) continue;
    const records = [byId.get(left)!, byId.get(right)!] as const;
    const proposal = proposalFor([l, r], records, { result, isConflict });
    if (isByLooksAlone(proposal.explanation)) continue;
    if (proposal.probability >= model.threshold) proposals.push(proposal);
  }
  return proposals;
}

function decidedIn({ decided }: LinkInput): Set<string> {
  return new Set([...decided.same, ...decided.different].map(([l, r]) => keyOf(l, r)));
}

async function sampleFor(
  { table, result, byId, input }: Proposing,
  identifies: (levels: Uint8Array) => boolean,
): Promise<SampledLinks> {
  if (input.sample === undefined) return { pairs: [], reachesAll: false };
  const decided = decidedIn(input);
  const steps = samplePairs({
    table,
    result,
    design: input.sample,
    identifies,
    addedBits: (l, r) => (contradicts(byId.get(l)!, byId.get(r)!) ? CONTRADICTION_BITS : 0),
    isDecided: (l, r) => decided.has(keyOf(l, r)),
  });
  const total = input.sample.records.length;
  let step = steps.next();
  for (let done = 0; !step.done; step = steps.next()) {
    await input.onProgress?.({ stage: 'sample', done: done++, total });
  }
  return step.value;
}

/** Explained like proposals, once a pair. */
function probesAmong(
  sampled: readonly SampledLink[],
  { table, result, byId, input }: Proposing,
): LinkProposal[] {
  const decided = decidedIn(input);
  const places = new Map(table.ids.map((id, place) => [id, place]));
  const probes = new Map<string, LinkProposal>();
  for (const { record, other, isLinked } of sampled) {
    const [left, right] = inOrder(record, other);
    const key = keyOf(left, right);
    if (isLinked || decided.has(key) || probes.has(key)) continue;
    const records = [byId.get(left)!, byId.get(right)!] as const;
    const at = [places.get(left)!, places.get(right)!] as const;
    probes.set(key, proposalFor(at, records, { result, isConflict: false }));
  }
  return [...probes.values()];
}

function proposalFor(
  places: readonly [number, number],
  [left, right]: readonly [LinkRecord, LinkRecord],
  { result, isConflict }: { readonly result: LinkResult; readonly isConflict: boolean },
): LinkProposal {
  const weighed = explainPair(result, places);
  const against = contradicts(left, right);
  const explanation = explainLink(
    {
      left,
      right,
      priorBits: weighed.priorBits,
      parts: weighed.parts,
      othersBits: weighed.othersBits,
      others: weighed.others,
      contradicts: against,
      isConflict: isConflict && !contradictsHard(left, right),
    },
    result.model,
  );
  const bits = weighed.totalBits + (against ? CONTRADICTION_BITS : 0);
  return { left: left.id, right: right.id, probability: probabilityOf(bits), explanation };
}

function clustersOf(table: RecordTable, { clusters }: LinkResult): string[][] {
  const groups = new Map<number, string[]>();
  clusters.forEach((cluster, record) => {
    const group = groups.get(cluster);
    if (group === undefined) groups.set(cluster, [table.ids[record]!]);
    else group.push(table.ids[record]!);
  });
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => group.sort(compareText))
    .sort((a, b) => compareText(a[0]!, b[0]!));
}

function inOrder(left: string, right: string): [string, string] {
  return left < right ? [left, right] : [right, left];
}

function placesKey(left: number, right: number): string {
  return `${left} ${right}`;
}

function keyOf(left: string, right: string): string {
  return inOrder(left, right).join('\u0000');
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
