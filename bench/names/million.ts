import { NameIndex, normaliseName } from '@sila/names';
import { inventedSet, Random } from '@sila/names/train';
import { exact, type Report } from './report.ts';

const SIZE = 1_000_000;
const QUERIES = 400;

/** A million invented four-part names, the commoner words far commoner: time to build, memory, times of queries. */
export function measureMillion(names: string, report: Report): void {
  const set = inventedSet(names);
  const words = [...new Set(set.pool.flatMap((name) => normaliseName(name).tokens))];
  const random = new Random(1);
  const pick = () => words[Math.floor(random.next() ** 2 * words.length)]!;
  const before = bytes();
  const from = process.cpuUsage();
  const index = new NameIndex();
  for (let id = 0; id < SIZE; id++) index.add(id, `${pick()} ${pick()} ${pick()} ${pick()}`);
  const { user, system } = process.cpuUsage(from);
  const held = (bytes() - before) / SIZE;
  report.say(
    `a million names: built in ${((user + system) / 1e6).toFixed(1)} s, ${held.toFixed(0)} bytes a name`,
  );
  const times = set.queries.slice(0, QUERIES).map(({ query }) => {
    const start = performance.now();
    index.search(query, 10);
    return performance.now() - start;
  });
  times.sort((a, b) => a - b);
  for (const [key, share, bar] of [
    ['p50', 0.5, null],
    ['p95', 0.95, null],
    ['p99', 0.99, 5],
  ] as const) {
    report.add({
      key: `million.${key}`,
      measure: `Query among a million names, ${key}, ms`,
      peer: null,
      ours: exact(times[Math.floor(times.length * share)]!),
      bar,
      lower: true,
    });
  }
}

/** With `--expose-gc` only what is really held. */
function bytes(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
