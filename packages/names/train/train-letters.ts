/**
 * Learns the letter models from a token-pair file and writes them into src/generated/:
 *   node --import tsx packages/names/train/train-letters.ts arabic|latin [PAIRS.tsv] [EPOCHS]
 * Train `arabic` first: `latin` takes its pairs of spellings from what the Arabic model supports.
 * About five minutes each; the shipped models are those of the default epochs. Spellings by rule
 * (other-spellings.ts) stand in for conventions that the pairs hardly hold. Names of the held-out split (token-pairs.ts) are never trained on.
 */
import { ARABIC, LATIN } from '../src/tokens/alphabet.ts';
import { ARABIC_TO_LATIN } from '../src/tokens/models.ts';
import { Contrast } from './contrast.ts';
import { maximise, pruned, seedWeights } from './first-weights.ts';
import { NearWords } from './near-words.ts';
import { otherSpellings } from './other-spellings.ts';
import { Random } from './random.ts';
import { graphemesIn, seeded } from './seeds.ts';
import { latinPairs } from './spelling-pairs.ts';
import { readTokenPairs, type TokenPair } from './token-pairs.ts';
import { TokenWeights } from './token-weights.ts';
import { Words } from './words.ts';
import { writeModel } from './write-model.ts';

const [
  kind = 'arabic',
  file = '../shared/data/names/dev_tokens.tsv',
  epochs = kind === 'arabic' ? '4' : '2',
] = process.argv.slice(2);
const CHUNK = 1000;
const MOST_PAIRS = 30_000;
const FOREIGN_SHARE = 0.25;

const random = new Random(20241208);
const read = readTokenPairs(file).filter((pair) => pair.ships);
const known = [
  ...read,
  ...otherSpellings(
    read.filter((pair) => !pair.heldOut),
    random,
  ),
];
const pairs = kind === 'latin' ? latinPairs(known, ARABIC_TO_LATIN, random) : known;
const train = pairs.filter((pair) => !pair.heldOut);
const truth = new Set(pairs.map((pair) => `${pair.arabic}\t${pair.latin}`));
report(`${kind}: ${pairs.length} pairs, ${train.length} to train on`);

const weights = firstWeights();
const contrast = new Contrast(weights, new Words(weights), random);
const sides = [
  new NearWords(new Set(train.filter(isTaken).map((pair) => pair.arabic)), random),
  new NearWords(new Set(train.filter(isTaken).map((pair) => pair.latin)), random),
] as const;

const mean = new Float64Array(weights.values.length);
let means = 0;
for (let epoch = 0; epoch < Number(epochs); epoch++) {
  const sample = random.sample(train.filter(isTaken), MOST_PAIRS);
  let loss = 0;
  for (let at = 0; at < sample.length; at += CHUNK) {
    loss += contrast.train(sample.slice(at, at + CHUNK), sides, truth, 0.08 / (1 + epoch)) * CHUNK;
    if (epoch === 0 && at < sample.length * 0.6) continue;
    weights.values.forEach((value, n) => {
      mean[n]! += value;
    });
    means++;
  }
  report(
    `epoch ${epoch}: ranking loss ${(loss / sample.length).toFixed(3)}, bias ${contrast.bias.toFixed(2)}`,
  );
}
weights.values.set(mean.map((sum) => sum / means));
writeModel(weights, contrast.bias, new URL(`../src/generated/${kind}-latin.ts`, import.meta.url));

function firstWeights(): TokenWeights {
  const alphabet = kind === 'latin' ? LATIN : ARABIC;
  const found = graphemesIn(
    train.map((pair) => pair.latin),
    25,
  );
  const rough = new TokenWeights(
    alphabet,
    kind === 'latin' ? found : [...new Set([...found, ...seeded])],
  );
  seedWeights(rough);
  maximise(rough, new Words(rough), train, 5);
  return pruned(rough, train);
}

/** Core Arabic names always, foreign ones in Arabic letters now and then. */
function isTaken(pair: TokenPair): boolean {
  return pair.origin > 0 || random.next() < FOREIGN_SHARE;
}

function report(line: string): void {
  process.stderr.write(`${line}\n`);
}
