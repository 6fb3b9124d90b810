import { isArabic } from '../../normalise/script.ts';
import type { TokenTable } from '../../tokens/token-table.ts';
import type { GeneralWord } from './general-name.ts';
import { isIdeographic } from './ideographs.ts';
import { letterEdits } from './letter-edits.ts';
import { areNicknames } from './nicknames.ts';

export type LikenessKind = 'same' | 'spelling' | 'nickname' | 'initial' | 'joined';

/** How two words of general names are like each other. */
export interface Likeness {
  readonly kind: LikenessKind;
  /** Letters that differ. */
  readonly edits: number;
  /** Letters of the longer word. */
  readonly letters: number;
  /** Evidence of the letter models in nats; 0 where they were not asked. */
  readonly evidence: number;
  /** 0 to 1: what is matched first. */
  readonly rank: number;
}

/** Share of letters that may differ between two words that are weighed against each other at all. */
const MOST_EDITED = 0.55;
/** Evidence (nats) from which two spellings are weighed however their letters differ. */
const LEAST_EVIDENCE = 0;

const BITS = 16;

/** Likeness of two words, null where they can't be one; symmetric. Pairs of whole words are remembered, a newer one in an older one's place. */
export class WordLikeness {
  readonly #table: TokenTable;
  readonly #lows = new Int32Array(1 << BITS).fill(-1);
  readonly #highs = new Int32Array(1 << BITS);
  readonly #known: (Likeness | null)[] = new Array(1 << BITS).fill(null);

  constructor(table: TokenTable) {
    this.#table = table;
  }

  of(left: GeneralWord, right: GeneralWord): Likeness | null {
    if (left.text === right.text) return sameWord(left.text.length);
    if (left.number !== null || right.number !== null) return null;
    if (left.text.length === 1 || right.text.length === 1)
      return left.text[0] === right.text[0] ? INITIAL : null;
    const low = Math.min(left.token, right.token);
    const high = Math.max(left.token, right.token);
    const at = (Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b)) >>> (32 - BITS);
    if (this.#lows[at] === low && this.#highs[at] === high) return this.#known[at]!;
    this.#lows[at] = low;
    this.#highs[at] = high;
    this.#known[at] = this.#spelling(left, right);
    return this.#known[at]!;
  }

  #spelling(left: GeneralWord, right: GeneralWord): Likeness | null {
    const letters = Math.max(left.text.length, right.text.length);
    if (areNicknames(left.text, right.text))
      return { kind: 'nickname', edits: 0, letters, evidence: 0, rank: 0.8 };
    const evidence = this.#table.evidence(left.token, right.token);
    const edits =
      isArabic(left.text) === isArabic(right.text)
        ? Math.min(letters, letterEdits(left.text, right.text) * signWeight(left.text))
        : editsAcross(evidence, letters);
    if (edits > MOST_EDITED * letters && evidence < LEAST_EVIDENCE) return null;
    return { kind: 'spelling', edits, letters, evidence, rank: 0.9 * (1 - edits / (letters + 1)) };
  }
}

const INITIAL: Likeness = { kind: 'initial', edits: 0, letters: 1, evidence: 0, rank: 0.3 };

function sameWord(letters: number): Likeness {
  return { kind: 'same', edits: 0, letters, evidence: 0, rank: 1 + letters / 1000 };
}

/** Across scripts letters can't be counted: as many as the doubt of the letter models leaves in question. */
function editsAcross(evidence: number, letters: number): number {
  return Math.round(letters / (1 + Math.exp(evidence)));
}

/** One sign of Han or Hangul is a syllable. */
function signWeight(text: string): number {
  return isIdeographic(text) ? 2 : 1;
}

/** One word here that the other name writes as `count` words from a place on, or initials of so many; null if neither. */
export function severalLikeness(
  word: GeneralWord,
  parts: readonly GeneralWord[],
  from: number,
  count: number,
): Likeness | null {
  let letters = 0;
  for (let at = from; at < from + count; at++) letters += parts[at]!.text.length;
  if (Math.abs(letters - word.text.length) <= 1 && letters > 3)
    return joinedLikeness(word.text, parts.slice(from, from + count));
  return word.text.length === count ? initialsLikeness(word.text, parts, from) : null;
}

function joinedLikeness(word: string, parts: readonly GeneralWord[]): Likeness | null {
  const joined = parts.map((part) => part.text).join('');
  const letters = Math.max(joined.length, word.length);
  const edits = letterEdits(word, joined);
  if (edits > 1) return null;
  return { kind: 'joined', edits, letters, evidence: 0, rank: 0.95 * (1 - edits / letters) };
}

/** Letters written together (jc) for the words that they begin (jean claude). */
function initialsLikeness(
  word: string,
  parts: readonly GeneralWord[],
  from: number,
): Likeness | null {
  for (let at = 0; at < word.length; at++) {
    const { text } = parts[from + at]!;
    if (text.length < 2 || text[0] !== word[at]) return null;
  }
  return { kind: 'initial', edits: 0, letters: 1, evidence: 0, rank: 0.25 };
}
