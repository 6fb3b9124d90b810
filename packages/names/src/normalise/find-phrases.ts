import { dropMarks } from './clean-unicode.ts';
import { foldArabic } from './fold-arabic.ts';
import { dropApostrophes } from './fold-latin.ts';

/** A word of a text: where it stands, and how it is folded for looking phrases up. */
export interface TextWord {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
}

/** Phrases by their first word, the longest first, each with what it means. */
export type PhraseBook<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

interface Phrase<T> {
  readonly words: readonly string[];
  readonly means: T;
}

const WORD = /[\p{L}\p{N}]+(?:['’‘ʼ]\p{L}+)*/gu;

export function textWords(text: string): TextWord[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    folded: foldedWord(word),
  }));
}

function foldedWord(word: string): string {
  return foldArabic(dropApostrophes(dropMarks(foldArabic(word))));
}

export function phraseBook<T>(
  phrases: Iterable<readonly [phrase: string, means: T]>,
): PhraseBook<T> {
  const book = new Map<string, Phrase<T>[]>();
  for (const [phrase, means] of phrases) {
    const words = textWords(phrase).map(({ folded }) => folded);
    const same = book.get(words[0]!) ?? [];
    same.push({ words, means });
    book.set(words[0]!, same);
  }
  for (const same of book.values()) same.sort((a, b) => b.words.length - a.words.length);
  return book;
}

/** The phrases that begin at a word of a text, the longest first, with the number of words each takes. */
export function phrasesAt<T>(
  words: readonly TextWord[],
  at: number,
  book: PhraseBook<T>,
): { means: T; count: number }[] {
  return (book.get(words[at]!.folded) ?? [])
    .filter((phrase) => phrase.words.every((word, n) => words[at + n]?.folded === word))
    .map(({ means, words: { length } }) => ({ means, count: length }));
}
