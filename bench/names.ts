/**
 * Measures @sila/names on the halves of the shared data that nothing was fitted on, beside plain peers:
 *   node --import tsx bench/names.ts [DATA FOLDER] [--large]
 * `--large` adds an index of a million invented names.
 */
import { existsSync, readFileSync } from 'node:fs';
import { compareTokens, NameIndex, NameMatcher, normaliseName, tokenKeys } from '@sila/names';
import {
  bestF1,
  f1At,
  figuresSet,
  inventedSet,
  type NameSet,
  naiveLatin,
  PEERS,
  readTokenPairs,
  type Scored,
  type TokenPair,
  unseenTokenCases,
} from '@sila/names/train';
import Papa from 'papaparse';

const folder =
  process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? '../shared/data';
const names = `${folder}/names`;
if (!existsSync(`${names}/dev_tokens.tsv`)) {
  print(`No data at ${names}: nothing measured.`);
  process.exit(0);
}

print('Full names, halves that nothing was fitted on\n');
measureSet('public figures', figuresSet(names), '0.97 / 1.00, 0.90');
measureSet('invented people', inventedSet(names), '0.945 / 0.99, 0.88');
print('\nSingle words, names never trained on\n');
measureTokens();
print('\nOther\n');
measureNameBench();
measureSpeed();
if (process.argv.includes('--large')) measureLarge();

function measureSet(title: string, set: NameSet, bar: string): void {
  const queries = set.queries.filter((query) => query.heldOut);
  const index = new NameIndex();
  for (const [at, name] of set.pool.entries()) index.add(at, name);
  const ranks = queries.map((query) =>
    index.search(query.query, 10).findIndex(({ id }) => query.right.has(id)),
  );
  const matcher = new NameMatcher();
  const sila = pairsOf(set).map(({ left, right, same }) => ({
    score: matcher.score(matcher.prepare(left), matcher.prepare(right)),
    same,
    called:
      matcher.verdict(matcher.score(matcher.prepare(left), matcher.prepare(right))) === 'same',
  }));
  print(`${title}: ${queries.length} queries, pool ${set.pool.length} (bar: ${bar})`);
  const f1 = f1At(
    sila.map(({ called, same }) => ({ score: called ? 1 : 0, same })),
    1,
  );
  row(
    'sila',
    recall(ranks, 1),
    recall(ranks, 10),
    `${f1.toFixed(3)} at verdict, ${bestF1(sila).f1.toFixed(3)} at best`,
  );
  for (const [name, peer] of PEERS) {
    const pool = set.pool.map(naiveLatin);
    const peerRanks = queries.map((query) =>
      peerRank(peer, naiveLatin(query.query), pool, query.right),
    );
    const scored = pairsOf(set).map(({ left, right, same }) => ({
      score: peer(naiveLatin(left), naiveLatin(right)),
      same,
    }));
    row(
      name,
      recall(peerRanks, 1),
      recall(peerRanks, 10),
      `${bestF1(scored).f1.toFixed(3)} at best`,
    );
  }
}

function pairsOf(set: NameSet): { left: string; right: string; same: boolean }[] {
  return set.queries
    .filter((query) => query.heldOut)
    .flatMap(({ query, right, negatives }) => [
      { left: query, right: set.pool[[...right][0]!]!, same: true },
      ...negatives.map((at) => ({ left: query, right: set.pool[at]!, same: false })),
    ]);
}

/** Rank from 0 of the best right answer; half of the equal wrong ones count as before it. */
function peerRank(
  peer: (left: string, right: string) => number,
  query: string,
  pool: readonly string[],
  right: ReadonlySet<number>,
): number {
  const scores = pool.map((name) => peer(query, name));
  const best = Math.max(...[...right].map((at) => scores[at]!));
  const wrong = scores.filter((_, at) => !right.has(at));
  return (
    wrong.filter((score) => score > best).length +
    Math.floor(wrong.filter((score) => score === best).length / 2)
  );
}

function measureTokens(): void {
  const pairs = readTokenPairs(`${names}/dev_tokens.tsv`).filter(
    (pair) => pair.ships && pair.origin > 0,
  );
  const unseen = pairs.filter((pair) => pair.heldOut && pair.origin === 2);
  const truth = new Set(pairs.map((pair) => `${pair.arabic}\t${pair.latin}`));
  const arabicPool = poolOf(pairs, 'arabic', 3968);
  const latinPool = poolOf(pairs, 'latin', 6434);
  print(
    `pools ${arabicPool.length} Arabic, ${latinPool.length} Latin words (bar: recall at 10 0.985, F1 0.82)`,
  );
  tokenRecall(
    'Latin to Arabic',
    [...new Set(unseen.map((pair) => pair.latin))],
    arabicPool,
    (query, found) => truth.has(`${found}\t${query}`),
  );
  tokenRecall(
    'Arabic to Latin',
    [...new Set(unseen.map((pair) => pair.arabic))],
    latinPool,
    (query, found) => truth.has(`${query}\t${found}`),
  );
  tokenF1();
  measureKeys(pairs, unseen);
}

/** Words never trained on first, then as many others as the pool holds. */
function poolOf(pairs: readonly TokenPair[], side: 'arabic' | 'latin', size: number): string[] {
  const unseen = pairs.filter((pair) => pair.heldOut).map((pair) => pair[side]);
  return [...new Set([...unseen, ...pairs.map((pair) => pair[side])])].slice(0, size);
}

function tokenRecall(
  title: string,
  queries: readonly string[],
  pool: readonly string[],
  isRight: (query: string, found: string) => boolean,
): void {
  const index = new NameIndex();
  for (const [at, word] of pool.entries()) index.add(at, word);
  const ranks = queries.map((query) =>
    index.search(query, 10).findIndex(({ id }) => isRight(query, pool[id]!)),
  );
  row(`sila, ${title}`, recall(ranks, 1), recall(ranks, 10), `${queries.length} queries`);
  for (const [name, peer] of PEERS) {
    const plain = pool.map(naiveLatin);
    const peerRanks = queries.map((query) => {
      const right = new Set(pool.flatMap((word, at) => (isRight(query, word) ? [at] : [])));
      return peerRank(peer, naiveLatin(query), plain, right);
    });
    row(name, recall(peerRanks, 1), recall(peerRanks, 10), '');
  }
}

function tokenF1(): void {
  const cases = unseenTokenCases(names).report;
  const matcher = new NameMatcher();
  const called: Scored[] = cases.map(({ arabic, latin, same }) => {
    const score = matcher.score(matcher.prepare(arabic), matcher.prepare(latin));
    return { score: matcher.verdict(score) === 'same' ? 1 : 0, same };
  });
  row(
    'sila, 1 true to 10 hard negatives',
    '',
    '',
    `F1 ${f1At(called, 1).toFixed(3)} at verdict, ${cases.length} pairs`,
  );
  for (const [name, peer] of PEERS) {
    const scored = cases.map(({ arabic, latin, same }) => ({
      score: peer(naiveLatin(arabic), naiveLatin(latin)),
      same,
    }));
    row(name, '', '', `F1 ${bestF1(scored).f1.toFixed(3)} at best`);
  }
}

function measureKeys(pairs: readonly TokenPair[], unseen: readonly TokenPair[]): void {
  const arabic = [...new Set(pairs.map((pair) => pair.arabic))];
  const byKey = new Map<string, Set<string>>();
  for (const word of arabic)
    for (const key of tokenKeys(word)) byKey.set(key, (byKey.get(key) ?? new Set()).add(word));
  const looked = unseen.map(
    ({ latin }) => new Set(tokenKeys(latin).flatMap((key) => [...(byKey.get(key) ?? [])])),
  );
  const kept = unseen.filter((pair, at) => looked[at]!.has(pair.arabic)).length / unseen.length;
  const share = looked.reduce((sum, set) => sum + set.size, 0) / looked.length / arabic.length;
  const plausible = unseen.filter((pair) => compareTokens(pair.arabic, pair.latin) > 0.005);
  const plausibleKept = plausible.filter(({ arabic: word, latin }) => {
    const keys = new Set(tokenKeys(word));
    return tokenKeys(latin).some((key) => keys.has(key));
  });
  row(
    'tokenKeys',
    '',
    '',
    `keep ${kept.toFixed(4)} of true pairs, look at ${share.toFixed(4)} of the pool (bar 0.995 / 0.01)`,
  );
  row(
    '',
    '',
    '',
    `keep ${(plausibleKept.length / plausible.length).toFixed(4)} of those that letters support at all`,
  );
}

function measureNameBench(): void {
  const file = `${folder}/linkage/name_bench/name_bench_dev.csv`;
  if (!existsSync(file)) return;
  interface Case {
    schema: string;
    name1: string;
    name2: string;
    is_match: string;
    quality: string;
  }
  const { data } = Papa.parse<Case>(readFileSync(file, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  const matcher = new NameMatcher();
  const called = data.map((one) => {
    const score = matcher.score(matcher.prepare(one.name1), matcher.prepare(one.name2));
    return {
      ...one,
      score: matcher.verdict(score) === 'same' ? 1 : 0,
      same: one.is_match === 'true',
    };
  });
  const persons = called.filter((one) => one.schema === 'Person');
  const strong = called.filter((one) => one.quality === 'STRONG');
  const right = strong.filter((one) => (one.score === 1) === one.same).length;
  const f1 = `F1 ${f1At(called, 1).toFixed(3)} all, ${f1At(persons, 1).toFixed(3)} persons`;
  row(
    'name_bench_dev',
    '',
    '',
    `${f1}; strong cases right ${right} of ${strong.length} (bar 0.90, 0.88, all)`,
  );
}

function measureSpeed(): void {
  const pairs = readTokenPairs(`${names}/dev_tokens.tsv`).slice(0, 20_000);
  const arabic = [...new Set(pairs.map((pair) => pair.arabic))].slice(0, 400);
  const latin = [...new Set(pairs.map((pair) => pair.latin))].slice(0, 1000);
  for (const word of latin) compareTokens(arabic[0]!, word);
  const tokenRate = rate(arabic.length * latin.length, () => {
    for (const one of arabic) for (const other of latin) compareTokens(one, other);
  });
  const matcher = new NameMatcher();
  const pool = inventedSet(names)
    .pool.slice(0, 600)
    .map((name) => matcher.prepare(name));
  const all = () => {
    for (const one of pool) for (const other of pool) matcher.score(one, other);
  };
  all();
  row('word pairs a second', '', '', `${tokenRate} (bar 500,000 cold)`);
  row(
    'full-name pairs a second',
    '',
    '',
    `${rate(pool.length ** 2, all)} with word pairs remembered (bar 1,000,000)`,
  );
}

function measureLarge(): void {
  const words = [...new Set(inventedSet(names).pool.flatMap((name) => normaliseName(name).tokens))];
  let state = 1;
  const pick = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return words[Math.floor((state / 4294967296) ** 2 * words.length)]!;
  };
  const before = process.memoryUsage();
  const start = performance.now();
  const index = new NameIndex();
  for (let id = 0; id < 1_000_000; id++) index.add(id, `${pick()} ${pick()} ${pick()} ${pick()}`);
  const built = (performance.now() - start) / 1000;
  const after = process.memoryUsage();
  const mib =
    (after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers) / 2 ** 20;
  const queries = inventedSet(names).queries.slice(0, 400);
  const times = queries.map(({ query }) => {
    const from = performance.now();
    index.search(query, 10);
    return performance.now() - from;
  });
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(times.length * share)]!.toFixed(1);
  row(
    '1,000,000 names',
    '',
    '',
    `built in ${built.toFixed(0)} s, ${mib.toFixed(0)} MiB; a query ${at(0.5)} ms, p95 ${at(0.95)}, p99 ${at(0.99)}`,
  );
}

function rate(count: number, work: () => void): string {
  const start = performance.now();
  work();
  return Math.round((count / (performance.now() - start)) * 1000).toLocaleString('en');
}

function recall(ranks: readonly number[], within: number): string {
  return (ranks.filter((rank) => rank >= 0 && rank < within).length / ranks.length).toFixed(3);
}

function row(title: string, first: string, tenth: string, rest: string): void {
  print(`  ${title.padEnd(36)} ${first.padStart(6)} ${tenth.padStart(6)}  ${rest}`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
