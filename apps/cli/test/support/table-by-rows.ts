import { parsePartialDate } from '@sila/domain';
import { type FieldValue, type RecordTable, TableBuilder } from '@sila/linkage';
import { fieldValues, readRecord } from '@sila/tracing';
import { genericValue } from '../../src/link/generic-value.ts';
import type { ReadPlan } from '../../src/link/ingest/read-plan.ts';

/** The slow, obvious way: every row read whole and added to a TableBuilder. */
export function tableByRows(rows: readonly (readonly string[])[], plan: ReadPlan): RecordTable {
  const builder = new TableBuilder(plan.fields);
  const generic = plan.generic.map(({ field }) => field);
  rows.forEach((cells, row) => {
    const at = (column: number) => cells[column]!.trim();
    const { context } = plan;
    const list = context.list.column < 0 ? context.list.all : at(context.list.column);
    const listDate =
      context.listDate.column < 0
        ? context.listDate.all
        : parsePartialDate(at(context.listDate.column));
    const kind =
      context.kind.column < 0
        ? context.kind.all
        : (context.kind.values[at(context.kind.column)] ?? context.kind.all);
    const id = plan.idPrefix + (plan.id < 0 ? String(row + 2) : at(plan.id));
    const about = { kind, listDate, today: plan.today };
    const { statements } = readRecord(cells, plan.attributes, about);
    const values: FieldValue[] = fieldValues({ id, list, kind, statements });
    for (const { column, field } of plan.generic) {
      values[field] = genericValue(plan.fields[field]!, cells[column]!);
    }
    for (const field of generic) values[field] ??= null;
    builder.add(id, list, values);
  });
  return builder.build();
}

/** A table as plain data, to be compared. */
export function plainTable(table: RecordTable) {
  return {
    ids: [...table.ids],
    lists: [...table.lists],
    listNames: table.listNames,
    fields: table.fields,
    columns: table.columns.map((column) =>
      Object.fromEntries(
        Object.entries(column).map(([name, value]) => [
          name,
          name === 'dictionary' ? (value as { texts: string[] }).texts : plain(value),
        ]),
      ),
    ),
  };
}

function plain(value: unknown): unknown {
  if (ArrayBuffer.isView(value)) return [...(value as Int32Array)];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plain(inner)]));
}
