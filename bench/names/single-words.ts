import { NameIndex } from '@sila/names';
import { readTokenPairs, type TokenPair, unseenTokenCases } from '@sila/names/train';
import { type AskedPairs, bestPeerF1, bestRecall } from './best-ready-made.ts';
import { ourCalls } from './full-names.ts';
import { f1Of, wilson } from './intervals.ts';
import type { Report } from './report.ts';

/** Pools of the size that the reference measured with. */
const POOL = { arabic: 3968, latin: 6434 } as const;
const BAR = { recall: 0.985, f1: 0.82 };
const MOST_PEER_QUERIES = 300;

/** Single Arabic-origin words whose names nothing was trained on, both ways, and F1 against hard negatives. */
export function measureSingleWords(names: string, report: Report): void {
  const pairs = readTokenPairs(`${names}/dev_tokens.tsv`).filter(
    (pair) => pair.ships && pair.origin > 0,
  );
  const unseen = pairs.filter((pair) => pair.heldOut && pair.origin === 2);
  wordRecall('latin', { pairs, unseen }, report);
  wordRecall('arabic', { pairs, unseen }, report);
  const asked = groupedByQuery(names);
  report.add({
    key: 'words.f1',
    measure: 'Single words, F1, 1 true to 10 hard negatives',
    peer: bestPeerF1(asked),
    ours: f1Of(asked.map(ourCalls)),
    bar: BAR.f1,
    note: `${asked.length} queries`,
  });
}

interface Words {
  readonly pairs: readonly TokenPair[];
  readonly unseen: readonly TokenPair[];
}

function wordRecall(from: 'latin' | 'arabic', { pairs, unseen }: Words, report: Report): void {
  const to = from === 'latin' ? 'arabic' : 'latin';
  const pool = poolOf(pairs, to);
  const places = new Map(pool.map((word, at) => [word, at]));
  const asked = [...new Set(unseen.map((pair) => pair[from]))].map((query) => ({
    query,
    right: new Set(
      pairs.filter((pair) => pair[from] === query).flatMap((pair) => places.get(pair[to]) ?? []),
    ),
  }));
  const index = new NameIndex();
  for (const [at, word] of pool.entries()) index.add(at, word);
  let [first, tenth] = [0, 0];
  for (const { query, right } of asked) {
    const rank = index.search(query, 10).findIndex(({ id }) => right.has(id));
    if (rank === 0) first++;
    if (rank >= 0) tenth++;
  }
  const best = bestRecall(pool, asked.slice(0, MOST_PEER_QUERIES));
  const title =
    from === 'latin' ? 'Single words, Latin to Arabic' : 'Single words, Arabic to Latin';
  const key = from === 'latin' ? 'words.latinToArabic' : 'words.arabicToLatin';
  const note = `${asked.length} queries, pool ${pool.length.toLocaleString('en')}`;
  report.add({
    key: `${key}.recall1`,
    measure: `${title}, recall at 1`,
    peer: best.first,
    ours: wilson(first, asked.length),
    bar: null,
    note,
  });
  report.add({
    key: `${key}.recall10`,
    measure: `${title}, recall at 10`,
    peer: best.tenth,
    ours: wilson(tenth, asked.length),
    bar: BAR.recall,
  });
}

/** Words never trained on first, then as many others as the pool holds. */
function poolOf(pairs: readonly TokenPair[], side: 'arabic' | 'latin'): string[] {
  const unseen = pairs.filter((pair) => pair.heldOut).map((pair) => pair[side]);
  return [...new Set([...unseen, ...pairs.map((pair) => pair[side])])].slice(0, POOL[side]);
}

function groupedByQuery(names: string): AskedPairs[] {
  const groups = new Map<string, { other: string; same: boolean }[]>();
  for (const { arabic, latin, same } of unseenTokenCases(names).report) {
    const group = groups.get(latin) ?? [];
    groups.set(latin, group);
    group.push({ other: arabic, same });
  }
  return [...groups].map(([query, pairs]) => ({ query, pairs }));
}
