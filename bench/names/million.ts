import { measureSearch } from '../names-search.ts';
import { exact, type Report } from './report.ts';

/** Queries of each kind: enough for a p99 of all kinds together, few enough for the run to end in minutes. */
const QUERIES = 150;

/** Indexes of so many invented names, of few and of many distinct words: time to build, memory, CPU time of queries of each kind. */
export function measureMillion(folder: string, size: number, report: Report): void {
  const measured = measureSearch((line) => report.say(line), {
    folder,
    sizes: [size],
    queries: QUERIES,
  });
  for (const { words, times } of measured) {
    for (const [part, share] of [
      ['p50', 0.5],
      ['p95', 0.95],
      ['p99', 0.99],
    ] as const) {
      report.add({
        key: `million.${words === 'few words' ? 'few' : 'many'}.${part}`,
        measure: `Query among ${size.toLocaleString('en')} names, ${words}, ${part}, CPU ms`,
        peer: null,
        ours: exact(times[Math.floor(times.length * share)] ?? 0),
        bar: part === 'p99' ? 5 : null,
        lower: true,
        note: `${times.length} queries of all kinds, asked for the first time`,
      });
    }
  }
}
