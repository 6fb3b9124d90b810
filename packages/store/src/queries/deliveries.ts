import type { Deliveries, Delivery } from '@sila/tracing';
import { type RawBuilder, sql, type Transaction } from 'kysely';

/** How much of a file one answer of the database carries. */
const PIECE_BYTES = 8 * 1024 * 1024;

type DeliveryRow = Omit<Delivery, 'size' | 'rowsAbout'> & {
  size: string;
  rowsAbout: string | null;
};

export function deliveryQueries(db: Transaction<unknown>): Deliveries {
  const find = async (where: RawBuilder<unknown>): Promise<Delivery | null> => {
    const { rows } = await sql<DeliveryRow>`
      SELECT id, file_name AS "fileName", sha256, size, format, header, rows_about AS "rowsAbout"
      FROM deliveries WHERE ${where} ORDER BY delivered_at, id LIMIT 1`.execute(db);
    const [row] = rows;
    if (row === undefined) return null;
    const rowsAbout = row.rowsAbout === null ? null : Number(row.rowsAbout);
    return { ...row, size: Number(row.size), rowsAbout };
  };
  return {
    find: (id) => find(sql`id = ${id}`),
    findByHash: (sha256) => find(sql`sha256 = ${sha256}`),
    async add({ id, fileName, sha256, size, format, header, rowsAbout, bytes, by, at }) {
      // A view on the same memory: pg sends a Buffer as it is.
      const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      await sql`
        INSERT INTO deliveries (id, sha256, file_name, size, bytes, format, header, rows_about,
          delivered_by, delivered_at)
        VALUES (${id}, ${sha256}, ${fileName}, ${size}, ${buffer}, ${JSON.stringify(format)}::jsonb,
          ${JSON.stringify(header)}::jsonb, ${rowsAbout}, ${by}, ${at})`.execute(db);
    },
    async bytes(id) {
      const { rows } = await sql<{ size: string }>`
        SELECT size FROM deliveries WHERE id = ${id}`.execute(db);
      if (rows[0] === undefined) throw new Error('no such delivery');
      const bytes = new Uint8Array(Number(rows[0].size));
      for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
        const piece = await sql<{ piece: Buffer }>`
          SELECT substring(bytes FROM ${at + 1}::int FOR ${PIECE_BYTES}::int) AS piece
          FROM deliveries WHERE id = ${id}`.execute(db);
        bytes.set(piece.rows[0]!.piece, at);
      }
      return bytes;
    },
  };
}
