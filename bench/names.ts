/**
 * Measures @sila/names on the halves of the shared data that nothing was fitted on, beside ready-made peers:
 *   npm run bench:names -- [DATA FOLDER] [--only=WORD,…] [--large] [--size=N] [--json FILE] [--plot FILE.svg] [--readme FILE.md]
 * `--only` takes figures, invented, words, candidates, nameBench, speed, spellings, reliability, million.
 * `--large` adds indexes of a million invented names, or of as many as `--size` says; `--readme` writes the table between the file's marks.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { figuresSet, inventedSet } from '@sila/names/train';
import { measureCandidates } from './names/candidates.ts';
import { measureFullNames } from './names/full-names.ts';
import { measureMillion } from './names/million.ts';
import { measureNameBench } from './names/name-bench.ts';
import { withTable } from './names/readme-table.ts';
import { reliabilityOf, sayReliability } from './names/reliability.ts';
import { reliabilityPlot } from './names/reliability-plot.ts';
import { isMet, Report } from './names/report.ts';
import { measureSingleWords } from './names/single-words.ts';
import { measureSpeed } from './names/speed.ts';
import { measureSpellings } from './names/spellings.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    large: { type: 'boolean' },
    size: { type: 'string', default: '1000000' },
    json: { type: 'string' },
    plot: { type: 'string' },
    readme: { type: 'string' },
  },
});
const folder = positionals[0] ?? '../shared/data';
const names = `${folder}/names`;
const only = values.only?.split(',');
const print = (line: string) => process.stdout.write(`${line}\n`);
const report = new Report(print);

if (existsSync(`${names}/dev_tokens.tsv`)) measureAll();
else print(`No data at ${names}: nothing measured.`);

function measureAll(): void {
  print(
    `Node ${process.version}, ${cpus().length} cores of ${cpus()[0]?.model ?? 'an unknown kind'}, one thread used.`,
  );
  print('Halves that nothing was fitted on; 95 % intervals; equal scores in random order.');
  print('A peer is the best of Levenshtein, Jaro–Winkler, trigram, Monge–Elkan, Fuse.js and');
  print(
    'MiniSearch over the best of three plain writings, measure by measure; its F1 at its best threshold.',
  );
  const figures = wants('figures', 'reliability') ? figuresSet(names) : null;
  const invented = wants('invented', 'reliability') ? inventedSet(names) : null;
  report.head('Full names');
  const bars = {
    figures: { first: 0.97, tenth: 1, f1: 0.9 },
    invented: { first: 0.945, tenth: 0.99, f1: 0.88 },
  };
  if (figures && wants('figures'))
    measureFullNames(
      { key: 'figures', title: 'Public figures', set: figures, bars: bars.figures },
      report,
    );
  if (invented && wants('invented'))
    measureFullNames(
      { key: 'invented', title: 'Invented people', set: invented, bars: bars.invented },
      report,
    );
  if (wants('nameBench')) measureNameBench(folder, report);
  report.head('Single words');
  if (wants('words')) measureSingleWords(names, report);
  if (wants('candidates')) measureCandidates(names, report);
  if (wants('spellings')) measureSpellings(names, report);
  report.head('Speed');
  if (wants('speed')) measureSpeed(names, report);
  if (values.large || only?.includes('million'))
    measureMillion(folder, Number(values.size), report);
  if (figures && invented && wants('reliability')) {
    print('\nReliability');
    const sets = [
      reliabilityOf('Public figures', figures),
      reliabilityOf('Invented people', invented),
    ];
    for (const set of sets) sayReliability(set, report);
    if (values.plot) writeFileSync(values.plot, reliabilityPlot(sets));
  }
  if (values.readme)
    writeFileSync(values.readme, withTable(readFileSync(values.readme, 'utf8'), report.rows));
  if (values.json) writeFileSync(values.json, `${JSON.stringify(figuresOfRun(), null, 2)}\n`);
}

function wants(...words: string[]): boolean {
  return only === undefined || words.some((word) => only.includes(word));
}

function figuresOfRun() {
  return {
    node: process.version,
    cores: cpus().length,
    rows: report.rows.map((row) => ({ ...row, met: isMet(row) })),
  };
}
