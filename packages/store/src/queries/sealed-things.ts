import type { ContentKey, SealedCells, SealedThings } from '@sila/tracing';
import { sql, type Transaction } from 'kysely';
import { readPieces } from './read-pieces.ts';

const KEY = sql`
  SELECT k.id, k.delivery_id AS "deliveryId", d.sha256, k.generation, k.sealed, k.held
  FROM content_keys k JOIN deliveries d ON d.id = k.delivery_id`;

export function sealedQueries(db: Transaction<unknown>): SealedThings {
  return { ...contentKeys(db), ...sealedRows(db), ...openCopies(db) };
}

function contentKeys(
  db: Transaction<unknown>,
): Pick<SealedThings, 'addKey' | 'keyOf' | 'keysWithoutTeam' | 'sealForTeam' | 'letGo'> {
  return {
    async addKey({ id, deliveryId, generation, sealed, held }) {
      await sql`
        INSERT INTO content_keys (id, delivery_id, generation, sealed, held)
        VALUES (${id}, ${deliveryId}, ${generation}, ${sealed},
          ${held === null ? null : Buffer.from(held)})`.execute(db);
    },
    async keyOf(id) {
      const { rows } = await sql<ContentKey>`${KEY} WHERE k.delivery_id = ${id}`.execute(db);
      return rows[0] ?? null;
    },
    async keysWithoutTeam() {
      const { rows } = await sql<ContentKey>`${KEY} WHERE k.generation IS NULL`.execute(db);
      return rows;
    },
    async sealForTeam(id, { generation, sealed }) {
      await sql`
        UPDATE content_keys SET generation = ${generation}, sealed = ${sealed}
        WHERE id = ${id}`.execute(db);
    },
    async letGo(id) {
      await sql`
        UPDATE content_keys SET held = NULL
        WHERE delivery_id = ${id} AND sealed IS NOT NULL`.execute(db);
    },
  };
}

function sealedRows(db: Transaction<unknown>): Pick<SealedThings, 'addRows' | 'row'> {
  return {
    async addRows(id, rows) {
      await sql`
        INSERT INTO sealed_rows (delivery_id, row, key_id, columns, key, body)
        SELECT ${id}::uuid, row, "keyId", columns, key, body
        FROM json_to_recordset(${JSON.stringify(rows)}::json)
          AS x(row integer, "keyId" uuid, columns integer[], key text, body text)`.execute(db);
    },
    async row(id, row) {
      const { rows } = await sql<SealedCells>`
        SELECT row, key_id AS "keyId", columns, key, body FROM sealed_rows
        WHERE delivery_id = ${id} AND row = ${row} AND key IS NOT NULL`.execute(db);
      return rows[0] ?? null;
    },
  };
}

function openCopies(
  db: Transaction<unknown>,
): Pick<SealedThings, 'addOpenCopy' | 'openCopy' | 'dropOpenCopy'> {
  return {
    async addOpenCopy(deliveryId, { id, held, bytes }) {
      await sql`
        INSERT INTO open_copies (delivery_id, key_id, held, bytes)
        VALUES (${deliveryId}, ${id}, ${Buffer.from(held)},
          ${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)})`.execute(db);
    },
    async openCopy(deliveryId) {
      const { rows } = await sql<{ id: string; held: Buffer }>`
        SELECT key_id AS id, held FROM open_copies
        WHERE delivery_id = ${deliveryId}`.execute(db);
      const [copy] = rows;
      if (copy === undefined) return null;
      const of = sql`open_copies WHERE delivery_id = ${deliveryId}`;
      return { ...copy, bytes: await readPieces(db, of) };
    },
    async dropOpenCopy(deliveryId) {
      await sql`DELETE FROM open_copies WHERE delivery_id = ${deliveryId}`.execute(db);
    },
  };
}
