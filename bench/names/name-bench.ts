import { existsSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { bestPeerF1 } from './best-ready-made.ts';
import { isCalledSame } from './full-names.ts';
import { f1Of, wilson } from './intervals.ts';
import type { Report } from './report.ts';

interface Pair {
  readonly schema: string;
  readonly name1: string;
  readonly name2: string;
  readonly is_match: string;
  readonly quality: string;
}

/** OpenSanctions' rule matcher, as its own project measures it on these pairs. */
const LOGIC_V2 = { all: 0.783, persons: 0.74 };

/** The labelled pairs of nomenklatura's name bench, at our own verdict. */
export function measureNameBench(folder: string, report: Report): void {
  const file = `${folder}/linkage/name_bench/name_bench_dev.csv`;
  if (!existsSync(file)) return;
  const { data } = Papa.parse<Pair>(readFileSync(file, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  const persons = data.filter(({ schema }) => schema === 'Person');
  addF1(report, {
    key: 'nameBench.all',
    title: 'name_bench_dev, F1 of all',
    pairs: data,
    bar: 0.9,
  });
  report.say(`logic-v2, as published: ${LOGIC_V2.all} of all, ${LOGIC_V2.persons} of persons`);
  addF1(report, {
    key: 'nameBench.persons',
    title: 'name_bench_dev, F1 of persons',
    pairs: persons,
    bar: 0.88,
  });
  const strong = data.filter(({ quality }) => quality === 'STRONG');
  const right = strong.filter(
    (pair) => isCalledSame(pair.name1, pair.name2) === isSame(pair),
  ).length;
  report.add({
    key: 'nameBench.strong',
    measure: 'name_bench_dev, STRONG pairs right',
    peer: null,
    ours: wilson(right, strong.length),
    bar: 1,
    note: `${right} of ${strong.length}`,
  });
}

interface Measure {
  readonly key: string;
  readonly title: string;
  readonly pairs: readonly Pair[];
  readonly bar: number;
}

function addF1(report: Report, { key, title, pairs, bar }: Measure): void {
  const ours = f1Of(
    pairs.map((pair) => {
      const called = isCalledSame(pair.name1, pair.name2);
      return {
        called: Number(called),
        right: Number(called && isSame(pair)),
        wanted: Number(isSame(pair)),
      };
    }),
  );
  const asked = pairs.map((pair) => ({
    query: pair.name1,
    pairs: [{ other: pair.name2, same: isSame(pair) }],
  }));
  report.add({
    key,
    measure: title,
    peer: bestPeerF1(asked),
    ours,
    bar,
    note: `${pairs.length} pairs`,
  });
}

function isSame(pair: Pair): boolean {
  return pair.is_match === 'true';
}
