import { probabilityOf } from '@sila/linkage';
import type { LinkRecord } from '../link-record.ts';
import { PERSON_MODEL } from '../person-model.ts';
import { FOUND } from './among.ts';
import { COMPARISONS, type ComparisonName, LOOKS, levelAt } from './comparisons.ts';
import type { Asked } from './rarity-among.ts';
import { scoresAmong } from './scores.ts';
import { TraitIndex } from './trait-index.ts';
import { readTraits } from './traits.ts';
import { type Weigh, weighingOf } from './weighing.ts';

/** One comparison of a candidate, and what it weighs. */
export interface CandidatePart {
  readonly comparison: ComparisonName;
  /** Counted from 0, the worst. */
  readonly level: number;
  readonly bits: number;
}

/** A record that may speak of the person asked about. */
export interface Candidate {
  readonly id: string;
  readonly priorBits: number;
  readonly parts: readonly CandidatePart[];
  /** Prior, parts, and what holds back whom only looks speak for. */
  readonly totalBits: number;
  readonly probability: number;
  /** True where nothing speaks for it but what can be seen of a body. */
  readonly isByLooksAlone: boolean;
}

/**
 * The records that may speak of the same person as `asked`, best first, `most`
 * at most. For whom no name brings together with anybody: unidentified living
 * and remains, and those sought who may be among them. Every record counts,
 * none is left out by a key that a wrong memory would break.
 *
 * Each comparison's level weighs log2 of its chance in one person
 * (CHANCE_OF_SAME) over its share among the records asked: they are strangers
 * but for one at most, so what strangers have in common is counted in this very
 * question (Fellegi and Sunter 1969, u estimated from all pairs). Looks alone,
 * however rare, stay below the bar for a proposal: a face or a scar identifies nobody.
 * @param among ids of those asked; what the index does not hold of them is passed over
 */
export function rankAmong(
  index: TraitIndex,
  { asked: record, among, most }: { asked: LinkRecord; among: Iterable<string>; most: number },
): Candidate[] {
  return rankMembers(membersOf(index, among, record.id), record, most);
}

/** The same where many are asked about among the same members; none of them is one. */
export function rankMembers(asked: Asked, record: LinkRecord, most: number): Candidate[] {
  const isFound = FOUND.has(record.kind);
  const scores = scoresAmong(readTraits(record), asked, isFound);
  const weights = COMPARISONS.map((name, at) => weighingOf(name, scores[at]!, asked.members));
  const priorBits = Math.log2(IS_AMONG_THEM / Math.max(LEAST_AMONG, asked.members.length));
  return bestOf(asked, { scores, weights, most }).map((number) =>
    candidateOf(asked.index.idOf(number), partsOf(number, scores, weights), priorBits),
  );
}

/** The same among records at hand. */
export function rankCandidates(
  asked: LinkRecord,
  others: readonly LinkRecord[],
  most: number,
): Candidate[] {
  const among = others.map(({ id }) => id);
  return rankAmong(new TraitIndex(others), { asked, among, most });
}

/** Chance that whoever is asked about stands among the others at all: many families have not come yet. */
const IS_AMONG_THEM = 0.3;

/** Where fewer are asked, as many are missing as ever: that makes none of them likelier. */
const LEAST_AMONG = 200;

/** Those of an index that a question is asked among. @param but the record asked about, where it may be one of them */
export function membersOf(index: TraitIndex, among: Iterable<string>, but: string | null): Asked {
  const isMember = new Uint8Array(index.size);
  let count = 0;
  for (const id of among) {
    const number = id === but ? undefined : index.numberOf(id);
    if (number === undefined || isMember[number] === 1) continue;
    isMember[number] = 1;
    count++;
  }
  const members = new Int32Array(count);
  let at = 0;
  for (let number = 0; number < isMember.length; number++) {
    if (isMember[number] === 1) members[at++] = number;
  }
  return { index, members, isMember };
}

interface Ranked {
  readonly number: number;
  readonly bits: number;
  readonly id: string;
}

function isBefore(a: Ranked, b: Ranked): boolean {
  return a.bits > b.bits || (a.bits === b.bits && a.id < b.id);
}

/** In the order of all that was compared, held back or not; something must speak for each. */
function bestOf(
  { index, members }: Asked,
  {
    scores,
    weights,
    most,
  }: { scores: readonly Float32Array[]; weights: readonly Weigh[]; most: number },
): number[] {
  const best: Ranked[] = [];
  for (const number of members) {
    let bits = 0;
    let speaks = false;
    for (let c = 0; c < weights.length; c++) {
      const part = weights[c]!(scores[c]![number]!);
      bits += part;
      speaks ||= part > 0;
    }
    if (!speaks || (best.length === most && bits < best[most - 1]!.bits)) continue;
    const one = { number, bits, id: index.idOf(number) };
    let at = best.length;
    while (at > 0 && isBefore(one, best[at - 1]!)) at--;
    best.splice(at, 0, one);
    if (best.length > most) best.pop();
  }
  return best.map(({ number }) => number);
}

/** Just below the odds from which a pair is proposed. */
const BELOW_BAR = Math.log2(PERSON_MODEL.threshold / (1 - PERSON_MODEL.threshold)) - 1;

function partsOf(
  number: number,
  scores: readonly Float32Array[],
  weights: readonly Weigh[],
): CandidatePart[] {
  return COMPARISONS.flatMap((comparison, at): CandidatePart[] => {
    const score = scores[at]![number]!;
    if (score < 0) return [];
    return [{ comparison, level: levelAt(comparison, score), bits: weights[at]!(score) }];
  });
}

function candidateOf(id: string, parts: readonly CandidatePart[], priorBits: number): Candidate {
  const isByLooksAlone = !parts.some(({ comparison, bits }) => bits > 0 && !LOOKS.has(comparison));
  const whole = parts.reduce((sum, { bits }) => sum + bits, priorBits);
  const totalBits = isByLooksAlone ? Math.min(whole, BELOW_BAR) : whole;
  return { id, priorBits, parts, totalBits, probability: probabilityOf(totalBits), isByLooksAlone };
}
