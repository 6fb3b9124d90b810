import { execFile } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const SILA = fileURLToPath(new URL('../node_modules/.bin/sila', import.meta.url));
const SHARED = fileURLToPath(new URL('../../shared/data/linkage', import.meta.url));
const MAPS = fileURLToPath(new URL('./maps', import.meta.url));

/** One thing to link: the words after `sila link`, and what they are made of. */
export interface LinkageSet {
  readonly name: string;
  readonly words: readonly string[];
  readonly files: readonly string[];
  /** Columns that name each record and the person it is of. */
  readonly id: string;
  readonly truth: string;
  /** Invented sets only: the file of what is known of each record beyond its truth. */
  readonly info?: string;
}

/** The public sets, where the shared data is present; their truth column is made apart, in `folder`. */
export function publicSets(folder: string): LinkageSet[] {
  if (!existsSync(SHARED)) return [];
  const [three, a, b] = ['dataset3', 'dataset4a', 'dataset4b'].map((name) =>
    febrlFile(name, folder),
  );
  const fake = join(SHARED, 'fake_1000/fake_1000.csv');
  const historical = join(SHARED, 'historical_50k/historical_50k.csv');
  const febrl = { id: 'rec_id', truth: 'truth' };
  const splink = { id: 'unique_id', truth: 'cluster' };
  return [
    setOf('febrl3', [three!], febrl),
    setOf('febrl4', [a!, b!], febrl),
    setOf('fake_1000', [fake], splink),
    setOf('historical_50k', [historical], splink),
  ];
}

function setOf(
  name: string,
  files: readonly string[],
  { id, truth }: Pick<LinkageSet, 'id' | 'truth'>,
): LinkageSet {
  const map = join(MAPS, `${name}.json`);
  return { name, files, id, truth, words: [...files, '--id', id, '--truth', truth, '--map', map] };
}

/** FEBRL keeps the truth inside the id: rec-N-org and rec-N-dup-k are one person. */
function febrlFile(name: string, folder: string): string {
  const lines = readFileSync(join(SHARED, `febrl/${name}.csv`), 'utf8')
    .trim()
    .split('\n');
  const rows = lines.map((line, at) => {
    const cells = line.split(',').map((cell) => cell.trim());
    return [...cells, at === 0 ? 'truth' : cells[0]!.split('-')[1]].join(',');
  });
  const path = join(folder, `${name}.csv`);
  writeFileSync(path, rows.join('\n'));
  return path;
}

/** Invented Syrian lists in two scripts, made by the released command. */
export async function inventedSet(
  folder: string,
  plan: { readonly records: number; readonly seed: number },
): Promise<LinkageSet> {
  const path = join(folder, `invented-${plan.records}.csv`);
  const info = join(folder, `invented-${plan.records}-truth.csv`);
  const words = ['--records', String(plan.records), '--seed', String(plan.seed)];
  await run(SILA, ['example', ...words, '--out', path, '--truth-info', info]);
  const set = setOf('invented', [path], { id: 'id', truth: 'truth' });
  return { ...set, name: `invented ${plan.records}`, info };
}
