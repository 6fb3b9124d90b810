import type {
  AttachmentId,
  AttachmentPlace,
  ListId,
  RecordId,
  RequestId,
  SoughtPersonId,
} from '@sila/domain';
import type { Attachments, StoredAttachment } from '@sila/tracing';
import { type RawBuilder, sql, type Transaction } from 'kysely';

type AttachmentOwner = NonNullable<StoredAttachment['key']>['owner'];

interface AttachmentRow
  extends Omit<StoredAttachment, 'place' | 'key' | 'at' | 'removal' | 'isHidden'> {
  readonly requestId: RequestId | null;
  readonly soughtId: SoughtPersonId | null;
  readonly recordId: RecordId | null;
  readonly listId: ListId | null;
  readonly held: Buffer | null;
  readonly mark: string | null;
  readonly ownerHeld: Buffer | null;
  /** The list whose key holds this file's, where no request's does. */
  readonly keyList: ListId | null;
  readonly at: Date;
  readonly removal: StoredAttachment['removal'];
}

/** Of the keys, those of lists are looked up beside what is in reach: a typed row is seen without its list. */
const ATTACHMENT = sql`
  SELECT a.id, a.request_id AS "requestId", a.sought_id AS "soughtId", a.record_id AS "recordId",
    a.list_id AS "listId", a.kind, a.form, a.size, a.width, a.height, a.sealed, a.added_at AS at,
    json_build_object('id', u.id, 'name', u.name) AS by, k.held, k.mark,
    COALESCE(rk.held, lk.held) AS "ownerHeld", COALESCE(a.list_id, r.list_id) AS "keyList",
    ARRAY(SELECT s.record_id FROM sought_persons s WHERE s.request_id = a.request_id
        AND (a.sought_id IS NULL OR s.id = a.sought_id))
      || array_remove(ARRAY[a.request_id, a.sought_id, a.record_id, a.list_id], NULL) AS about,
    (SELECT json_build_object('id', m.id, 'reason', m.reason, 'at', m.removed_at, 'by', w.name)
      FROM attachment_removals m JOIN users w ON w.id = m.removed_by
      WHERE m.attachment_id = a.id
        AND NOT EXISTS (SELECT 1 FROM attachment_returns b WHERE b.removal_id = m.id)) AS removal
  FROM attachments a JOIN users u ON u.id = a.added_by
    LEFT JOIN attachment_keys k ON k.attachment_id = a.id
    LEFT JOIN public.records r ON r.id = a.record_id
    LEFT JOIN request_keys rk ON rk.request_id = a.request_id
    LEFT JOIN public.list_keys lk ON lk.list_id = COALESCE(a.list_id, r.list_id)`;

/** Attachments that fit a condition on `a`, oldest first. */
export async function findAttachments(
  db: Transaction<unknown>,
  where: RawBuilder<unknown>,
): Promise<StoredAttachment[]> {
  const { rows } = await sql<AttachmentRow>`
    ${ATTACHMENT} WHERE ${where} ORDER BY a.added_at, a.id`.execute(db);
  return rows.map(toAttachment);
}

function toAttachment(row: AttachmentRow): StoredAttachment {
  const { requestId, soughtId, recordId, listId, held, mark, ownerHeld, keyList, ...rest } = row;
  const owner = ownerOf({ requestId, keyList, ownerHeld });
  return {
    ...rest,
    place: placeOf({ requestId, soughtId, recordId, listId }),
    key: held === null || mark === null || owner === null ? null : { held, mark, owner },
    at: row.at.toISOString(),
    removal: row.removal && { ...row.removal, at: new Date(row.removal.at).toISOString() },
    isHidden: false,
  };
}

function ownerOf({
  requestId,
  keyList,
  ownerHeld,
}: Pick<AttachmentRow, 'requestId' | 'keyList' | 'ownerHeld'>): AttachmentOwner | null {
  if (ownerHeld === null) return null;
  if (requestId !== null) return { request: requestId, held: ownerHeld };
  return keyList === null ? null : { list: keyList, held: ownerHeld };
}

function placeOf({
  requestId,
  soughtId,
  recordId,
  listId,
}: Pick<AttachmentRow, 'requestId' | 'soughtId' | 'recordId' | 'listId'>): AttachmentPlace {
  if (soughtId !== null) return { kind: 'sought', of: soughtId };
  if (requestId !== null) return { kind: 'request', of: requestId };
  if (recordId !== null) return { kind: 'record', of: recordId };
  return { kind: 'list', of: listId! };
}

export function attachmentQueries(db: Transaction<unknown>): Attachments {
  return {
    async lock({ kind, of }) {
      await sql`
        SELECT pg_advisory_xact_lock(hashtextextended(${`files ${kind} ${of}`}, 0))`.execute(db);
    },
    async isInReach({ kind, of }) {
      const { rows } = await sql`SELECT 1 FROM ${sql.table(PLACES[kind].table)}
        WHERE ${sql.ref(PLACES[kind].id)} = ${of}`.execute(db);
      return rows.length > 0;
    },
    async isUsed(id) {
      const { rows } = await sql`SELECT 1 FROM public.attachments WHERE id = ${id}`.execute(db);
      return rows.length > 0;
    },
    add: (attachment) => add(db, attachment),
    async find(id) {
      const [found] = await findAttachments(db, sql`a.id = ${id}`);
      return found ?? null;
    },
    at: (place) => findAttachments(db, standsAt(place)),
    async pieces(id) {
      const { rows } = await sql<{ sealed: Buffer }>`
        SELECT sealed FROM attachment_pieces WHERE attachment_id = ${id} ORDER BY part`.execute(db);
      return rows.map(({ sealed }) => sealed);
    },
    async addedSince(by, since) {
      const { rows } = await sql<{ files: number; bytes: number }>`
        SELECT count(*)::int AS files, COALESCE(sum(size), 0)::float8 AS bytes
        FROM public.attachments WHERE added_by = ${by} AND added_at >= ${since}`.execute(db);
      return rows[0]!;
    },
    owner: (place, newListKey) => ownerAt(db, place, newListKey),
    ...removalQueries(db),
  };
}

const PLACES: Readonly<
  Record<AttachmentPlace['kind'], { readonly table: string; readonly id: string }>
> = {
  request: { table: 'requests', id: 'id' },
  sought: { table: 'sought_persons', id: 'id' },
  record: { table: 'entered_rows', id: 'record_id' },
  list: { table: 'entered_lists', id: 'list_id' },
};

/** Of a typed row also what stands beside the rows that it was typed in place of. */
function standsAt({ kind, of }: AttachmentPlace): RawBuilder<unknown> {
  if (kind === 'request') return sql`a.request_id = ${of} AND a.sought_id IS NULL`;
  if (kind === 'sought') return sql`a.sought_id = ${of}`;
  if (kind === 'list') return sql`a.list_id = ${of}`;
  return sql`a.record_id IN (
    WITH RECURSIVE line AS (SELECT ${of}::uuid AS id
      UNION SELECT c.record_id FROM corrections c JOIN line ON c.instead = line.id)
    SELECT id FROM line)`;
}

/** How many pieces go to the database at once. */
const PIECES_AT_ONCE = 32;

async function add(
  db: Transaction<unknown>,
  { id, place, ...file }: Parameters<Attachments['add']>[0],
): Promise<void> {
  const { kind, form, size, width, height, by, at, held, mark, sealed, pieces } = file;
  const idAt = (wanted: AttachmentPlace['kind']) => (place.kind === wanted ? place.of : null);
  await sql`
    INSERT INTO attachments (id, request_id, sought_id, record_id, list_id, kind, form, size,
      width, height, added_by, added_at, sealed)
    SELECT ${id}::uuid, COALESCE(${idAt('request')}::uuid,
        (SELECT request_id FROM sought_persons WHERE id = ${idAt('sought')}::uuid)),
      ${idAt('sought')}::uuid, ${idAt('record')}::uuid, ${idAt('list')}::uuid, ${kind}, ${form},
      ${size}::int, ${width}::int, ${height}::int, ${by}::uuid, ${at}::timestamptz,
      ${Buffer.from(sealed)}::bytea`.execute(db);
  await sql`
    INSERT INTO public.attachment_keys (attachment_id, held, mark)
    VALUES (${id}, ${Buffer.from(held)}, ${mark})`.execute(db);
  for (let from = 0; from < pieces.length; from += PIECES_AT_ONCE) {
    const some = pieces.slice(from, from + PIECES_AT_ONCE).map((piece) => Buffer.from(piece));
    await sql`
      INSERT INTO public.attachment_pieces (attachment_id, part, sealed)
      SELECT ${id}::uuid, ${from}::int + place - 1, sealed
      FROM unnest(${some}::bytea[]) WITH ORDINALITY AS piece (sealed, place)`.execute(db);
  }
}

async function ownerAt(
  db: Transaction<unknown>,
  { kind, of }: AttachmentPlace,
  newListKey: (id: ListId) => Uint8Array,
): Promise<AttachmentOwner | null> {
  if (kind === 'request' || kind === 'sought') {
    const asked =
      kind === 'request' ? sql`k.request_id = ${of}` : sql`s.id = ${of} AND NOT r.erased`;
    const { rows } = await sql<{ request: RequestId; held: Buffer }>`
      SELECT DISTINCT k.request_id AS request, k.held FROM request_keys k
        JOIN sought_persons s ON s.request_id = k.request_id
        JOIN public.records r ON r.id = s.record_id
      WHERE ${asked}`.execute(db);
    return rows[0] ?? null;
  }
  const { rows } = await sql<{ list: ListId }>`
    SELECT e.list_id AS list FROM entered_rows e JOIN records r ON r.id = e.record_id
    WHERE ${kind === 'record'} AND e.record_id = ${of} AND NOT r.erased
    UNION SELECT list_id FROM entered_lists WHERE ${kind === 'list'} AND list_id = ${of}`.execute(
    db,
  );
  const [found] = rows;
  return found === undefined ? null : listOwner(db, found.list, newListKey);
}

async function listOwner(
  db: Transaction<unknown>,
  list: ListId,
  newListKey: (id: ListId) => Uint8Array,
): Promise<AttachmentOwner> {
  await sql`
    INSERT INTO public.list_keys (list_id, held) VALUES (${list}, ${Buffer.from(newListKey(list))})
    ON CONFLICT DO NOTHING`.execute(db);
  const { rows } = await sql<{ held: Buffer }>`
    SELECT held FROM public.list_keys WHERE list_id = ${list}`.execute(db);
  return { list, held: rows[0]!.held };
}

function removalQueries(db: Transaction<unknown>): Pick<Attachments, 'remove' | 'bringBack'> {
  const lockFile = (id: AttachmentId) =>
    sql`SELECT 1 FROM public.attachments WHERE id = ${id} FOR UPDATE`.execute(db);
  const against = (id: AttachmentId) => sql`
    SELECT m.id FROM attachment_removals m WHERE m.attachment_id = ${id}
      AND NOT EXISTS (SELECT 1 FROM attachment_returns b WHERE b.removal_id = m.id)`;
  return {
    async remove(attachment, { id, reason, by, at }) {
      await lockFile(attachment);
      const { rows } = await sql`
        INSERT INTO attachment_removals (id, attachment_id, reason, removed_by, removed_at)
        SELECT ${id}::uuid, ${attachment}::uuid, ${reason}, ${by}::uuid, ${at}::timestamptz
        WHERE NOT EXISTS (${against(attachment)}) RETURNING id`.execute(db);
      return rows.length > 0;
    },
    async bringBack(attachment, by, at) {
      await lockFile(attachment);
      const { rows } = await sql`
        INSERT INTO attachment_returns (removal_id, returned_by, returned_at)
        SELECT standing.id, ${by}::uuid, ${at}::timestamptz FROM (${against(attachment)}) standing
        RETURNING removal_id`.execute(db);
      return rows.length > 0;
    },
  };
}
