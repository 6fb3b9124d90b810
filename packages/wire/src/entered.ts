import { ENTERED_COLUMNS, type EnteredColumn } from '@sila/domain';
import { z } from 'zod';
import { route } from './route.ts';
import { byId, id, none, recordKind } from './shapes.ts';

const columnName = z.enum(ENTERED_COLUMNS as [EnteredColumn, ...EnteredColumn[]]);
const why = z.string().max(2000);

/** One row as a person typed it: open cells by column, and what the client sealed. */
export const typedRow = z.object({
  /** Made by the client: the same row sent twice is one row. */
  entryId: id,
  cells: z.partialRecord(columnName, z.string().max(10_000)),
  sealed: z
    .object({
      columns: z.array(columnName),
      key: z.object({ id, generation: z.number().int(), sealed: z.string() }),
      rowKey: z.string(),
      body: z.string(),
    })
    .nullable(),
});
export type TypedRowBody = z.infer<typeof typedRow>;

export const enteredRoutes = {
  /** `row.stillBad` carries `current: { issues }`: what the row lacks. */
  enterRow: route('POST', '/api/entered', {
    params: none,
    body: z.object({
      kind: recordKind,
      register: z.string().trim().min(1).max(200),
      row: typedRow,
    }),
    reply: z.object({ recordId: id, isNew: z.boolean() }),
  }),
  /** Types a row anew; the old one stays readable and leaves linking. */
  correctRow: route('POST', '/api/entered/:id/correct', {
    params: byId,
    body: z.object({ row: typedRow, reason: why }),
    reply: z.object({ correctionId: id, recordId: id }),
  }),
  /** For a row that was typed by mistake. */
  strikeRow: route('POST', '/api/entered/:id/strike', {
    params: byId,
    body: z.object({ reason: why }),
    reply: z.object({ correctionId: id }),
  }),
  withdrawCorrection: route('POST', '/api/corrections/:id/withdraw', {
    params: byId,
    body: z.object({ reason: why }),
    reply: z.object({ recordId: id, instead: id.nullable() }),
  }),
};
