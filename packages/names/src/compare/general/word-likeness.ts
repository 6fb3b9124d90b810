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

/** Null where the two words can't be one. Symmetric. */
export function wordLikeness(
  left: GeneralWord,
  right: GeneralWord,
  table: TokenTable,
): Likeness | null {
  const letters = Math.max(left.text.length, right.text.length);
  if (left.text === right.text)
    return { kind: 'same', edits: 0, letters, evidence: 0, rank: 1 + letters / 1000 };
  if (left.number !== null || right.number !== null) return null;
  const shorter = Math.min(left.text.length, right.text.length);
  if (shorter === 1)
    return left.text[0] === right.text[0]
      ? { kind: 'initial', edits: 0, letters: 1, evidence: 0, rank: 0.3 }
      : null;
  if (areNicknames(left.text, right.text))
    return { kind: 'nickname', edits: 0, letters, evidence: 0, rank: 0.8 };
  const edits = Math.min(letters, letterEdits(left.text, right.text) * signWeight(left.text));
  const evidence = table.evidence(left.token, right.token);
  if (edits > MOST_EDITED * letters && evidence < LEAST_EVIDENCE) return null;
  return { kind: 'spelling', edits, letters, evidence, rank: 0.9 * (1 - edits / (letters + 1)) };
}

/** One sign of Han or Hangul is a syllable. */
function signWeight(text: string): number {
  return isIdeographic(text) ? 2 : 1;
}

/** One word here that the other name writes as two or three. */
export function joinedLikeness(word: GeneralWord, parts: readonly GeneralWord[]): Likeness | null {
  const joined = parts.map((part) => part.text).join('');
  const letters = Math.max(joined.length, word.text.length);
  if (letters < 4 || Math.abs(joined.length - word.text.length) > 1) return null;
  const edits = letterEdits(word.text, joined);
  if (edits > 1) return null;
  return { kind: 'joined', edits, letters, evidence: 0, rank: 0.95 * (1 - edits / letters) };
}

/** Letters written together (jc) for the words that they begin (jean claude). */
export function initialsLikeness(
  word: GeneralWord,
  parts: readonly GeneralWord[],
): Likeness | null {
  if (word.text.length !== parts.length) return null;
  if (!parts.every((part, at) => part.text.length > 1 && part.text[0] === word.text[at]))
    return null;
  return { kind: 'initial', edits: 0, letters: 1, evidence: 0, rank: 0.25 };
}
