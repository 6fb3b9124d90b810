import { cleanUnicode } from '../normalise/clean-unicode.ts';
import { pairAt } from '../normalise/merge-pairs.ts';
import { nameSegments } from '../normalise/name-segments.ts';
import { normaliseName } from '../normalise/normalise-name.ts';
import { DOUBTFUL_TITLES, NASAB, SERVANT_ARABIC, SERVANT_LATIN } from '../normalise/particles.ts';
import { plainText } from '../normalise/plain-text.ts';
import { isArabic, isLatin } from '../normalise/script.ts';
import { settleWords } from '../normalise/settle-words.ts';
import { splitWords } from '../normalise/split-words.ts';
import { tokenShare } from '../tokens/lexicon.ts';
import { tokenKeys } from '../tokens/token-keys.ts';
import { shapeOf } from '../tokens/token-shape.ts';
import { onOtherLayout } from './keyboard-slip.ts';
import { scanReadings } from './scan-slips.ts';

/** Why a name has this reading; `written` is the first and always there. */
export type ReadingReason =
  | 'written'
  /** عبد and the next word as one compound, or apart; زين العابدين apart. */
  | 'compound'
  /** Two names run together: محمدعلي. */
  | 'runTogether'
  /** Ben and the next word as one family name, "son of", or a given name and a family. */
  | 'ben'
  /** A title that is a name as well, read the other way: السيد, م. */
  | 'title'
  /** One name written in two scripts side by side. */
  | 'twoScripts'
  /** Typed with the other keyboard layout switched on. */
  | 'keyboard'
  /** A scanner's slip: rn for m. */
  | 'scan';

/** One way to read the words of a name. */
export interface NameReading {
  readonly tokens: readonly string[];
  /** How likely it is among all readings of this name, 0 to 1; judgement, not measured. */
  readonly weight: number;
  readonly because: ReadingReason;
}

interface Other {
  readonly tokens: readonly string[];
  /** Odds against the reading as written. */
  readonly odds: number;
  readonly because: ReadingReason;
}

const MOST_READINGS = 6;
const LEAST_PART = 3;
/** A listed name commoner than this outweighs letters that no list knows. */
const COMMON = 1e-5;
/** Parts of a word run together must be common names, or every family name falls apart. */
const COMMON_PART = 3e-4;

/**
 * The words of a name in every way it may be read: first as `normaliseName`
 * gives them, then what the writing leaves open, likeliest first; at most six,
 * weights summing to 1. A reading by a slip stands only where no word as
 * written is a listed name and the corrected ones are. Nothing is replaced:
 * compare and search may take the best over readings, each reading's score
 * times a half and half its weight over the first one's.
 */
export function nameReadings(original: string): readonly NameReading[] {
  const { tokens } = normaliseName(original);
  const written: NameReading = { tokens, weight: 1, because: 'written' };
  if (tokens.length === 0) return [written];
  const words = splitWords(original);
  const others = distinct(tokens, [
    ...compounds(tokens, words),
    ...runTogether(tokens),
    ...benFamilies(tokens, words),
    ...titles(words),
    ...scripts(tokens),
    ...slips(tokens, original),
  ]);
  if (others.length === 0) return [written];
  const total = others.reduce((sum, { odds }) => sum + odds, 1);
  return [
    { ...written, weight: 1 / total },
    ...others.map(({ tokens: words, odds, because }) => ({
      tokens: words,
      weight: odds / total,
      because,
    })),
  ];
}

function distinct(tokens: readonly string[], others: readonly Other[]): Other[] {
  const seen = new Set([tokens.join(' ')]);
  return [...others]
    .sort((a, b) => b.odds - a.odds)
    .filter((other) => {
      const text = other.tokens.join(' ');
      if (text === '' || seen.has(text)) return false;
      seen.add(text);
      return true;
    })
    .slice(0, MOST_READINGS - 1);
}

/** عبد الحلبي may be one compound after all; عبد علي, which is joined, may be Abd son of Ali. */
function compounds(tokens: readonly string[], words: readonly string[]): Other[] {
  const found: Other[] = [];
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1];
    if (next === undefined || !isServant(token) || isArabic(next) !== isArabic(token)) continue;
    const joined = isArabic(token) ? `${token}ال${next}` : `abdal${next}`;
    found.push({ tokens: replaced(tokens, at, 2, [joined]), odds: 0.3, because: 'compound' });
  }
  for (const [at, word] of words.entries()) {
    found.push(...apart(tokens, words, at));
    const next = words[at + 1];
    if (next === undefined || !isServant(word) || next.startsWith('ال')) continue;
    const joinedAt = tokens.indexOf(`${word}ال${next}`);
    if (joinedAt < 0 || tokenShare(next) === null) continue;
    found.push({
      tokens: replaced(tokens, joinedAt, 1, [word, next]),
      odds: 0.15,
      because: 'compound',
    });
  }
  return found;
}

/** نور الهدى, which is joined, may be Nour of the family al-Huda. */
function apart(tokens: readonly string[], words: readonly string[], at: number): Other[] {
  const pair = pairAt(words, at);
  const joinedAt = pair === null ? -1 : tokens.indexOf(pair.joined);
  if (pair === null || joinedAt < 0) return [];
  const tokensApart = replaced(tokens, joinedAt, 1, [pair.first, pair.second]);
  return [{ tokens: tokensApart, odds: 0.1, because: 'compound' }];
}

function isServant(word: string): boolean {
  return SERVANT_ARABIC.has(word) || SERVANT_LATIN.test(word);
}

/** A word that no list knows and that is two listed names: محمدعلي. */
function runTogether(tokens: readonly string[]): Other[] {
  const found: Other[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.length < 2 * LEAST_PART || shapeOf(token).kind !== 'plain') continue;
    if (tokenShare(token) !== null || isServant(token.slice(0, 3))) continue;
    let best = 0;
    let pair: string[] = [];
    for (let cut = LEAST_PART; cut <= token.length - LEAST_PART; cut++) {
      const one = token.slice(0, cut);
      const other = token.slice(cut);
      if (NASAB.has(one)) continue;
      const rarer = Math.min(tokenShare(one) ?? 0, tokenShare(other) ?? 0);
      if (rarer > best) {
        best = rarer;
        pair = [one, other];
      }
    }
    if (best > COMMON_PART)
      found.push({ tokens: replaced(tokens, at, 1, pair), odds: 0.4, because: 'runTogether' });
  }
  return found;
}

/** "Ben Ali" is also written Benali, and Benali apart. */
function benFamilies(tokens: readonly string[], words: readonly string[]): Other[] {
  const found: Other[] = [];
  for (const [at, token] of tokens.entries()) {
    const before = words[words.lastIndexOf(token) - 1];
    if (at === tokens.length - 1 && (before === 'ben' || before === 'بن'))
      found.push({ tokens: replaced(tokens, at, 1, [before + token]), odds: 0.25, because: 'ben' });
    if (words[0] === 'ben' && words[1] === token && at === 0)
      found.push({ tokens: ['ben', ...tokens], odds: 0.2, because: 'ben' });
    const rest = /^(?:ben(?=...)|بن(?=....))(.+)$/u.exec(token)?.[1];
    if (rest !== undefined && tokenShare(token) === null && tokenShare(rest) !== null)
      found.push({ tokens: replaced(tokens, at, 1, [rest]), odds: 0.3, because: 'ben' });
  }
  return found;
}

/** السيد and م. may be titles or names. */
function titles(words: readonly string[]): Other[] {
  const [first = '', ...rest] = words;
  if (rest.length === 0) return [];
  if (first === 'م') return [{ tokens: settleWords(rest), odds: 0.5, because: 'title' }];
  if (!DOUBTFUL_TITLES.has(first)) return [];
  const asTitle = settleWords(rest);
  // A title is not dropped from within a name: the first word stands after the second.
  const asName = [...settleWords([first]), ...asTitle];
  return [
    { tokens: asTitle, odds: 0.3, because: 'title' },
    { tokens: asName, odds: 0.2, because: 'title' },
  ];
}

/** محمد الشامي Mohamad Shami: one name twice, where each word has its like in the other script. */
function scripts(tokens: readonly string[]): Other[] {
  const arabic = tokens.filter(isArabic);
  const latin = tokens.filter(isLatin);
  const [fewer, more] = arabic.length <= latin.length ? [arabic, latin] : [latin, arabic];
  if (fewer.length < 2 || arabic.length + latin.length < tokens.length) return [];
  const keys = new Set(more.flatMap((token) => tokenKeys(token)));
  if (!fewer.every((token) => tokenKeys(token).some((key) => keys.has(key)))) return [];
  return [
    { tokens: arabic, odds: 4, because: 'twoScripts' },
    { tokens: latin, odds: 4, because: 'twoScripts' },
  ];
}

/** Slips of keyboard and scanner, where nothing as written is a listed name. */
function slips(tokens: readonly string[], original: string): Other[] {
  const unlisted = tokens.every((token) => tokenShare(token) === null);
  const found = unlisted ? [...typed(original), ...capitalI(original)] : [];
  for (const [at, token] of tokens.entries()) {
    if (tokenShare(token) !== null) continue;
    const likely = scanReadings(token)
      .map((meant) => ({ meant, share: tokenShare(meant) ?? 0 }))
      .sort((a, b) => b.share - a.share)[0];
    if (likely !== undefined && likely.share > COMMON)
      found.push({ tokens: replaced(tokens, at, 1, [likely.meant]), odds: 0.3, because: 'scan' });
  }
  return found;
}

/** KhaIed: a capital I within small letters may be an l. */
function capitalI(original: string): Other[] {
  if (!/\p{Ll}I\p{Ll}/u.test(original)) return [];
  const { tokens } = normaliseName(original.replace(/(?<=\p{Ll})I(?=\p{Ll})/gu, 'l'));
  return tokens.some((token) => (tokenShare(token) ?? 0) > COMMON)
    ? [{ tokens, odds: 1, because: 'scan' }]
    : [];
}

function typed(original: string): Other[] {
  const { own } = nameSegments(plainText(cleanUnicode(original)));
  const text = onOtherLayout(own);
  if (text === null) return [];
  const { tokens } = normaliseName(text);
  const listed = tokens.length > 0 && tokens.every((token) => (tokenShare(token) ?? 0) > COMMON);
  const long = tokens.some((token) => token.length >= LEAST_PART);
  return listed && long ? [{ tokens, odds: 5, because: 'keyboard' }] : [];
}

function replaced(
  tokens: readonly string[],
  at: number,
  count: number,
  by: readonly string[],
): string[] {
  return [...tokens.slice(0, at), ...by, ...tokens.slice(at + count)];
}
