/**
 * Measures the letters alone: single words neither trained on nor listed by hand, every word of the pool weighed, then what the candidates keep:
 *   node --import tsx bench/name-words.ts [DATA FOLDER]
 */
import { existsSync, readFileSync } from 'node:fs';
import { compareTokens, LikeWords, normaliseName, tokenKeys } from '@sila/names';
import { f1At, readTokenPairs, type TokenPair, unseenTokenCases } from '@sila/names/train';

const [folder = '../shared/data'] = process.argv.slice(2);
const names = `${folder}/names`;
if (!existsSync(`${names}/dev_tokens.tsv`)) {
  print(`No data at ${names}: nothing measured.`);
  process.exit(0);
}
/** Share of a pool that candidates may be. */
const SHARE = 0.01;

const pairs = readTokenPairs(`${names}/dev_tokens.tsv`).filter(
  (pair) => pair.ships && pair.origin > 0,
);
const listed = new Set(
  readFileSync(new URL('../packages/names/data/additions.tsv', import.meta.url), 'utf8')
    .split('\n')
    .map((line) => line.split('\t')[0]!),
);
const unseen = pairs.filter(
  (pair) => pair.heldOut && pair.origin === 2 && !listed.has(pair.arabic),
);
const arabicOf = grouped(pairs, 'latin', 'arabic');
const latinOf = grouped(pairs, 'arabic', 'latin');
print('Every word of the pool weighed');
recall('Latin to Arabic', 'latin', arabicOf, poolOf('arabic', 3968));
recall('Arabic to Latin', 'arabic', latinOf, poolOf('latin', 6434));
recall('Latin to Latin', 'latin', otherSpellings(), poolOf('latin', 6434));
verdicts();
print(`\nCandidates: share of true pairs kept, share of the pool looked at (bar 0.995 / ${SHARE})`);
candidates('Latin to Arabic', 'latin', 'arabic');
candidates('Arabic to Latin', 'arabic', 'latin');
speed();

function grouped(
  list: readonly TokenPair[],
  from: 'arabic' | 'latin',
  to: 'arabic' | 'latin',
): Map<string, Set<string>> {
  const groups = new Map<string, Set<string>>();
  for (const pair of list) {
    const group = groups.get(pair[from]) ?? new Set();
    groups.set(pair[from], group.add(pair[to]));
  }
  return groups;
}

function otherSpellings(): Map<string, Set<string>> {
  const others = new Map<string, Set<string>>();
  for (const [latin, arabics] of arabicOf) {
    const all = new Set([...arabics].flatMap((arabic) => [...(latinOf.get(arabic) ?? [])]));
    all.delete(latin);
    others.set(latin, all);
  }
  return others;
}

/** Words never trained on first, then as many others as the pool holds. */
function poolOf(side: 'arabic' | 'latin', size: number): string[] {
  const held = pairs.filter((pair) => pair.heldOut).map((pair) => pair[side]);
  return [...new Set([...held, ...pairs.map((pair) => pair[side])])].slice(0, size);
}

function recall(
  title: string,
  side: 'arabic' | 'latin',
  truth: ReadonlyMap<string, ReadonlySet<string>>,
  pool: readonly string[],
): void {
  const queries = [...new Set(unseen.map((pair) => pair[side]))].filter(
    (query) => truth.get(query)!.size > 0,
  );
  const ranks = queries.map((query) => {
    const right = truth.get(query)!;
    const best = Math.max(...[...right].map((word) => compareTokens(query, word)));
    let before = 0;
    for (const word of pool) {
      if (right.has(word) || word === query) continue;
      const score = compareTokens(query, word);
      if (score >= best) before += score === best ? 0.5 : 1;
    }
    return before;
  });
  const within = (most: number) =>
    (ranks.filter((rank) => rank < most).length / ranks.length).toFixed(4);
  print(
    `  ${title}: recall at 1 ${within(1)}, at 10 ${within(10)} (${queries.length} queries, pool ${pool.length})`,
  );
}

function verdicts(): void {
  const scored = unseenTokenCases(names).report.map(({ arabic, latin, same }) => ({
    score: compareTokens(folded(arabic), folded(latin)),
    same,
  }));
  print(`  1 true to 10 hard negatives: F1 ${f1At(scored, 0.5).toFixed(3)} at even odds`);
}

function folded(word: string): string {
  return normaliseName(word).tokens.join('');
}

function candidates(title: string, from: 'arabic' | 'latin', to: 'arabic' | 'latin'): void {
  const pool = [...new Set(pairs.map((pair) => pair[to]))];
  const like = new LikeWords();
  const byKey = new Map<string, Set<string>>();
  for (const [at, word] of pool.entries()) {
    like.add(at, word);
    for (const key of tokenKeys(word)) byKey.set(key, (byKey.get(key) ?? new Set()).add(word));
  }
  const most = Math.floor(SHARE * pool.length);
  kept(`${title}, LikeWords`, (word) => like.near(word, most).map((at) => pool[at]!));
  kept(`${title}, tokenKeys alone`, (word) =>
    tokenKeys(word).flatMap((key) => [...(byKey.get(key) ?? [])]),
  );

  function kept(name: string, find: (word: string) => readonly string[]): void {
    const found = unseen.map((pair) => new Set(find(pair[from])));
    const share = unseen.filter((pair, at) => found[at]!.has(pair[to])).length / unseen.length;
    const looked = found.reduce((sum, set) => sum + set.size, 0) / found.length / pool.length;
    print(`  ${name}: ${share.toFixed(4)} at ${looked.toFixed(4)}`);
  }
}

/** Processor time of words met for the first time as pairs; the words themselves are prepared before. */
function speed(): void {
  const latin = poolOf('latin', 1000);
  const arabic = poolOf('arabic', 1000);
  for (const word of latin) compareTokens(arabic[0]!, word);
  for (const word of arabic) compareTokens(word, latin[0]!);
  for (const [title, right] of [
    ['Arabic with Latin', latin],
    ['Arabic with Arabic', arabic],
  ] as const) {
    const before = process.cpuUsage();
    for (const one of arabic) for (const other of right) compareTokens(one, other);
    const seconds = process.cpuUsage(before).user / 1e6;
    const rate = Math.round((arabic.length * right.length) / seconds);
    print(`\n${title}: ${rate.toLocaleString('en')} word pairs a second of processor time`);
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
