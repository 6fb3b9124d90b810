/**
 * Collects data/lexicon.tsv from a token-pair file:
 *   node --import tsx packages/names/train/collect-lexicon.ts [PAIRS.tsv]
 * Core and loose Arabic names only; pairs whose letters no reading supports are
 * taken for wrong entries; names of the held-out split are left out.
 */
import { writeFileSync } from 'node:fs';
import { ARABIC_TO_LATIN } from '../src/tokens/models.ts';
import { PreparedWord } from '../src/tokens/prepared-token.ts';
import { readTokenPairs, type TokenPair } from './token-pairs.ts';

const file = process.argv[2] ?? '../shared/data/names/dev_tokens.tsv';
const pairs = readTokenPairs(file).filter(
  (pair) => pair.ships && !pair.heldOut && isName(pair) && isSupported(pair),
);
const byName = groupByArabic(pairs);
const rows = [...byName]
  .map(([arabic, list]) => ({
    arabic,
    list,
    bearers: list.reduce((sum, pair) => sum + pair.count, 0),
  }))
  .sort((a, b) => b.bearers - a.bearers || (a.arabic < b.arabic ? -1 : 1));
const text = rows.map(({ arabic, list }) => {
  const spellings = list.sort((a, b) => b.count - a.count || (a.latin < b.latin ? -1 : 1));
  return [arabic, ...spellings.map((pair) => `${pair.latin}:${pair.count}`)].join('\t');
});
writeFileSync(new URL('../data/lexicon.tsv', import.meta.url), `${text.join('\n')}\n`);

function isName(pair: TokenPair): boolean {
  return pair.origin === 2 || (pair.origin === 1 && pair.count >= 2);
}

/** The more often a pair was seen, the less the letters must support it. */
function isSupported(pair: TokenPair): boolean {
  const source = new PreparedWord(pair.arabic);
  const spelling = new PreparedWord(pair.latin).spelling(ARABIC_TO_LATIN);
  const score = ARABIC_TO_LATIN.score(source.letters, source.rows(ARABIC_TO_LATIN), spelling);
  const least = pair.count >= 4 ? 14 : pair.count >= 2 ? 7 : 4;
  return score >= ARABIC_TO_LATIN.bias - least;
}

function groupByArabic(list: readonly TokenPair[]): Map<string, TokenPair[]> {
  const groups = new Map<string, TokenPair[]>();
  for (const pair of list) groups.set(pair.arabic, [...(groups.get(pair.arabic) ?? []), pair]);
  return groups;
}
