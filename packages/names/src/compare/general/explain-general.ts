import type { Aligner } from '../align.ts';
import type { NamePart, NameReason, NameReasonCode } from '../reason-codes.ts';
import type { GeneralComparison } from './general-features.ts';
import type { GeneralWord } from './general-name.ts';
import type { WordMatch } from './match-words.ts';

/** Share of letters up to which two spellings count as one word. */
const ONE_WORD = 0.2;
const INITIAL_BITS = 0.5;
const ABSENT_BITS = -0.7;

/** Reasons for two general names, in the left name's order; its words have no parts but first and last. */
export function explainGeneral(comparison: GeneralComparison, aligner: Aligner): NameReason[] {
  const { left, right, matches } = comparison;
  aligner.facts.refresh();
  const ofLeft = new Map(matches.map((match) => [match.left, match]));
  const joined = new Set(matches.flatMap((m) => rest(m.left, m.leftCount)));
  const takenRight = new Set(matches.flatMap((m) => [m.right, ...rest(m.right, m.rightCount)]));
  const spare = right.filter((_, at) => !takenRight.has(at));
  const reasons: NameReason[] = [];
  left.forEach((word, at) => {
    const match = ofLeft.get(at);
    const part = partOf(at, left.length, comparison.isOrganisation);
    if (match !== undefined) reasons.push(matched(match, part, comparison, aligner));
    else if (!joined.has(at)) reasons.push(unmatched(part, word, spare.shift() ?? null, aligner));
  });
  for (const word of spare) reasons.push(unmatched('other', null, word, aligner));
  return reasons;
}

function rest(from: number, count: number): number[] {
  return Array.from({ length: count - 1 }, (_, at) => from + at + 1);
}

function partOf(at: number, count: number, isOrganisation: boolean): NamePart {
  if (isOrganisation || (at > 0 && at < count - 1)) return 'other';
  return at === 0 ? 'given' : 'family';
}

function matched(
  match: WordMatch,
  part: NamePart,
  { left, right }: GeneralComparison,
  aligner: Aligner,
): NameReason {
  const { kind, edits, letters } = match.likeness;
  const share = edits / letters;
  const agreement = kind === 'initial' ? 'partial' : share <= ONE_WORD ? 'agrees' : 'close';
  const bits =
    kind === 'initial'
      ? INITIAL_BITS
      : (1 - share) * inBits(aligner.facts.weightOfSame(left[match.left]!.token)) -
        share * inBits(aligner.facts.weightOfSame(right[match.right]!.token));
  return {
    part,
    left: written(left, match.left, match.leftCount),
    right: written(right, match.right, match.rightCount),
    agreement,
    code: CODES[kind] ?? (share <= ONE_WORD ? 'name.sameOtherSpelling' : 'name.near'),
    weightBits: round(bits),
  };
}

const CODES: Readonly<Record<string, NameReasonCode>> = {
  same: 'name.same',
  nickname: 'name.equivalent',
  initial: 'name.initial',
  joined: 'name.joined',
};

function unmatched(
  part: NamePart,
  left: GeneralWord | null,
  right: GeneralWord | null,
  aligner: Aligner,
): NameReason {
  const both = left !== null && right !== null;
  const isNumber = both && left.number !== null && right.number !== null;
  return {
    part,
    left: left?.text ?? null,
    right: right?.text ?? null,
    agreement: both ? 'conflicts' : 'missing',
    code: isNumber ? 'name.otherNumber' : both ? 'name.different' : 'name.absent',
    weightBits: round(
      both ? inBits(aligner.facts.weightOfOthers(left.token, right.token)) : ABSENT_BITS,
    ),
  };
}

function written(words: readonly GeneralWord[], from: number, count: number): string {
  return words
    .slice(from, from + count)
    .map(({ text }) => text)
    .join(' ');
}

function inBits(nats: number): number {
  return nats / Math.LN2;
}

function round(bits: number): number {
  return Math.round(bits * 100) / 100;
}
