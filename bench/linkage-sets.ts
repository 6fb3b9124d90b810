import { once } from 'node:events';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { inventRecords, RECORD_COLUMNS, recordCells, truthCells } from '@sila/fixtures';

const SHARED = fileURLToPath(new URL('../../shared/data/linkage', import.meta.url));
const MAPS = fileURLToPath(new URL('./maps', import.meta.url));

/** One thing to link: the words after `sila link`, and what is known of each record beyond its truth. */
export interface LinkageSet {
  readonly name: string;
  readonly words: readonly string[];
  readonly files: readonly string[];
  /** Columns that name each record and the person it is of. */
  readonly id: string;
  readonly truth: string;
  readonly about?: ReadonlyMap<string, RecordAbout>;
}

export interface RecordAbout {
  /** As the list's own truth column has it: a person, or nobody else where no name could tell. */
  readonly truth: string;
  readonly person: string;
  readonly household: string;
  readonly nameKey: string;
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

/** Invented Syrian lists in two scripts. */
export async function inventedSet(
  folder: string,
  plan: { readonly records: number; readonly seed: number },
): Promise<LinkageSet> {
  const path = join(folder, `invented-${plan.records}.csv`);
  const stream = createWriteStream(path);
  const about = new Map<string, RecordAbout>();
  stream.write(`${RECORD_COLUMNS.join(',')}\n`);
  for (const record of inventRecords(plan)) {
    const cells = recordCells(record).map((cell) => `"${cell.replaceAll('"', '""')}"`);
    if (!stream.write(`${cells.join(',')}\n`)) await once(stream, 'drain');
    const [id, truth, person, household, nameKey] = truthCells(record, plan.seed);
    about.set(id!, { truth: truth!, person: person!, household: household!, nameKey: nameKey! });
  }
  stream.end();
  await once(stream, 'close');
  const set = setOf('invented', [path], { id: 'id', truth: 'truth' });
  return { ...set, name: `invented ${plan.records}`, about };
}

/** False links by what misled: brothers and sisters, namesakes, others. */
export async function misled(
  linksFile: string,
  about: ReadonlyMap<string, RecordAbout>,
): Promise<{ readonly brothers: number; readonly namesakes: number; readonly others: number }> {
  const count = { brothers: 0, namesakes: 0, others: 0 };
  const lines = createInterface({ input: createReadStream(linksFile) });
  let header = true;
  for await (const line of lines) {
    const [left, right] = line.split(',');
    if (header) {
      header = false;
      continue;
    }
    const [a, b] = [about.get(left!)!, about.get(right!)!];
    if (a.person === b.person) continue;
    if (a.household === b.household) count.brothers++;
    else if (a.nameKey === b.nameKey) count.namesakes++;
    else count.others++;
  }
  return count;
}
