import { LatticePass } from './lattice-pass.ts';
import type { NearWords } from './near-words.ts';
import type { Random } from './random.ts';
import type { TokenPair } from './token-pairs.ts';
import type { TokenWeights } from './token-weights.ts';
import type { Words } from './words.ts';

type Written = readonly [source: string, spelling: string];
interface Example {
  readonly all: readonly Written[];
  readonly weight: number;
}

const NEGATIVES = 10;
const LOOKED_AT = 300;
/** A true pair ranked this hopelessly is taken for a wrong entry of the data. */
const HOPELESS = 1e-5;

/**
 * Contrastive training: each true pair is ranked against its nearest false
 * ones from both sides (softmax), and all against one common bias (logistic),
 * by adaptive gradient steps on the expected counts of the alignments.
 */
export class Contrast {
  readonly #w: TokenWeights;
  readonly #words: Words;
  readonly #pass: LatticePass;
  readonly #random: Random;
  readonly #squares: Float32Array;
  readonly #gradients: Float32Array;
  bias = 4;

  constructor(w: TokenWeights, words: Words, random: Random) {
    this.#w = w;
    this.#words = words;
    this.#random = random;
    this.#pass = new LatticePass(w);
    this.#squares = new Float32Array(w.values.length).fill(1e-3);
    this.#gradients = new Float32Array(w.values.length);
  }

  score(source: string, spelling: string): number {
    return this.#pass.score(this.#words.source(source), this.#words.lattice(spelling));
  }

  /** One pass over the pairs; answers the mean ranking loss. */
  train(
    pairs: readonly TokenPair[],
    sides: readonly [NearWords, NearWords],
    truth: ReadonlySet<string>,
    rate: number,
  ): number {
    let loss = 0;
    let count = 0;
    for (const pair of pairs) {
      for (const example of this.#examples(pair, sides, truth)) {
        loss += this.#step(example, rate);
        count++;
      }
    }
    return loss / count;
  }

  #examples(
    pair: TokenPair,
    [sources, spellings]: readonly [NearWords, NearWords],
    truth: ReadonlySet<string>,
  ): Example[] {
    const weight = (pair.origin > 0 ? 1 : 0.4) * (pair.count >= 2 ? 1 : 0.7);
    const fromSpelling = sources
      .near(pair.latin, LOOKED_AT)
      .map((source) => [source, pair.latin] as const);
    const fromSource = spellings
      .near(pair.arabic, LOOKED_AT)
      .map((spelling) => [pair.arabic, spelling] as const);
    const symmetric = this.#w.alphabet.letters.startsWith('a');
    const lists = symmetric
      ? [this.#random.next() < 0.5 ? fromSpelling : fromSource]
      : [fromSpelling, fromSource];
    return lists.map((list) => ({
      all: [[pair.arabic, pair.latin] as const, ...this.#hardest(list, truth)],
      weight,
    }));
  }

  #hardest(list: readonly Written[], truth: ReadonlySet<string>): Written[] {
    return list
      .filter(([source, spelling]) => !truth.has(`${source}\t${spelling}`))
      .map((written) => ({ written, score: this.score(...written) }))
      .sort((a, b) => b.score - a.score)
      .slice(0, NEGATIVES)
      .map(({ written }) => written);
  }

  #step({ all, weight }: Example, rate: number): number {
    const scores = all.map((written) => this.score(...written));
    const top = Math.max(...scores);
    const odds = scores.map((score) => Math.exp(score - top));
    const sum = odds.reduce((one, other) => one + other, 0);
    const right = odds[0]! / sum;
    if (right < HOPELESS) return -Math.log(HOPELESS);
    const touched: number[] = [];
    all.forEach(([source, spelling], at) => {
      const wanted = at === 0 ? 1 : 0;
      const likely = 1 / (1 + Math.exp(this.bias - scores[at]!));
      this.bias -= 0.002 * (wanted - likely);
      const pull = (wanted - odds[at]! / sum + 0.5 * (wanted - likely)) * weight;
      if (Math.abs(pull) < 0.01) return;
      this.#pass.expected(
        this.#words.source(source),
        this.#words.lattice(spelling),
        (weightAt, expected) => {
          if (this.#gradients[weightAt] === 0) touched.push(weightAt);
          this.#gradients[weightAt]! += pull * expected;
        },
      );
    });
    this.#apply(touched, rate);
    return -Math.log(right);
  }

  #apply(touched: readonly number[], rate: number): void {
    const { values, starts } = this.#w;
    for (const at of touched) {
      const gradient = this.#gradients[at]!;
      if (gradient === 0) continue;
      this.#gradients[at] = 0;
      this.#squares[at]! += gradient * gradient;
      values[at]! += (rate * gradient) / Math.sqrt(this.#squares[at]!);
      if (at >= starts.previous) values[at]! *= at < starts.before ? 0.9995 : 0.99995;
    }
  }
}
