import { SCORE_MODEL } from '../generated/score-model.ts';
import { type ShareOf, TokenTable } from '../tokens/token-table.ts';
import { Aligner } from './align.ts';
import { explainAlignment } from './explain-alignment.ts';
import { nameFeatures } from './name-features.ts';
import { type PreparedName, prepareName, prepareTokens } from './prepared-name.ts';
import type { NameComparison, NameVerdict } from './reason-codes.ts';
import { applyScore, type ScoreModel } from './score-model.ts';
import { weighPair } from './weigh-pair.ts';

export interface MatcherOptions {
  /** How common a token is, where the caller knows better than the built-in table. */
  readonly shareOf?: ShareOf;
  readonly model?: ScoreModel;
}

/**
 * Compares many names: each is prepared once, each distinct pair of words is
 * weighed once. Names prepared by one matcher compare only with its own.
 */
export class NameMatcher {
  readonly table: TokenTable;
  readonly #aligner: Aligner;
  readonly #model: ScoreModel;

  constructor(options: MatcherOptions = {}) {
    this.table = new TokenTable(options.shareOf);
    this.#model = options.model ?? SCORE_MODEL;
    this.#aligner = new Aligner(this.table, this.#model.costs);
  }

  prepare(name: string): PreparedName {
    return prepareName(name, this.table);
  }

  prepareTokens(tokens: readonly string[]): PreparedName {
    return prepareTokens(tokens, this.table);
  }

  /** Calibrated probability, 0 to 1, that both names name one person; symmetric. */
  score(left: PreparedName, right: PreparedName): number {
    if (left.tokens.length === 0 || right.tokens.length === 0) return 0;
    if (sameTokens(left.tokens, right.tokens)) return 1;
    if (left.tokens.length === 1 && right.tokens.length === 1)
      return this.#single(left.tokens[0]!, right.tokens[0]!);
    const [one, other] = inOrder(left, right, this.table);
    this.#aligner.align(one, other);
    return applyScore(nameFeatures(this.#aligner, one, other, this.table), this.#model);
  }

  /** Lineage can't help where there is one word on each side: the spelling decides. */
  #single(left: number, right: number): number {
    const { scale, shift } = this.#model.single;
    return 1 / (1 + Math.exp(-scale * (this.table.evidence(left, right) + shift)));
  }

  /** Weight in nats of two words of this matcher's table standing in one place of two names. */
  weigh(left: number, right: number): number {
    return weighPair(left, right, this.table, this.#model.costs.pair);
  }

  verdict(score: number): NameVerdict {
    if (score >= this.#model.same) return 'same';
    return score <= this.#model.different ? 'different' : 'unsure';
  }

  compare(left: PreparedName, right: PreparedName): NameComparison {
    const score = this.score(left, right);
    if (left.tokens.length === 0 || right.tokens.length === 0)
      return { score, verdict: 'unsure', reasons: [] };
    this.#aligner.align(left, right);
    const reasons = explainAlignment(this.#aligner, left, right, this.table);
    return { score, verdict: this.verdict(score), reasons };
  }
}

function sameTokens(left: Int32Array, right: Int32Array): boolean {
  return left.length === right.length && left.every((token, at) => token === right[at]);
}

/** One order for each pair, so that the score depends neither on which name is called left nor on what came before. */
function inOrder(
  left: PreparedName,
  right: PreparedName,
  table: TokenTable,
): [PreparedName, PreparedName] {
  if (left.tokens.length !== right.tokens.length) {
    return left.tokens.length > right.tokens.length ? [left, right] : [right, left];
  }
  for (let at = 0; at < left.tokens.length; at++) {
    if (left.tokens[at] === right.tokens[at]) continue;
    const isBefore = table.token(left.tokens[at]!).text < table.token(right.tokens[at]!).text;
    return isBefore ? [left, right] : [right, left];
  }
  return [left, right];
}
