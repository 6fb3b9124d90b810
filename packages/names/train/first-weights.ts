import { LATIN, letterNumbers } from '../src/tokens/alphabet.ts';
import { LatticePass } from './lattice-pass.ts';
import { gapMayWrite, isPlausible, seeded, seedsOf } from './seeds.ts';
import type { TokenPair } from './token-pairs.ts';
import { LATIN_CONTEXTS, TokenWeights } from './token-weights.ts';
import type { Words } from './words.ts';

const NEVER = -99;
/** Weight of a spelling no pair supports but a slip may make. */
const ESCAPE = -9;
const LEAST_SHARE = 3e-4;

/** Sets where EM begins: the usual spellings of each letter, short vowels between letters. */
export function seedWeights(w: TokenWeights): void {
  const { alphabet, graphemes } = w;
  for (let letter = 0; letter < alphabet.size; letter++) {
    const text = alphabet.letters[letter] ?? '';
    const usual = alphabet === LATIN ? [text, text + text] : seedsOf(text);
    graphemes.forEach((grapheme, at) => {
      const cell = letter * graphemes.length + at;
      if (letter !== alphabet.gap)
        w.values[cell] = usual.includes(grapheme) ? -1.5 : -9 - grapheme.length;
      else if (gapMayWrite(grapheme))
        w.values[cell] = grapheme === '' ? -0.3 : -2 - grapheme.length;
      else w.allowed[cell] = 0;
    });
  }
}

/** Expectation maximisation of P(grapheme | letter), without surroundings. */
export function maximise(
  w: TokenWeights,
  words: Words,
  pairs: readonly TokenPair[],
  rounds: number,
): void {
  const pass = new LatticePass(w);
  const count = w.graphemes.length;
  for (let round = 0; round < rounds; round++) {
    const counts = new Float64Array(w.alphabet.size * count);
    for (const pair of pairs) {
      const weight = pair.origin > 0 ? 1 : 0.4;
      pass.expected(words.source(pair.arabic), words.lattice(pair.latin), (at, expected) => {
        if (at < counts.length) counts[at]! += expected * weight;
      });
    }
    for (let letter = 0; letter < w.alphabet.size; letter++) {
      const row = counts.subarray(letter * count, (letter + 1) * count);
      const total = row.reduce((sum, value) => sum + value, 0);
      row.forEach((value, at) => {
        w.values[letter * count + at] = Math.log((value + 1e-4) / (total + 1e-4 * count));
      });
    }
  }
}

/** Keeps the graphemes that some letter really writes, opens the escapes, and adds the background of Latin letters. */
export function pruned(w: TokenWeights, pairs: readonly TokenPair[]): TokenWeights {
  const count = w.graphemes.length;
  const kept = w.graphemes.filter((text, at) => isKept(w, text, at));
  const next = new TokenWeights(w.alphabet, kept);
  for (let letter = 0; letter < w.alphabet.size; letter++) {
    const usual = w.alphabet === LATIN ? [] : seedsOf(w.alphabet.letters[letter] ?? '');
    kept.forEach((text, at) => {
      const old = letter * count + w.numbers.get(text)!;
      const cell = letter * kept.length + at;
      const isGap = letter === w.alphabet.gap;
      const isOpen =
        text === '' ||
        usual.includes(text) ||
        (isGap && (text.length === 1 || /^[aeiouy]{2}$/u.test(text)));
      const value = w.allowed[old] === 1 ? w.values[old]! : NEVER;
      next.values[cell] = Math.max(value, isOpen ? ESCAPE : NEVER);
      next.allowed[cell] = isOpen || value > Math.log(LEAST_SHARE) ? 1 : 0;
    });
  }
  addBackground(next, pairs);
  return next;
}

function isKept(w: TokenWeights, text: string, at: number): boolean {
  if (text.length <= 1 || (w.alphabet !== LATIN && seeded.has(text))) return true;
  if (!isPlausible(text)) return false;
  const count = w.graphemes.length;
  const least = Math.log(text.length > 2 ? 0.004 : 0.0015);
  for (let letter = 0; letter < w.alphabet.letters.length; letter++)
    if (w.values[letter * count + at]! > least) return true;
  const gap = w.alphabet.gap * count + at;
  return w.allowed[gap] === 1 && w.values[gap]! > Math.log(LEAST_SHARE);
}

/** Subtracts what any Latin name would write after the letter before, so that scores are likelihood ratios. */
function addBackground(w: TokenWeights, pairs: readonly TokenPair[]): void {
  const bigrams = new Float64Array(LATIN_CONTEXTS * LATIN_CONTEXTS).fill(0.5);
  for (const { latin } of pairs) {
    let before = LATIN.start;
    for (const letter of letterNumbers(latin, LATIN)) {
      bigrams[before * LATIN_CONTEXTS + letter]! += 1;
      before = letter;
    }
    bigrams[before * LATIN_CONTEXTS + LATIN.start]! += 1;
  }
  for (let before = 0; before < LATIN_CONTEXTS; before++) {
    const row = bigrams.subarray(before * LATIN_CONTEXTS, (before + 1) * LATIN_CONTEXTS);
    const total = row.reduce((sum, value) => sum + value, 0);
    row.forEach((value, at) => {
      row[at] = Math.log(value / total);
    });
  }
  for (let start = 0; start < LATIN_CONTEXTS; start++) {
    w.graphemes.forEach((text, at) => {
      let before = start;
      let sum = 0;
      for (const letter of letterNumbers(text, LATIN)) {
        sum -= bigrams[before * LATIN_CONTEXTS + letter]!;
        before = letter;
      }
      w.values[w.starts.before + start * w.graphemes.length + at] = sum * 0.9;
    });
  }
}
