import { isArabic } from '../../normalise/script.ts';
import type { GeneralName, GeneralWord } from './general-name.ts';
import { letterEdits } from './letter-edits.ts';
import { matchWords, turnedMatch, type WordMatch } from './match-words.ts';
import type { WordLikeness } from './word-likeness.ts';

/** The class of forms that says only that it is a company. */
const ANY_FORM = 'company';

/** What the score of two general names is computed from, in this order. */
export const GENERAL_FEATURES = [
  'one',
  'editedShare',
  'worstEdited',
  'worstEvidence',
  'edits',
  'bothUnmatched',
  'oneUnmatched',
  'matched',
  'oneMatched',
  'organisation',
  'organisationBothUnmatched',
  'organisationOneUnmatched',
  'initials',
  'noneMatched',
  'nicknames',
  'numbersDiffer',
  'numberAbsent',
  'otherForm',
  'moved',
  'firstUnmatched',
  'wholeEdited',
  'wholeClose',
] as const;

/** Two general names with their words matched. */
export interface GeneralComparison {
  readonly left: readonly GeneralWord[];
  readonly right: readonly GeneralWord[];
  readonly matches: readonly WordMatch[];
  readonly isOrganisation: boolean;
}

/**
 * Matches the words of two general names. Worked out in one order of the two
 * whichever is called left, so that everything is the same both ways.
 */
export function compareGeneral(
  left: GeneralName,
  right: GeneralName,
  likeness: WordLikeness,
): GeneralComparison {
  const bySigns = left.signs.length > 0 && right.signs.length > 0;
  const [ours, theirs] = bySigns ? [left.signs, right.signs] : [left.words, right.words];
  const matches = isSecond(left, right, bySigns)
    ? matchWords(theirs, ours, likeness).map(turnedMatch)
    : matchWords(ours, theirs, likeness);
  const isOrganisation = left.isOrganisation || right.isOrganisation;
  return { left: ours, right: theirs, matches, isOrganisation };
}

function isSecond(left: GeneralName, right: GeneralName, bySigns: boolean): boolean {
  return bySigns ? left.signText > right.signText : left.wordText > right.wordText;
}

/** Describes two general names by the matches of their words; symmetric. */
export function generalFeatures(
  { left: ours, right: theirs, matches }: GeneralComparison,
  left: GeneralName,
  right: GeneralName,
): number[] {
  const bySigns = ours === left.signs && theirs === right.signs;
  return isSecond(left, right, bySigns)
    ? featuresOf({ left: theirs, right: ours, matches: matches.map(turnedMatch) }, right, left)
    : featuresOf({ left: ours, right: theirs, matches }, left, right);
}

interface Matched {
  readonly left: readonly GeneralWord[];
  readonly right: readonly GeneralWord[];
  readonly matches: readonly WordMatch[];
}

function featuresOf(matched: Matched, left: GeneralName, right: GeneralName): number[] {
  const { matches } = matched;
  const alike = matches.filter(({ likeness }) => likeness.kind !== 'initial');
  const edits = sum(alike, ({ likeness }) => likeness.edits);
  const letters = sum(alike, ({ likeness }) => likeness.letters);
  const unmatched = unmatchedOf(matched);
  const both = Math.min(unmatched.left.words, unmatched.right.words);
  const one = Math.abs(unmatched.left.weight - unmatched.right.weight);
  const whole = wholeEdited(matched);
  const organisation = left.isOrganisation || right.isOrganisation ? 1 : 0;
  const full = sum(alike, (match) => matched.left[match.left]!.weight);
  const initials = matches.length - alike.length;
  const numbers = [unmatched.left.numbers, unmatched.right.numbers];
  return [
    1,
    edits / Math.max(1, letters),
    Math.max(0, ...alike.map(({ likeness }) => likeness.edits / likeness.letters)),
    Math.min(0, ...alike.map(({ likeness }) => likeness.evidence)) / 8,
    Math.min(5, edits) / 3,
    Math.min(3, both),
    Math.min(4, one),
    Math.min(3, full) / 2,
    full <= 1 && Math.max(matched.left.length, matched.right.length) > 1 ? 1 : 0,
    organisation,
    organisation * Math.min(3, both),
    organisation * Math.min(4, one),
    initials,
    full < 0.5 ? 1 : 0,
    matches.filter(({ likeness }) => likeness.kind === 'nickname').length,
    Math.min(...numbers),
    Math.max(...numbers) - Math.min(...numbers),
    formsDiffer(left.form, right.form) ? 1 : 0,
    matches.length > 1 && !inOrder(matches) ? 1 : 0,
    unmatched.left.first + unmatched.right.first,
    Math.min(0.5, whole),
    Math.max(0, 0.25 - whole),
  ];
}

/** Share of all letters that differ when the names are written in one order and without spaces. */
function wholeEdited(matched: Matched): number {
  const { left, right, matches } = matched;
  if (left.some(({ text }) => isArabic(text)) !== right.some(({ text }) => isArabic(text)))
    return editedAcross(matched);
  const order = [...matches].sort((a, b) => a.left - b.left).map((match) => match.right);
  const rank = new Map(order.map((place, at) => [place, at]));
  const turned = matches.length > 1 && !inOrder(matches);
  const theirs = turned
    ? [...right.keys()]
        .sort((a, b) => (rank.get(a) ?? a) - (rank.get(b) ?? b))
        .map((at) => right[at]!)
    : right;
  const [ours, others] = [written(left), written(theirs)];
  return letterEdits(ours, others) / Math.max(1, ours.length, others.length);
}

/** The same between two scripts: what the matches leave in question, and the letters of unmatched words. */
function editedAcross({ left, right, matches }: Matched): number {
  const edits = sum(matches, ({ likeness }) => likeness.edits);
  const met = sum(matches, ({ likeness }) => likeness.letters);
  const all = Math.max(written(left).length, written(right).length, met);
  return (edits + all - met) / Math.max(1, all);
}

function written(words: readonly GeneralWord[]): string {
  return words.map(({ text }) => text).join('');
}

/** "Company" and "Inc." stand for any form. */
function formsDiffer(left: string | null, right: string | null): boolean {
  if (left === null || right === null || left === right) return false;
  return left !== ANY_FORM && right !== ANY_FORM;
}

interface Unmatched {
  readonly weight: number;
  /** The same with initials as whole words: two initials that differ are two names. */
  readonly words: number;
  readonly numbers: number;
  readonly first: number;
}

function unmatchedOf({ left, right, matches }: Matched): { left: Unmatched; right: Unmatched } {
  const lefts = new Set(matches.flatMap((m) => range(m.left, m.leftCount)));
  const rights = new Set(matches.flatMap((m) => range(m.right, m.rightCount)));
  return { left: rest(left, lefts), right: rest(right, rights) };
}

function rest(words: readonly GeneralWord[], matched: ReadonlySet<number>): Unmatched {
  const repeated = (word: GeneralWord, at: number) =>
    words.some((other, place) => place !== at && other.text === word.text && matched.has(place));
  const left = words.filter((word, at) => !matched.has(at) && !repeated(word, at));
  return {
    weight: sum(left, (word) => (word.number === null ? word.weight : 0)),
    words: sum(left, (word) =>
      word.number !== null ? 0 : word.text.length === 1 ? 1 : word.weight,
    ),
    numbers: left.filter((word) => word.number !== null).length,
    first: left[0] !== undefined && left[0] === words[0] && left[0].weight === 1 ? 1 : 0,
  };
}

/** Whether the matches keep their order, or keep it once one end has moved to the other. */
function inOrder(matches: readonly WordMatch[]): boolean {
  const rights = [...matches].sort((a, b) => a.left - b.left).map(({ right }) => right);
  return rights.filter((right, at) => at > 0 && right < rights[at - 1]!).length === 0;
}

function range(from: number, count: number): number[] {
  return Array.from({ length: count }, (_, at) => from + at);
}

function sum<T>(list: readonly T[], of: (one: T) => number): number {
  return list.reduce((total, one) => total + of(one), 0);
}
