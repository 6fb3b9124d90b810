import { MOST_TOKENS } from '../compare/prepared-name.ts';
import { normaliseName } from '../normalise/normalise-name.ts';
import { mayBeginPair } from '../normalise/paired-names.ts';
import { SERVANT_ARABIC, SERVANT_LATIN } from '../normalise/particles.ts';
import { isArabic } from '../normalise/script.ts';

/** Plain letters of one script, long enough to be no article: what may be a word by itself wherever it stands. */
const PLAIN = /^(?:[\u0621-\u063a\u0641-\u064a]{3,24}|[A-Za-z][a-z]{3,23})$/u;
/** Names longer than this are always read whole. */
const MOST_PLAIN = 5;
const MOST_REMEMBERED = 100_000;
const SEEN_ONCE = '';

/**
 * The folded words of names that are compared. Words repeat far more than
 * names: one that comes out the same whatever stands around it is read once
 * and remembered, and a name of such words needs no reading of its own.
 */
export class WrittenWords {
  /** What a plain word becomes; null where that depends on its neighbours. */
  #remembered = new Map<string, string | null>();

  of(name: string): readonly string[] {
    return this.#ofPlain(name) ?? keptWords(normaliseName(name).tokens);
  }

  #ofPlain(name: string): string[] | null {
    const parts = name.split(' ', MOST_PLAIN + 1);
    if (parts.length > MOST_PLAIN) return null;
    for (let at = 0; at < parts.length; at++) {
      const word = this.#word(parts[at]!);
      if (word === null) return null;
      parts[at] = word;
    }
    return parts;
  }

  #word(written: string): string | null {
    const known = this.#remembered.get(written);
    if (known !== undefined && known !== SEEN_ONCE) return known;
    if (!PLAIN.test(written)) return null;
    if (this.#remembered.size >= MOST_REMEMBERED) this.#remembered = new Map();
    const word = known === SEEN_ONCE ? wordAnywhere(written) : SEEN_ONCE;
    this.#remembered.set(written, word);
    return word === SEEN_ONCE ? null : word;
  }
}

/** A servant joins with a name of God after it, and the first of a pair with its second: neither is read alone. */
function waitsForNext(word: string): boolean {
  return SERVANT_ARABIC.has(word) || SERVANT_LATIN.test(word) || mayBeginPair(word);
}

/** What the word becomes first, last and between other words, if that is the same; null otherwise. */
function wordAnywhere(written: string): string | null {
  const alone = normaliseName(written).tokens;
  if (alone.length !== 1 || waitsForNext(alone[0]!) || waitsForNext(written.toLowerCase()))
    return null;
  const [one, other] = isArabic(written) ? ['خالد', 'سمير'] : ['khaled', 'samir'];
  const among = normaliseName(`${written} ${one} ${written} ${other} ${written}`).tokens;
  const expected = [alone[0], one, alone[0], other, alone[0]];
  return among.length === 5 && among.every((word, at) => word === expected[at]) ? alone[0]! : null;
}

function keptWords(words: readonly string[]): readonly string[] {
  if (words.length <= MOST_TOKENS) return words;
  return [...words.slice(0, MOST_TOKENS - 1), words[words.length - 1]!];
}
