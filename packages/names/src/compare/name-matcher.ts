import { SCORE_MODEL } from '../generated/score-model.ts';
import { type ShareOf, TokenTable } from '../tokens/token-table.ts';
import { Aligner } from './align.ts';
import { explainAlignment } from './explain-alignment.ts';
import { explainGeneral } from './general/explain-general.ts';
import { compareGeneral, generalFeatures } from './general/general-features.ts';
import { type GeneralName, readGeneralName } from './general/general-name.ts';
import { WordLikeness } from './general/word-likeness.ts';
import { nameFeatures } from './name-features.ts';
import { isTurned } from './pair-order.ts';
import { type PreparedName, prepareName, prepareTokens } from './prepared-name.ts';
import type { NameComparison, NameReason, NameVerdict } from './reason-codes.ts';
import { applyScore, type ScoreModel } from './score-model.ts';
import { ARABIC } from './word-facts.ts';

export interface MatcherOptions {
  /** How common a token is, where the caller knows better than the built-in table. */
  readonly shareOf?: ShareOf;
  readonly model?: ScoreModel;
}

/** The readings of two names that fit each other best. */
interface ReadPair {
  readonly left: PreparedName;
  readonly right: PreparedName;
  readonly score: number;
}

/**
 * Compares many names: each is prepared once, each distinct pair of words is
 * weighed once. Names prepared by one matcher compare only with its own. Two
 * names of which one is Arabic are compared as lineages, word by word in
 * order; all others (persons, organisations, vessels) as words in any order.
 * Both give the same kind of score.
 */
export class NameMatcher {
  readonly table: TokenTable;
  readonly #aligner: Aligner;
  readonly #likeness: WordLikeness;
  readonly #model: ScoreModel;

  constructor(options: MatcherOptions = {}) {
    this.table = new TokenTable(options.shareOf);
    this.#model = options.model ?? SCORE_MODEL;
    this.#likeness = new WordLikeness(this.table);
    this.#aligner = new Aligner(this.table, this.#model.costs);
  }

  prepare(name: string): PreparedName {
    return prepareName(name, this.table);
  }

  prepareTokens(tokens: readonly string[]): PreparedName {
    return prepareTokens(tokens, this.table);
  }

  /**
   * Calibrated probability, 0 to 1, that both names name one person; symmetric.
   * 0 where no word of one can be a word of the other. Where a compound may be
   * read in two ways, the reading that fits the other name best counts, a
   * little less than one as written.
   */
  score(left: PreparedName, right: PreparedName): number {
    if (left.others === undefined && right.others === undefined) return this.#scoreOne(left, right);
    return this.#bestReading(left, right).score;
  }

  #bestReading(left: PreparedName, right: PreparedName): ReadPair {
    let best: ReadPair = { left, right, score: this.#scoreOne(left, right) };
    const meet = (one: PreparedName, other: PreparedName, trust: number) => {
      const score = trust * this.#scoreOne(one, other);
      if (score > best.score) best = { left: one, right: other, score };
    };
    for (const { name, trust } of left.others ?? []) meet(name, right, trust);
    for (const { name, trust } of right.others ?? []) meet(left, name, trust);
    return best;
  }

  #scoreOne(left: PreparedName, right: PreparedName): number {
    const n = left.tokens.length;
    const m = right.tokens.length;
    if (n === 0 || m === 0) return 0;
    if (isSame(left.tokens, right.tokens)) return 1;
    if (!this.isLineage(left, right)) return this.#scoreGeneral(left, right);
    if (n === 1 && m === 1) return this.#single(left.tokens[0]!, right.tokens[0]!);
    const turned = isTurned(left.tokens, right.tokens, this.table);
    const longer = turned ? right : left;
    const shorter = turned ? left : right;
    if (!this.#aligner.meet(longer, shorter)) return 0;
    this.#aligner.align();
    return applyScore(nameFeatures(this.#aligner, longer, shorter), this.#model.weights);
  }

  /** Whether two names are compared as lineages: one of them has a word that only Arabic names have, and neither is an organisation's. */
  isLineage(left: PreparedName, right: PreparedName): boolean {
    const { facts } = this.#aligner;
    facts.refresh();
    return facts.kindOf(left.tokens, right.tokens) === ARABIC;
  }

  /** Lineage can't help where there is one word on each side: the spelling decides. */
  #single(left: number, right: number): number {
    const { scale, shift } = this.#model.single;
    return 1 / (1 + Math.exp(-scale * (this.table.evidence(left, right) + shift)));
  }

  #scoreGeneral(left: PreparedName, right: PreparedName): number {
    const one = this.#general(left);
    const other = this.#general(right);
    const comparison = compareGeneral(one, other, this.#likeness);
    if (comparison.matches.length === 0) return 0;
    return applyScore(generalFeatures(comparison, one, other), this.#model.general);
  }

  #general(name: PreparedName): GeneralName {
    name.general ??= readGeneralName(
      name.words ?? Array.from(name.tokens, (word) => this.table.token(word).text),
      this.table,
    );
    return name.general;
  }

  /** Weight in nats of two words of this matcher's table standing in one place of two names. */
  weigh(left: number, right: number): number {
    return this.#aligner.weigh(left, right);
  }

  verdict(score: number): NameVerdict {
    if (score >= this.#model.same) return 'same';
    return score <= this.#model.different ? 'different' : 'unsure';
  }

  compare(left: PreparedName, right: PreparedName): NameComparison {
    const best = this.#bestReading(left, right);
    const { score } = best;
    if (left.tokens.length === 0 || right.tokens.length === 0)
      return { score, verdict: 'unsure', reasons: [] };
    return { score, verdict: this.verdict(score), reasons: this.#reasons(best.left, best.right) };
  }

  #reasons(left: PreparedName, right: PreparedName): NameReason[] {
    if (!this.isLineage(left, right)) {
      const comparison = compareGeneral(this.#general(left), this.#general(right), this.#likeness);
      return explainGeneral(comparison, this.#aligner);
    }
    const turned = isTurned(left.tokens, right.tokens, this.table);
    const [first, second] = turned ? [right, left] : [left, right];
    this.#aligner.meet(first, second);
    this.#aligner.align();
    return explainAlignment(this.#aligner, { first, second, turned }, this.table);
  }
}

function isSame(left: Int32Array, right: Int32Array): boolean {
  if (left.length !== right.length) return false;
  for (let at = 0; at < left.length; at++) if (left[at] !== right[at]) return false;
  return true;
}
