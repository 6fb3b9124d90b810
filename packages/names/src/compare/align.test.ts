import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SCORE_MODEL } from '../generated/score-model.ts';
import { TokenTable } from '../tokens/token-table.ts';
import { Aligner } from './align.ts';
import { canBeOneName, consonantSignature } from './consonant-signature.ts';
import { type PreparedName, prepareTokens } from './prepared-name.ts';
import { countedShare, weighPair } from './weigh-pair.ts';

const { costs } = SCORE_MODEL;
const table = new TokenTable();
const aligner = new Aligner(table, costs);

const WORDS =
  'محمد خالد احمد محمود حسين حسن شامي نجار عبدالرحمن نورالدين نور الياس يوسف mohammad khaled ahmad mahmoud husein shami najjar nur aldin nuraldin abdal rahman abdalrahman yusuf elias'.split(
    ' ',
  );

/** The weight of two words straight from its definition. */
function weight(left: number, right: number): number {
  const share = Math.max(
    countedShare(table.share(left), costs.pair),
    countedShare(table.share(right), costs.pair),
  );
  const one = consonantSignature(table.token(left).text);
  const other = consonantSignature(table.token(right).text);
  const hasForms = [left, right].every(
    (word) => (table.token(word).known?.related.length ?? 0) > 0,
  );
  const can =
    left === right ||
    hasForms ||
    canBeOneName(one.required, one.possible, other.required, other.possible);
  return weighPair(can ? table.evidence(left, right) : -8, share, costs.pair);
}

/** Every alignment there is, by recursion: what the table of the aligner must come to as well. */
function bestOfAll(left: readonly number[], right: readonly number[]): number {
  const single = left.length === 1 || right.length === 1;
  const skip = (words: readonly number[], at: number): number => {
    if (at === 0 && words.length > 1) {
      if (table.isMuhammad(words[0]!)) return costs.skipMiddle;
      return single ? costs.skipLast : costs.skipFirst;
    }
    return at === words.length - 1 ? costs.skipLast : costs.skipMiddle;
  };
  const merged = (first: number, second: number, other: number): number => {
    const joined = table.joinedLike(first, second, other);
    return joined < 0 ? Number.NEGATIVE_INFINITY : weight(joined, other) - costs.merged;
  };
  const m = right.length;
  const from = (i: number, j: number, turn: number): number => {
    const at = (place: number) => (place + turn) % m;
    if (i === left.length && j === m) return 0;
    const ways: number[] = [];
    if (i < left.length) ways.push(from(i + 1, j, turn) - skip(left, i));
    if (j < m) ways.push(from(i, j + 1, turn) - skip(right, at(j)));
    if (i < left.length && j < m)
      ways.push(from(i + 1, j + 1, turn) + weight(left[i]!, right[at(j)]!));
    if (i + 1 < left.length && j < m)
      ways.push(from(i + 2, j + 1, turn) + merged(left[i]!, left[i + 1]!, right[at(j)]!));
    // Words that only the turn has brought together were never written beside each other.
    if (i < left.length && j + 1 < m && at(j + 1) > 0)
      ways.push(from(i + 1, j + 2, turn) + merged(right[at(j)]!, right[at(j + 1)]!, left[i]!));
    return Math.max(...ways);
  };
  const turns = left.length < 2 || m < 2 ? [0] : m === 2 ? [0, 1] : [0, 1, m - 1];
  return Math.max(...turns.map((turn) => from(0, 0, turn) - (turn === 0 ? 0 : costs.rotated)));
}

function names(): fc.Arbitrary<PreparedName> {
  return fc
    .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 })
    .map((words) => prepareTokens(words, table));
}

describe('Aligner', () => {
  it('finds the alignment that trying all of them finds', () => {
    fc.assert(
      fc.property(names(), names(), (left, right) => {
        aligner.meet(left, right);
        expect(aligner.align()).toBeCloseTo(bestOfAll([...left.tokens], [...right.tokens]), 4);
      }),
      { numRuns: 400 },
    );
  });

  it('explains its total by its steps', () => {
    fc.assert(
      fc.property(names(), names(), (left, right) => {
        aligner.meet(left, right);
        const total = aligner.align();
        const steps = [...aligner.stepWeights.subarray(0, aligner.steps)];
        const turned = aligner.rotation === 0 ? 0 : costs.rotated;
        expect(steps.reduce((sum, step) => sum + step, -turned)).toBeCloseTo(total, 6);
      }),
    );
  });

  it('says that names meet only where two words speak for one person', () => {
    const meets = (left: string, right: string) =>
      aligner.meet(prepareTokens(left.split(' '), table), prepareTokens(right.split(' '), table));
    expect(meets('خالد محمود', 'khaled najjar')).toBe(true);
    expect(meets('خالد محمود', 'yusuf elias')).toBe(false);
  });
});
