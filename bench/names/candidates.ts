import { tokenKeys } from '@sila/names';
import { readTokenPairs } from '@sila/names/train';
import { wilson } from './intervals.ts';
import { exact, type Report } from './report.ts';

/** Candidates for a word: how many true pairs the keys keep, and how much of a pool they look at. */
export function measureCandidates(names: string, report: Report): void {
  const pairs = readTokenPairs(`${names}/dev_tokens.tsv`).filter(
    (pair) => pair.ships && pair.origin > 0,
  );
  const unseen = pairs.filter((pair) => pair.heldOut && pair.origin === 2);
  const arabic = [...new Set(pairs.map((pair) => pair.arabic))];
  const byKey = new Map<string, string[]>();
  for (const word of arabic) {
    for (const key of tokenKeys(word)) byKey.set(key, [...(byKey.get(key) ?? []), word]);
  }
  const looked = unseen.map(
    ({ latin }) => new Set(tokenKeys(latin).flatMap((key) => byKey.get(key) ?? [])),
  );
  const kept = unseen.filter((pair, at) => looked[at]!.has(pair.arabic)).length;
  const share = looked.reduce((sum, set) => sum + set.size, 0) / looked.length / arabic.length;
  report.add({
    key: 'candidates.kept',
    measure: 'Candidates, true pairs kept',
    peer: null,
    ours: wilson(kept, unseen.length),
    bar: 0.995,
    note: `${unseen.length} pairs, pool ${arabic.length.toLocaleString('en')}`,
  });
  report.add({
    key: 'candidates.share',
    measure: 'Candidates, share of the pool looked at',
    peer: null,
    ours: exact(share),
    bar: 0.01,
    lower: true,
  });
}
