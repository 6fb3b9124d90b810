import { LikeWords } from '@sila/names';
import { readTokenPairs, type TokenPair } from '@sila/names/train';
import { wilson } from './intervals.ts';
import { exact, type Report } from './report.ts';

/** Words that the name index weighs for one asked by itself: a share of all, but no fewer than so many (`search/indexed-names.ts`). */
const WEIGHED_SHARE = 0.0105;
const LEAST_WEIGHED = 76;

/** Candidates for a word, found as the name index finds them: how many true pairs are kept, and how much of a pool is weighed. */
export function measureCandidates(names: string, report: Report): void {
  const pairs = readTokenPairs(`${names}/dev_tokens.tsv`).filter(
    (pair) => pair.ships && pair.origin > 0,
  );
  candidates('latin', pairs, report);
  candidates('arabic', pairs, report);
}

function candidates(from: 'latin' | 'arabic', pairs: readonly TokenPair[], report: Report): void {
  const to = from === 'latin' ? 'arabic' : 'latin';
  const unseen = pairs.filter((pair) => pair.heldOut && pair.origin === 2);
  const pool = [...new Set(pairs.map((pair) => pair[to]))];
  const like = new LikeWords();
  for (const [at, word] of pool.entries()) like.add(at, word);
  const most = Math.max(LEAST_WEIGHED, Math.ceil(pool.length * WEIGHED_SHARE));
  const looked = unseen.map((pair) => new Set(like.near(pair[from], most)));
  const places = new Map(pool.map((word, at) => [word, at]));
  const kept = unseen.filter((pair, at) => looked[at]!.has(places.get(pair[to])!)).length;
  const share = looked.reduce((sum, set) => sum + set.size, 0) / looked.length / pool.length;
  const way = from === 'latin' ? 'Latin to Arabic' : 'Arabic to Latin';
  const key = from === 'latin' ? 'candidates.latinToArabic' : 'candidates.arabicToLatin';
  report.add({
    key: `${key}.kept`,
    measure: `Candidates, ${way}, true pairs kept`,
    peer: null,
    ours: wilson(kept, unseen.length),
    bar: 0.995,
    note: `${unseen.length} pairs, pool ${pool.length.toLocaleString('en')}`,
  });
  report.add({
    key: `${key}.share`,
    measure: `Candidates, ${way}, share of the pool weighed`,
    peer: null,
    ours: exact(share),
    bar: 0.01,
    lower: true,
  });
}
