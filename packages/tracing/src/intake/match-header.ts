import { ATTRIBUTES, type Attribute } from '@sila/domain';
import { foldText } from '../vocabulary/fold-text.ts';
import { HEADER_WORDS, UNREAD_HEADERS } from './header-words.ts';

/** What a header says its column means, and how surely, 0 to 1. */
export interface HeaderMatch {
  /** Null: a column known to be left unread. */
  readonly attribute: Attribute | null;
  readonly confidence: number;
}

const EXACT = 0.95;
/** A phrase within a longer header: the more of the header it covers, the surer. */
const WITHIN = { least: 0.4, span: 0.45 };

const PHRASES = new Map<string, Attribute | null>();
for (const phrase of UNREAD_HEADERS) PHRASES.set(foldText(phrase), null);
for (const attribute of ATTRIBUTES) {
  for (const phrase of HEADER_WORDS[attribute] ?? []) {
    const key = foldText(phrase);
    if (!PHRASES.has(key)) PHRASES.set(key, attribute);
  }
}

/** Words that tell nothing when they are all that a phrase has in common with a header. */
const TOO_COMMON = new Set([
  'no',
  'n',
  'name',
  'names',
  'date',
  'id',
  'number',
  'nom',
  'م',
  'ت',
  'رقم',
  'تاريخ',
  'list',
  'home',
  'row',
  'index',
  'age',
  'code',
  'source',
  'place',
  'lieu',
  'lit',
  'sn',
]);

interface KnownPhrase {
  readonly phrase: string;
  readonly attribute: Attribute | null;
  /** Where it stands among all. */
  readonly rank: number;
}

/** The phrases that are looked for within longer headers; a header is asked for its words, not each phrase for the header. */
const TELLING = new Map<string, KnownPhrase>();
for (const [rank, [phrase, attribute]] of [...PHRASES].entries()) {
  if (!TOO_COMMON.has(phrase)) TELLING.set(phrase, { phrase, attribute, rank });
}
const MOST_WORDS = Math.max(...[...TELLING.keys()].map((phrase) => phrase.split(' ').length));

/** Characters of a header that are read: a file may put a whole page there. */
const MOST_READ = 300;

/** A header as its phrases are: camelCase parted, side notes in brackets and digits away. */
export function foldHeader(whole: string): string {
  const header = whole.slice(0, MOST_READ);
  const parted = header.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[([（].*?[)\]）]/g, ' ');
  const folded = foldText(parted).replace(/\s*\d+$/, '');
  return folded === '' ? foldText(header) : folded;
}

/** Null when the header says nothing known. */
export function matchHeader(header: string): HeaderMatch | null {
  const folded = foldHeader(header);
  const exact = PHRASES.get(folded);
  if (exact !== undefined) return { attribute: exact, confidence: EXACT };
  const best = longestWithin(folded);
  if (best === null) return null;
  const share = best.phrase.length / folded.length;
  return { attribute: best.attribute, confidence: WITHIN.least + WITHIN.span * share };
}

/** The longest phrase that stands whole in a folded header; of two as long, the one that is listed first. */
function longestWithin(folded: string): KnownPhrase | null {
  const words = folded.split(' ');
  let best: KnownPhrase | null = null;
  for (let from = 0; from < words.length; from++) {
    const most = Math.min(words.length, from + MOST_WORDS);
    for (let phrase = '', at = from; at < most; at++) {
      phrase = at === from ? words[at]! : `${phrase} ${words[at]}`;
      const known = TELLING.get(phrase);
      if (known !== undefined && (best === null || isBefore(known, best))) best = known;
    }
  }
  return best;
}

function isBefore(one: KnownPhrase, other: KnownPhrase): boolean {
  const longer = one.phrase.length - other.phrase.length;
  return longer > 0 || (longer === 0 && one.rank < other.rank);
}
