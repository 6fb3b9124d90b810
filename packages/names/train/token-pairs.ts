import { readFileSync } from 'node:fs';
import { normaliseName } from '../src/normalise/normalise-name.ts';
import { withoutJoinedArticle } from '../src/tokens/token-shape.ts';

export interface TokenPair {
  readonly arabic: string;
  readonly latin: string;
  readonly count: number;
  /** 2 core Arabic name, 1 loose, 0 foreign name in Arabic letters. */
  readonly origin: number;
  readonly ships: boolean;
  readonly heldOut: boolean;
}

/** FNV-1a; a stable split by Arabic identity, so that held-out names are names never trained on. */
export function splitNumber(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193) >>> 0;
  return hash % 100;
}

export const HELD_OUT_PERCENT = 15;
/** Names with this many bearers are always trained on: every list is full of them. */
const WELL_KNOWN = 40;

/** Reads a pair file (Arabic, Latin, count, origin of the row, origin flag), folded and joined per fold. */
export function readTokenPairs(file: string): TokenPair[] {
  const pairs = new Map<string, TokenPair>();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [arabicRaw = '', latinRaw = '', count = '1', from = '', origin = '0'] = line.split('\t');
    const arabic = normaliseName(arabicRaw).tokens;
    const latin = [...normaliseName(latinRaw).tokens];
    if (arabic.length !== 1 || latin.length !== 1) continue;
    const article = /^[اآ]ل/u.test(arabicRaw.trim()) && !arabic[0]!.startsWith('ال');
    const arabicA = /^[اأإآعه]/u.test(arabic[0]!);
    if (article || (!arabicA && /^(?:al|el)[a-z]{4}/u.test(latin[0]!)))
      latin[0] = withoutJoinedArticle(latin[0]!) ?? latin[0]!;
    const key = `${arabic[0]}\t${latin[0]}`;
    const before = pairs.get(key);
    pairs.set(key, {
      arabic: arabic[0]!,
      latin: latin[0]!,
      count: Number(count) + (before?.count ?? 0),
      origin: Math.max(Number(origin), before?.origin ?? 0),
      ships: from.includes('wd') || from.includes('goog') || (before?.ships ?? false),
      heldOut: false,
    });
  }
  const bearers = new Map<string, number>();
  for (const pair of pairs.values())
    bearers.set(pair.arabic, (bearers.get(pair.arabic) ?? 0) + pair.count);
  return [...pairs.values()].map((pair) => ({
    ...pair,
    heldOut: bearers.get(pair.arabic)! < WELL_KNOWN && splitNumber(pair.arabic) < HELD_OUT_PERCENT,
  }));
}
