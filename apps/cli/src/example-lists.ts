import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ExampleFile, inventExample, inventOneMoreList } from '@sila/fixtures';
import { writeCsv } from '@sila/formats';
import { orProblem } from './example-records.ts';

const TRUTH_HEADER = ['row', 'person', 'household', 'name_key', 'linkable', 'errors'];

/**
 * Writes the lists of the invented example and the one more with bad rows into
 * a folder, each with its truth in a CSV of the same name plus `.truth.csv`.
 */
export async function writeExampleLists(folder: string, seed: number) {
  await orProblem(folder, mkdir(folder, { recursive: true }));
  const files = [...(await inventExample(seed)), inventOneMoreList(seed)];
  for (const { fileName, bytes, truth } of files) {
    const path = join(folder, fileName);
    await orProblem(path, writeFile(path, bytes));
    await orProblem(path, writeFile(`${path}.truth.csv`, writeCsv(truthTable(truth))));
  }
  return {
    folder,
    files: files.map(({ fileName, source, listDate, truth }) => ({
      fileName,
      rows: truth.length,
      source: source.name,
      kind: source.kind,
      onePerPerson: source.onePerPerson,
      listDate,
    })),
    people: new Set(files.flatMap(({ truth }) => truth.map(({ person }) => person))).size,
  };
}

function truthTable(truth: ExampleFile['truth']): string[][] {
  return [
    TRUTH_HEADER,
    ...truth.map((known) => [
      String(known.row),
      known.person,
      known.household,
      known.nameKey,
      known.linkable ? 'yes' : 'no',
      known.errors.join(' '),
    ]),
  ];
}
