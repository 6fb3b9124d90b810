import { z } from 'zod';
import { route } from './route.ts';
import { attribute, byId, id, issue, none, progress, recordKind } from './shapes.ts';

export const source = z.object({
  id,
  name: z.string(),
  kind: recordKind,
  /** True when the source says it names each person at most once per list. */
  onePerPerson: z.boolean(),
});

export const listState = z.enum(['reading', 'cancelled', 'read', 'failed']);

export const listSummary = z.object({
  id,
  source,
  fileName: z.string(),
  sha256: z.string(),
  bytes: z.number().int(),
  /** EDTF date the list speaks of. */
  listDate: z.string().nullable(),
  receivedAt: z.string(),
  receivedBy: z.string(),
  /** "CSV, Windows-1256, semicolon" as data. */
  format: z.object({
    kind: z.enum(['csv', 'xlsx', 'jsonl', 'entered']),
    encoding: z.string().nullable(),
    delimiter: z.string().nullable(),
  }),
  state: listState,
  progress,
  counts: z.object({
    rows: z.number().int(),
    records: z.number().int(),
    bad: z.number().int(),
    doubts: z.number().int(),
    /** Records whose person holds a record of another list, by confirmed matches. */
    joined: z.number().int(),
    /** Records in at least one match that waits for a decision. */
    proposed: z.number().int(),
  }),
  /** Share of records that state each mapped attribute, 0 to 1. */
  coverage: z.array(z.object({ attribute, share: z.number() })),
  previousListId: id.nullable(),
  failure: z.string().nullable(),
});
export type ListSummary = z.infer<typeof listSummary>;

/** What one column of the file means; null leaves it unread (its cells are kept all the same). */
export const columnMapping = z.object({
  column: z.number().int(),
  header: z.string().nullable(),
  attribute: attribute.nullable(),
  /** Settings for the reading: order of numeric dates, calendar, issuer of numbers. */
  dateOrder: z.enum(['dmy', 'mdy', 'ymd']).optional(),
  calendar: z.enum(['gregorian', 'hijri']).optional(),
  issuer: z.string().optional(),
});
export type ColumnMapping = z.infer<typeof columnMapping>;

export const preview = z.object({
  deliveryId: id,
  fileName: z.string(),
  sha256: z.string(),
  bytes: z.number().int(),
  format: listSummary.shape.format,
  /** First data row as a person counts it (2 when the first line is a header). */
  firstRow: z.number().int(),
  rowsAbout: z.number().int().nullable(),
  columns: z.array(
    columnMapping.extend({
      samples: z.array(z.string()),
      /** 0 to 1: how sure the proposal is, and from what it was drawn. */
      confidence: z.number(),
      drawnFrom: z.enum(['header', 'values', 'both', 'saved', 'none']),
    }),
  ),
  /** First rows as delivered. */
  rows: z.array(z.array(z.string())),
  /** The number of each of `rows` as a person counts: blank rows count, a cell of several lines is one row. */
  rowNumbers: z.array(z.number().int()),
  proposedKind: recordKind,
  /** Set when these very bytes were received before. */
  receivedAs: listSummary.nullable(),
  /** A source whose saved mapping fits this header. */
  proposedSource: source.nullable(),
});
export type Preview = z.infer<typeof preview>;

export const badRow = z.object({
  row: z.number().int(),
  cells: z.array(z.string()),
  /** Columns that hold something sealed; blank in `cells`. */
  sealedColumns: z.array(z.number().int()),
  issues: z.array(issue),
  /** Set when it was mended: the record now stands. */
  mendedAt: z.string().nullable(),
  /** What it was mended to, why and by whom; `cells` stay as delivered. */
  mended: z
    .object({ cells: z.array(z.string()), reason: z.string(), by: z.string(), at: z.string() })
    .nullable(),
});

/** What is said of a file that comes split. */
export const splitAbout = z.object({
  fileName: z.string(),
  sha256: z.string(),
  size: z.number().int(),
  format: z.looseObject({ kind: z.enum(['csv', 'xlsx', 'jsonl']) }),
  header: z.array(z.string().nullable()),
  rowsAbout: z.number().int().nullable(),
  sealedColumns: z.array(z.number().int()),
  key: z.object({ id, generation: z.number().int(), sealed: z.string() }),
});
export type SplitAbout = z.infer<typeof splitAbout>;

export const changedCell = z.object({
  header: z.string().nullable(),
  before: z.string(),
  after: z.string(),
});

export const intakeRoutes = {
  listSources: route('GET', '/api/sources', {
    params: none,
    body: none,
    reply: z.object({ sources: z.array(source.extend({ lists: z.array(listSummary) })) }),
  }),
  /** multipart/form-data with one `file`; the bytes are kept, nothing is read into records yet. */
  previewFile: route('POST', '/api/deliveries', { params: none, body: none, reply: preview }),
  /** Whether a file opened in a client is known here; nothing of its rows is sent. */
  recogniseFile: route('POST', '/api/deliveries/recognise', {
    params: none,
    body: z.object({ sha256: z.string(), header: z.array(z.string().nullable()).max(1000) }),
    reply: z.object({
      receivedAs: listSummary.nullable(),
      mapping: z.array(columnMapping).nullable(),
      source: source.nullable(),
    }),
  }),
  /**
   * multipart/form-data: `about` (splitAbout as JSON), then the files `open`,
   * `rows` and `original`: a file whose sealed cells were taken out and sealed
   * by the client.
   */
  takeSplit: route('POST', '/api/deliveries/split', {
    params: none,
    body: none,
    reply: z.object({ deliveryId: id }),
  }),
  receiveList: route('POST', '/api/lists', {
    params: none,
    body: z.object({
      deliveryId: id,
      source: z.union([
        z.object({ id }),
        z.object({
          name: z.string().trim().min(1).max(200),
          kind: recordKind,
          onePerPerson: z.boolean(),
        }),
      ]),
      /** EDTF or null. */
      listDate: z.string().max(40).nullable(),
      mapping: z.array(columnMapping),
    }),
    reply: z.object({ list: listSummary }),
  }),
  readList: route('GET', '/api/lists/:id', {
    params: byId,
    body: none,
    reply: z.object({ list: listSummary }),
  }),
  cancelList: route('POST', '/api/lists/:id/cancel', {
    params: byId,
    body: none,
    reply: z.object({ list: listSummary }),
  }),
  resumeList: route('POST', '/api/lists/:id/resume', {
    params: byId,
    body: none,
    reply: z.object({ list: listSummary }),
  }),
  /** In file order, mended ones in their place, so that every row is reached page by page. */
  listBadRows: route('POST', '/api/lists/:id/bad-rows', {
    params: byId,
    body: z.object({
      offset: z.number().int().min(0).default(0),
      limit: z.number().int().min(1).max(200).default(200),
    }),
    reply: z.object({
      header: z.array(z.string().nullable()),
      rows: z.array(badRow),
      more: z.boolean(),
    }),
  }),
  /**
   * Mends one bad row: the delivered cells stay, the mended cells stand beside
   * them with who and why. `row.stillBad` carries `current: { issues }`: what
   * is wrong with the cells that were sent.
   */
  mendRow: route('POST', '/api/lists/:id/bad-rows/:row/mend', {
    params: byId.extend({ row: z.coerce.number().int() }),
    body: z.object({ cells: z.array(z.string().max(10_000)), reason: z.string().max(2000) }),
    reply: z.object({ row: badRow }),
  }),
  /** Against the previous list of the same source. */
  compareList: route('GET', '/api/lists/:id/difference', {
    params: byId,
    body: none,
    reply: z.object({
      previous: listSummary.nullable(),
      /** What the columns of `new` and `gone` are called. */
      header: z.array(z.string().nullable()),
      previousHeader: z.array(z.string().nullable()),
      counts: z.object({
        new: z.number().int(),
        changed: z.number().int(),
        gone: z.number().int(),
        same: z.number().int(),
      }),
      /** Up to 200 of each, in file order. */
      new: z.array(z.object({ row: z.number().int(), cells: z.array(z.string()) })),
      changed: z.array(
        z.object({
          row: z.number().int(),
          previousRow: z.number().int(),
          cells: z.array(changedCell),
        }),
      ),
      gone: z.array(z.object({ row: z.number().int(), cells: z.array(z.string()) })),
    }),
  }),
  /** Lists against lists: records whose persons are shared by confirmation, and pairs still proposed. */
  readOverlap: route('GET', '/api/overlap', {
    params: none,
    body: none,
    reply: z.object({
      lists: z.array(z.object({ id, name: z.string(), records: z.number().int() })),
      cells: z.array(
        z.object({ a: id, b: id, confirmed: z.number().int(), proposed: z.number().int() }),
      ),
    }),
  }),
  /** Only on an empty registry: four lists of about 3,000 invented people. */
  loadExample: route('POST', '/api/example', {
    params: none,
    body: none,
    reply: z.object({ lists: z.array(listSummary) }),
  }),
};
