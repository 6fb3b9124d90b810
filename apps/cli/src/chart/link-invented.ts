import { parsePartialDate } from '@sila/domain';
import { type KnownPair, knownCurve } from '@sila/estimate';
import { type ExampleFile, inventExample, truePairs } from '@sila/fixtures';
import { detectFormat, readHeader, readRows } from '@sila/formats';
import { type LinkRecord, linkRecords, proposeMapping, readRecord } from '@sila/tracing';

/** The day after which nothing in the invented lists happened. */
const TODAY = parsePartialDate('2025-02-01')!;

/** Weights at which the curve is worked out, in bits. */
const THRESHOLDS = Array.from({ length: 16 }, (_, at) => -3 + at);

/** Rows that are looked at to propose what the columns mean, as at intake. */
const SAMPLE_ROWS = 200;

/** Links the invented lists and holds what is proposed against their truth, which the linking never sees. */
export async function linkInvented(seed: number, tell: (stage: string) => void) {
  const files = await inventExample(seed);
  const records: LinkRecord[] = [];
  for (const file of files) records.push(...(await readInvented(file)));
  let stage = '';
  const { figures, proposals, model } = await linkRecords({
    records,
    decided: { same: [], different: [] },
    onePerPersonLists: new Set(
      files.filter(({ source }) => source.onePerPerson).map(({ fileName }) => fileName),
    ),
    onProgress: (progress) => {
      if (progress.stage !== stage) tell(progress.stage);
      stage = progress.stage;
    },
  });
  const keyOf = (left: string, right: string) => [left, right].sort().join(' ');
  const isTrue = new Set(
    truePairs(files).map(([a, b]) => keyOf(`${a.file}:${a.row}`, `${b.file}:${b.row}`)),
  );
  const pairs = proposals.map(
    ({ left, right, explanation }): KnownPair => ({
      bits: explanation.totalBits,
      isSame: isTrue.has(keyOf(left, right)),
    }),
  );
  return { figures, model, curve: knownCurve(pairs, isTrue.size, THRESHOLDS) };
}

async function readInvented(file: ExampleFile): Promise<LinkRecord[]> {
  const { fileName, bytes, source, listDate } = file;
  const format = await detectFormat(bytes, fileName);
  const header = await readHeader(bytes, format);
  const rows: { row: number; cells: readonly string[] }[] = [];
  for await (const row of readRows(bytes, format)) rows.push(row);
  const sample = rows.slice(0, SAMPLE_ROWS).map(({ cells }) => cells);
  const { columns } = proposeMapping(header, sample, fileName);
  const context = { kind: source.kind, listDate, today: TODAY };
  return rows.map(({ row, cells }) => ({
    id: `${fileName}:${row}`,
    list: fileName,
    kind: source.kind,
    statements: readRecord(cells, columns, context).statements,
  }));
}
