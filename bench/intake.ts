/**
 * How long a list of 100,000 invented people takes from bytes to statements,
 * stage by stage. `node --import tsx bench/intake.ts [rows]`; JSON on stdout.
 */
import { type PartialDate, parsePartialDate } from '@sila/domain';
import { detectFormat, type Encoding, readHeader, readRows, writeCsv } from '@sila/formats';
import { type ColumnMap, proposeMapping, readRecord } from '@sila/tracing';

const GIVEN = 'سامر نادر هيثم وائل مازن باسل رامي غسان لؤي زياد هبة رنا سوسن ميساء لمى ندى'.split(
  ' ',
);
const FAMILY = 'الحلواني السمان القطان النحاس الصباغ الدباغ الخياط النجار الحداد العطار'.split(' ');
const TOWNS = [
  'دوما',
  'ريف دمشق - حرستا',
  'حمص',
  'تلبيسة',
  'درعا البلد',
  'القامشلي',
  'قرية لا نعرفها',
];
const HEADER = [
  'رقم الملف',
  'الاسم الكامل',
  'اسم الأم',
  'المواليد',
  'الجنس',
  'مكان الاعتقال',
  'تاريخ الاعتقال',
  'محل ورقم القيد',
  'ملاحظات',
];

/** A small generator of its own (mulberry32), so that every run measures the same list. */
function randomness(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

/** Names are stretched by a syllable or two, so that they repeat no more than real ones do. */
function* inventRows(count: number): Generator<string[]> {
  const next = randomness(7);
  const one = <T>(of: readonly T[]): T => of[next(of.length)]!;
  const letter = (): string => 'بتجحدرسشصطعفقكلمنهي'[next(19)]!;
  const name = (): string => (next(3) === 0 ? one(GIVEN) : `${letter()}ا${letter()}${letter()}`);
  yield HEADER;
  for (let i = 0; i < count; i++) {
    const family = next(2) === 0 ? one(FAMILY) : `ال${letter()}${letter()}${letter()}ي`;
    yield [
      `س-${100_000 + i}`,
      `${name()} ${name()} ${name()} ${family}`,
      name(),
      one([
        `${1950 + next(60)}`,
        `${1 + next(28)}/${1 + next(12)}/${1950 + next(60)}`,
        'حوالي 1980',
      ]),
      one(['ذكر', 'أنثى', 'ذ']),
      one(TOWNS),
      one([`${1 + next(28)}/${1 + next(12)}/201${next(5)}`, 'آذار 2013', 'ربيع 2012', '']),
      `${one(TOWNS)} خ ${next(900)}`,
      next(4) === 0 ? 'شوهد آخر مرة قرب السوق، "لم يعد" إلى البيت' : '',
    ];
  }
}

async function measure(rows: number, encoding: Encoding) {
  const bytes = writeCsv(inventRows(rows), { encoding });
  const seconds: Record<string, number> = {};
  let started = performance.now();
  const lap = (stage: string): void => {
    seconds[stage] = Math.round(performance.now() - started) / 1000;
    started = performance.now();
  };
  const format = await detectFormat(bytes, 'list.csv');
  lap('detect');
  const sample: (readonly string[])[] = [];
  for await (const { cells } of readRows(bytes, format)) if (sample.push(cells) === 200) break;
  const { columns, kind } = proposeMapping(await readHeader(bytes, format), sample);
  lap('propose');
  let cellCount = 0;
  for await (const { cells } of readRows(bytes, format)) cellCount += cells.length;
  lap('read');
  const today = parsePartialDate('2024-12-31') as PartialDate;
  const mapping: readonly ColumnMap[] = columns;
  let statements = 0;
  let issues = 0;
  for await (const { cells } of readRows(bytes, format)) {
    const record = readRecord(cells, mapping, { kind, listDate: null, today });
    statements += record.statements.length;
    issues += record.issues.length;
  }
  lap('readAndNormalise');
  return {
    rows,
    encoding,
    mebibytes: Math.round(bytes.length / 2 ** 20),
    cells: cellCount,
    statements,
    issues,
    seconds,
    residentMiB: Math.round(process.memoryUsage().rss / 2 ** 20),
  };
}

const rows = Number(process.argv[2] ?? 100_000);
const results = [];
for (const encoding of ['windows-1256', 'utf-8'] as const) {
  results.push(await measure(rows, encoding));
}
const peakMiB = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(JSON.stringify({ results, peakMiB }, null, 2));
