/** How trees are grown. */
export interface GrowthRules {
  readonly trees: number;
  /** Levels of each tree. */
  readonly depth: number;
  /** Share of each tree's answer that is taken. */
  readonly rate: number;
}

/** Rows × features, row by row; each feature in at most BINS steps. */
export interface BinnedRows {
  readonly bins: Uint8Array;
  readonly features: number;
  readonly rows: number;
}

export const BINS = 32;

/** Least second derivative on either side of a cut, and what every leaf is drawn to nought by. */
const LEAST_WEIGHT = 5;
const SHRINKAGE = 1;

interface Tree {
  /** By node of a whole binary tree: the feature it asks for, -1 for a leaf; and the last bin that goes left. */
  readonly feature: Int16Array;
  readonly cut: Uint8Array;
  readonly answer: Float64Array;
}

/**
 * Gradient boosting of the logistic loss over binned features (Friedman 2001;
 * second derivatives after Chen and Guestrin 2016). Fitted on truth: it shows
 * what the compared fields allow, and is part of no linkage.
 * @param labels 1 where the row is of one person
 * @returns log odds (natural) of a row of other rows of the same features
 */
export function growTrees(
  of: BinnedRows,
  labels: Uint8Array,
  rules: GrowthRules,
): (other: BinnedRows, row: number) => number {
  const { bins, features, rows } = of;
  const positive = labels.reduce((sum, label) => sum + label, 0);
  const base = Math.log((positive + 1) / (rows - positive + 1));
  const scores = new Float64Array(rows).fill(base);
  const trees: Tree[] = [];
  const growing = new Growing(of, rules);
  for (let t = 0; t < rules.trees; t++) {
    const tree = growing.grow(scores, labels);
    trees.push(tree);
    for (let r = 0; r < rows; r++) scores[r]! += answerOf(tree, bins, r * features);
  }
  return (other, row) =>
    trees.reduce((sum, tree) => sum + answerOf(tree, other.bins, row * features), base);
}

function answerOf({ feature, cut, answer }: Tree, bins: Uint8Array, at: number): number {
  let node = 0;
  while (feature[node]! >= 0) node = 2 * node + (bins[at + feature[node]!]! <= cut[node]! ? 1 : 2);
  return answer[node]!;
}

class Growing {
  readonly #of: BinnedRows;
  readonly #rules: GrowthRules;
  readonly #node: Uint16Array;
  /** First and second derivatives of the loss, by row, and summed by node, feature and bin. */
  readonly #slope: Float64Array;
  readonly #bend: Float64Array;
  readonly #slopes: Float64Array;
  readonly #bends: Float64Array;

  constructor(of: BinnedRows, rules: GrowthRules) {
    this.#of = of;
    this.#rules = rules;
    this.#node = new Uint16Array(of.rows);
    this.#slope = new Float64Array(of.rows);
    this.#bend = new Float64Array(of.rows);
    this.#slopes = new Float64Array(2 ** rules.depth * of.features * BINS);
    this.#bends = new Float64Array(2 ** rules.depth * of.features * BINS);
  }

  grow(scores: Float64Array, labels: Uint8Array): Tree {
    const { depth } = this.#rules;
    const nodes = 2 ** (depth + 1) - 1;
    const tree: Tree = {
      feature: new Int16Array(nodes).fill(-1),
      cut: new Uint8Array(nodes),
      answer: new Float64Array(nodes),
    };
    for (let r = 0; r < this.#of.rows; r++) {
      const chance = 1 / (1 + Math.exp(-scores[r]!));
      this.#slope[r] = labels[r]! - chance;
      this.#bend[r] = chance * (1 - chance);
    }
    this.#node.fill(0);
    for (let level = 0; level <= depth; level++) {
      this.#sum(level);
      for (let n = 0; n < 2 ** level; n++) this.#decide(tree, level, n);
      if (level < depth) this.#descend(tree, level);
    }
    return tree;
  }

  #sum(level: number): void {
    const { bins, features, rows } = this.#of;
    const nodes = 2 ** level;
    this.#slopes.fill(0, 0, nodes * features * BINS);
    this.#bends.fill(0, 0, nodes * features * BINS);
    for (let r = 0; r < rows; r++) {
      const node = this.#node[r]! - (nodes - 1);
      if (node < 0) continue;
      for (let f = 0, at = node * features * BINS; f < features; f++, at += BINS) {
        this.#slopes[at + bins[r * features + f]!]! += this.#slope[r]!;
        this.#bends[at + bins[r * features + f]!]! += this.#bend[r]!;
      }
    }
  }

  /** Gives a node its best cut, or leaves it a leaf. */
  #decide(tree: Tree, level: number, n: number): void {
    const { features } = this.#of;
    const node = 2 ** level - 1 + n;
    let slope = 0;
    let bend = 0;
    for (let b = 0; b < BINS; b++) {
      slope += this.#slopes[n * features * BINS + b]!;
      bend += this.#bends[n * features * BINS + b]!;
    }
    tree.answer[node] = (this.#rules.rate * slope) / (bend + SHRINKAGE);
    if (level === this.#rules.depth) return;
    let most = slope ** 2 / (bend + SHRINKAGE) + 1e-6;
    for (let f = 0; f < features; f++) {
      let left = 0;
      let leftBend = 0;
      for (let b = 0; b + 1 < BINS; b++) {
        left += this.#slopes[(n * features + f) * BINS + b]!;
        leftBend += this.#bends[(n * features + f) * BINS + b]!;
        if (leftBend < LEAST_WEIGHT || bend - leftBend < LEAST_WEIGHT) continue;
        const gain =
          left ** 2 / (leftBend + SHRINKAGE) + (slope - left) ** 2 / (bend - leftBend + SHRINKAGE);
        if (gain <= most) continue;
        most = gain;
        tree.feature[node] = f;
        tree.cut[node] = b;
      }
    }
  }

  /** Sends the rows of a level on to the next. */
  #descend(tree: Tree, level: number): void {
    const { bins, features, rows } = this.#of;
    for (let r = 0; r < rows; r++) {
      const node = this.#node[r]!;
      if (node < 2 ** level - 1 || tree.feature[node]! < 0) continue;
      const isLeft = bins[r * features + tree.feature[node]!]! <= tree.cut[node]!;
      this.#node[r] = 2 * node + (isLeft ? 1 : 2);
    }
  }
}
