import type { LetterModel } from '../src/tokens/letter-model.ts';
import { PreparedWord } from '../src/tokens/prepared-token.ts';
import type { Random } from './random.ts';
import type { TokenPair } from './token-pairs.ts';

const MOST_SPELLINGS = 10;
const MOST_TYPED_WRONG = 3;

/**
 * Pairs of Latin spellings of one name, from spellings of one Arabic name that
 * the Arabic model supports, and from made-up typing slips. The source stands
 * in `arabic`.
 */
export function latinPairs(
  pairs: readonly TokenPair[],
  model: LetterModel,
  random: Random,
): TokenPair[] {
  const byArabic = new Map<string, TokenPair[]>();
  for (const pair of pairs) {
    if (pair.origin === 0 && pair.count < 2) continue;
    if (evidence(pair, model) < (pair.count > 2 ? -3.5 : -2)) continue;
    byArabic.set(pair.arabic, [...(byArabic.get(pair.arabic) ?? []), pair]);
  }
  return [...byArabic.values()].flatMap((list) => variants(list, random));
}

function evidence(pair: TokenPair, model: LetterModel): number {
  const source = new PreparedWord(pair.arabic);
  const spelling = new PreparedWord(pair.latin).spelling(model);
  return model.score(source.letters, source.rows(model), spelling) - model.bias;
}

function variants(list: TokenPair[], random: Random): TokenPair[] {
  const out: TokenPair[] = [];
  const common = list.sort((a, b) => b.count - a.count).slice(0, MOST_SPELLINGS);
  for (const one of common) {
    for (const other of common) {
      if (one === other) continue;
      out.push({
        ...one,
        arabic: one.latin,
        latin: other.latin,
        count: Math.min(one.count, other.count),
      });
    }
  }
  for (const one of common.slice(0, MOST_TYPED_WRONG)) {
    const wrong = slip(one.latin, random);
    if (wrong === one.latin || one.latin.length <= 3) continue;
    out.push(
      { ...one, arabic: one.latin, latin: wrong, count: 1 },
      { ...one, arabic: wrong, latin: one.latin, count: 1 },
    );
  }
  return out;
}

/** A letter lost, changed, added, doubled, or two swapped; never the first. */
function slip(word: string, random: Random): string {
  const at = 1 + random.below(word.length - 1);
  const letter = 'abcdefghijklmnopqrstuvwxyz'[random.below(26)]!;
  const kind = random.next();
  if (kind < 0.3) return word.slice(0, at) + word.slice(at + 1);
  if (kind < 0.5) return word.slice(0, at) + letter + word.slice(at + 1);
  if (kind < 0.65) return word.slice(0, at) + letter + word.slice(at);
  if (kind < 0.85) return word.slice(0, at) + word[at]! + word.slice(at);
  return word.slice(0, at - 1) + word[at]! + word[at - 1]! + word.slice(at + 1);
}
