import { ENTERED_COLUMNS, type EnteredColumn } from '@sila/domain';
import { z } from 'zod';
import { explanation } from './review.ts';
import { route } from './route.ts';
import { byId, id, none, recordKind, recordView } from './shapes.ts';

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

export const correction = z.object({
  id,
  recordId: id,
  instead: id.nullable(),
  reason: z.string(),
  by: z.object({ id, name: z.string() }),
  at: z.string(),
});

export const enteredView = z.object({
  record: recordView,
  by: z.string(),
  at: z.string(),
  /** The record that this row was typed in place of. */
  corrects: id.nullable(),
  /** What stands against this row. */
  corrected: correction.nullable(),
});
export type EnteredView = z.infer<typeof enteredView>;

export const candidateView = z.object({
  record: recordView,
  explanation,
  matchId: id.nullable(),
});
export type CandidateView = z.infer<typeof candidateView>;

export const enteredRoutes = {
  /** Registers that somebody types into, and how many rows they typed today. */
  listRegisters: route('GET', '/api/registers', {
    params: none,
    body: none,
    reply: z.object({
      registers: z.array(z.object({ sourceId: id, kind: recordKind, name: z.string() })),
      mine: z.array(z.object({ kind: recordKind, rows: z.number().int() })),
    }),
  }),
  /** Newest first. */
  readRegister: route('POST', '/api/registers/rows', {
    params: none,
    body: z.object({
      kind: recordKind,
      sourceId: id.nullable().default(null),
      mine: z.boolean().default(false),
      limit: z.number().int().min(1).max(200).default(50),
    }),
    reply: z.object({ rows: z.array(enteredView) }),
  }),
  /** The first five that may be the same person, though nothing proposes them. */
  readCandidates: route('GET', '/api/records/:id/candidates', {
    params: byId,
    body: none,
    reply: z.object({ candidates: z.array(candidateView), among: z.number().int() }),
  }),
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
  /** One typed row with every reading of it, the one that stands first. */
  readEntered: route('GET', '/api/entered/:id', {
    params: byId,
    body: none,
    reply: z.object({
      kind: recordKind,
      register: z.string(),
      requestId: id.nullable(),
      cells: z.partialRecord(columnName, z.string()),
      readings: z.array(enteredView),
    }),
  }),
  /** The server's half of the key under which a device keeps rows that it could not send yet. */
  openUnsent: route('POST', '/api/entered/unsent', {
    params: none,
    body: z.object({ device: z.uuid() }),
    reply: z.object({ half: z.string() }),
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
