/*
 * A list of 100,000 invented rows through the whole intake into PostgreSQL, by
 * the command line a person would use, with linking after it: `node --import
 * tsx bench/import.ts [rows]`. For two cores: `taskset -c 0,1` before it.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inventRecords, recordCells } from '@sila/fixtures';
import { writeCsv } from '@sila/formats';

const rows = Number(process.argv[2] ?? 100_000);
const folder = mkdtempSync(join(tmpdir(), 'sila-import-'));
const sila = fileURLToPath(new URL('../apps/cli/bin/sila.mjs', import.meta.url));

try {
  const file = join(folder, 'list.csv');
  const header = [
    'الاسم الكامل',
    'الاسم',
    'اسم الأب',
    'الكنية',
    'اسم الأم',
    'الجنس',
    'المواليد',
    'العمر',
  ];
  const from = 4;
  const cells = [...inventRecords({ records: rows, seed: 3 })].map((record) =>
    recordCells(record).slice(from, from + header.length),
  );
  writeFileSync(file, writeCsv([header, ...cells]));
  const { reading, whole } = await timeImport(file);
  console.log(`${rows} rows, ${availableParallelism()} cores`);
  console.log(
    `read into the registry in ${reading.toFixed(1)} s, linked after ${whole.toFixed(1)} s`,
  );
} finally {
  rmSync(folder, { recursive: true });
}

/** Seconds until the last row is committed, and until linking is done too. */
function timeImport(file: string): Promise<{ reading: number; whole: number }> {
  const started = performance.now();
  const seconds = () => (performance.now() - started) / 1000;
  let reading = 0;
  const child = spawn(
    process.execPath,
    [sila, 'import', file, '--source', 'bench', '--kind', 'sought'],
    {
      env: { ...process.env, SILA_DATA: join(folder, 'data') },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    if (/reading/.test(text)) reading = seconds();
  });
  return new Promise((resolve, reject) => {
    child.on('exit', (code) =>
      code === 0 ? resolve({ reading, whole: seconds() }) : reject(new Error(`import: ${code}`)),
    );
  });
}
