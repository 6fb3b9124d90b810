import { Readable } from 'node:stream';
import { ATTRIBUTES, type PartialDate } from '@sila/domain';
import { inventExample, plantedPdf, plantedPictures } from '@sila/fixtures';
import { cleanAttachment, detectFormat, FileProblem, readHeader, readRows } from '@sila/formats';
import { generalModel, readModel } from '@sila/linkage';
import { compareNames, normaliseName, parseName, tokenKeys } from '@sila/names';
import { type ColumnMap, proposeMapping, readRecord } from '@sila/tracing';
import { openSealedLines, SealProblem, verifyExport } from '@sila/vault';
import { ROUTES } from '@sila/wire';
import { storedZip } from './stored-zip.ts';

/** Something that takes bytes from outside. */
export interface Target {
  readonly name: string;
  /** What it takes in good order; inputs are made of these. */
  seeds(): Promise<readonly Uint8Array[]>;
  /** Anything it throws, but for what `refuses` lets through, is a fault. */
  take(input: Uint8Array): Promise<void>;
  /** The refusals that its users are told of. */
  refuses?(error: unknown): boolean;
}

const utf8 = new TextEncoder();
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const isFileProblem = (error: unknown) => error instanceof FileProblem;

/** Files as their example gives them, small enough that thousands of variants are read in a minute. */
async function exampleFiles(kind: RegExp): Promise<Uint8Array[]> {
  const files = await inventExample(3);
  return files.filter(({ fileName }) => kind.test(fileName)).map(({ bytes }) => bytes);
}

const firstLines = (bytes: Uint8Array, lines: number) => {
  let at = 0;
  for (let line = 0; line < lines && at >= 0; line++) at = bytes.indexOf(10, at) + 1;
  return at > 0 ? bytes.slice(0, at) : bytes;
};

async function readWhole(bytes: Uint8Array, fileName: string): Promise<void> {
  const format = await detectFormat(bytes, fileName);
  const header = await readHeader(bytes, format);
  const rows: (readonly string[])[] = [];
  for await (const { cells } of readRows(bytes, format)) if (rows.push(cells) >= 200) break;
  proposeMapping(header, rows, fileName);
}

function fileTarget(name: string, fileName: string, seeds: Target['seeds']): Target {
  return { name, seeds, take: (input) => readWhole(input, fileName), refuses: isFileProblem };
}

const words =
  (...texts: string[]) =>
  async () =>
    texts.map((text) => utf8.encode(text));

const CELLS = [
  'محمد احمد الحلبي',
  '١٢/٣/١٩٨٧',
  'حوالي 1990',
  'دمشق 1988',
  '35 سنة',
  'بين ٢٠ و ٣٠',
  'ذكر',
  'سجل 14 خ 203',
  'حلب - السكري',
  '2024-12-08',
  '15 رجب 1446',
  'about 30',
  'P-0417/ب',
  'والدته فاطمة',
  'مجهول',
  'Jan 5, 1990',
];
const EACH: readonly ColumnMap[] = ATTRIBUTES.map((attribute, at) => ({
  column: at + 1,
  header: null,
  attribute,
}));

const TODAY = '2026-01-01' as PartialDate;

const rowTarget: Target = {
  name: 'a row read into statements',
  seeds: words(...CELLS),
  async take(input) {
    const text = textOf(input);
    const context = { kind: 'sought', listDate: null, today: TODAY } as const;
    readRecord(
      EACH.map(() => text),
      EACH,
      context,
    );
  },
};

const nameTarget: Target = {
  name: 'a name',
  seeds: words(
    'محمد علي بن أحمد الحلبي',
    'Abd al-Rahman al-Shami',
    'م. السيد أبو محمد',
    'Şêx Mihemed',
    'Hussein, M.',
  ),
  async take(input) {
    const text = textOf(input);
    normaliseName(text);
    parseName(text);
    tokenKeys(text);
    compareNames(text, 'محمد الحلبي');
  },
};

const modelTarget: Target = {
  name: 'a link model',
  seeds: words(JSON.stringify(generalModel([]))),
  async take(input) {
    readModel(JSON.parse(textOf(input)));
  },
  refuses: (error) => error instanceof RangeError || error instanceof SyntaxError,
};

const auditTarget: Target = {
  name: 'an audit export',
  seeds: words(
    '{"sila":"audit","version":1,"checkpoint":{"size":1,"previous":0,"root":"AAAA","at":"","key":"AAAA","signature":"AAAA"}}\n',
    '{"n":0,"entry":"[]"}\n{"checkpoint":{"size":1,"previous":0,"root":"AAAA","at":"","key":"AAAA","signature":"AAAA"}}\n',
  ),
  async take(input) {
    await verifyExport(textOf(input).split('\n'));
  },
};

const backupTarget: Target = {
  name: 'a sealed backup',
  seeds: words(
    'age-encryption.org/v1\n-> X25519 AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n--- AAAA\n',
  ),
  async take(input) {
    const identity = 'AGE-SECRET-KEY-1QQPQZRZQFQQGQXQZ6QQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQS6SVZV7';
    for await (const _ of openSealedLines(Readable.from([Buffer.from(input)]), { identity })) break;
  },
  refuses: (error) => error instanceof SealProblem,
};

const requestTarget: Target = {
  name: 'requests of every route',
  seeds: words(
    '{"query":"محمد","limit":10}',
    '{"verdict":"same","reason":"agrees","version":1}',
    '{"login":"a","password":"b"}',
    '{"sourceName":"a","kind":"missing","columns":[{"column":1,"header":null,"attribute":"name.full"}]}',
  ),
  async take(input) {
    const body: unknown = JSON.parse(textOf(input));
    for (const route of Object.values(ROUTES)) {
      const { body: shape } = route as { body?: { safeParse(value: unknown): unknown } };
      shape?.safeParse(body);
    }
  },
  refuses: (error) => error instanceof SyntaxError,
};

const pictureTarget: Target = {
  name: 'a picture or a document',
  async seeds() {
    return [...plantedPictures('near the old mill'), plantedPdf('a booklet')].map(
      ({ bytes }) => bytes,
    );
  },
  async take(input) {
    const read = cleanAttachment(input);
    if (!read.ok) return;
    const again = cleanAttachment(read.value.bytes);
    if (!again.ok || again.value.bytes.length !== read.value.bytes.length)
      throw new Error('cleaned again it is another');
  },
};

/** A parser with a fault in it, met by one input in about a hundred: a campaign that doesn't find it proves nothing. */
export const CANARY: Target = {
  name: 'the canary',
  seeds: words('sing'),
  async take(input) {
    if (input.includes(0x20) && input.length % 7 === 0) throw new TypeError('the canary fell');
  },
};

export const TARGETS: readonly Target[] = [
  fileTarget('a CSV file', 'list.csv', async () => {
    const files = await exampleFiles(/\.csv$/);
    return [...files.map((bytes) => firstLines(bytes, 12)), utf8.encode('a;b;"c\n d"\n1;2;3\n')];
  }),
  fileTarget('a workbook', 'list.xlsx', async () => {
    const files = await exampleFiles(/\.xlsx$/);
    return files.map((bytes) => storedZip(bytes));
  }),
  fileTarget(
    'JSON lines',
    'list.jsonl',
    words('{"الاسم":"محمد","العمر":30}\n{"الاسم":null,"x":[1,{"y":"z"}]}\n'),
  ),
  rowTarget,
  nameTarget,
  modelTarget,
  auditTarget,
  backupTarget,
  requestTarget,
  pictureTarget,
];
