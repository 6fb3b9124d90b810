import { compareTokens, NameMatcher } from '@sila/names';
import { inventedSet, naiveLatin, nearness, readTokenPairs } from '@sila/names/train';
import { exact, type Report } from './report.ts';

const ROUNDS = 3;

/** Pairs a second of processor time, one thread: words not met before, and full names whose words are known. */
export function measureSpeed(names: string, report: Report): void {
  const pairs = readTokenPairs(`${names}/dev_tokens.tsv`).slice(0, 20_000);
  const arabic = [...new Set(pairs.map((pair) => pair.arabic))].slice(0, 400);
  const latin = [...new Set(pairs.map((pair) => pair.latin))].slice(0, 1000);
  for (const word of latin) compareTokens(arabic[0]!, word);
  const words = bestRate(arabic.length * latin.length, () => {
    for (const one of arabic) for (const other of latin) compareTokens(one, other);
  });
  report.add({
    key: 'speed.words',
    measure: 'Word pairs a second, cold',
    peer: null,
    ours: exact(words),
    bar: 500_000,
  });
  const pool = inventedSet(names).pool.slice(0, 600);
  const matcher = new NameMatcher();
  const prepared = pool.map((name) => matcher.prepare(name));
  const every = () => {
    for (const one of prepared) for (const other of prepared) matcher.score(one, other);
  };
  every();
  const plain = pool.map(naiveLatin);
  const levenshtein = bestRate(pool.length ** 2, () => {
    for (const one of plain) for (const other of plain) nearness(one, other);
  });
  report.add({
    key: 'speed.names',
    measure: 'Full-name pairs a second, word pairs known',
    peer: { ...exact(levenshtein), name: 'Levenshtein, naive table' },
    ours: exact(bestRate(pool.length ** 2, every)),
    bar: 1_000_000,
  });
}

/** Others share the machine: the best of some rounds, by processor time. */
function bestRate(count: number, work: () => void): number {
  const rates = Array.from({ length: ROUNDS }, () => {
    const from = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(from);
    return (count / (user + system)) * 1e6;
  });
  return Math.max(...rates);
}
