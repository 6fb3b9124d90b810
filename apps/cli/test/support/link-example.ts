import { parsePartialDate } from '@sila/domain';
import { type ExampleFile, inventExample, type RowTruth, truePairs } from '@sila/fixtures';
import { detectFormat, readHeader, readRows } from '@sila/formats';
import { type LinkRecord, linkRecords, proposeMapping, readRecord } from '@sila/tracing';

/** How the proposals on the invented example stand to its truth. */
export interface ExampleMeasure {
  readonly records: number;
  readonly proposals: number;
  readonly precision: number;
  readonly recall: number;
  /** Proposals that are wrong, by what misled: one household, one name, neither. */
  readonly wrong: {
    readonly brothers: number;
    readonly namesakes: number;
    readonly others: number;
  };
  /** Pairs of brothers, and of namesakes, that both name somebody and could have been mistaken. */
  readonly traps: { readonly brothers: number; readonly namesakes: number };
}

const TODAY = parsePartialDate('2025-02-01')!;

/**
 * Reads the four invented lists as an intake does, with the mapping Sila
 * proposes, links them at the model's own threshold, and compares what is
 * proposed with the generator's truth, which nothing else sees.
 */
export async function linkExample(seed: number): Promise<ExampleMeasure> {
  const files = await inventExample(seed);
  const truth = new Map<string, RowTruth>();
  const records: LinkRecord[] = [];
  for (const file of files) {
    for (const row of file.truth) truth.set(`${file.fileName}:${row.row}`, row);
    records.push(...(await readList(file)));
  }
  const { proposals } = await linkRecords({
    records,
    decided: { same: [], different: [] },
    onePerPersonLists: new Set(
      files.filter(({ source }) => source.onePerPerson).map(({ fileName }) => fileName),
    ),
  });
  const isTrue = new Set(
    truePairs(files).map(([a, b]) => pairKey(`${a.file}:${a.row}`, `${b.file}:${b.row}`)),
  );
  const wrong = { brothers: 0, namesakes: 0, others: 0 };
  let right = 0;
  for (const { left, right: other } of proposals) {
    if (isTrue.has(pairKey(left, other))) right++;
    else wrong[misleading(truth.get(left)!, truth.get(other)!)]++;
  }
  return {
    records: records.length,
    proposals: proposals.length,
    precision: right / proposals.length,
    recall: right / isTrue.size,
    wrong,
    traps: countTraps([...truth.values()].filter(({ linkable }) => linkable)),
  };
}

async function readList({ fileName, bytes, source, listDate }: ExampleFile): Promise<LinkRecord[]> {
  const format = await detectFormat(bytes, fileName);
  const header = await readHeader(bytes, format);
  const rows: { row: number; cells: readonly string[] }[] = [];
  for await (const row of readRows(bytes, format)) rows.push(row);
  const { columns } = proposeMapping(
    header,
    rows.slice(0, 200).map(({ cells }) => cells),
    fileName,
  );
  const context = { kind: source.kind, listDate, today: TODAY };
  return rows.map(({ row, cells }) => ({
    id: `${fileName}:${row}`,
    list: fileName,
    kind: source.kind,
    statements: readRecord(cells, columns, context).statements,
  }));
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a}|${b}` : `${b}|${a}`;
}

function misleading(left: RowTruth, right: RowTruth): 'brothers' | 'namesakes' | 'others' {
  if (left.person === right.person) return 'others';
  if (left.household === right.household) return 'brothers';
  return left.nameKey === right.nameKey ? 'namesakes' : 'others';
}

function countTraps(rows: readonly RowTruth[]): { brothers: number; namesakes: number } {
  const traps = { brothers: 0, namesakes: 0 };
  for (const [at, left] of rows.entries()) {
    for (const right of rows.slice(at + 1)) {
      if (left.person === right.person) continue;
      const kind = misleading(left, right);
      if (kind !== 'others') traps[kind]++;
    }
  }
  return traps;
}
