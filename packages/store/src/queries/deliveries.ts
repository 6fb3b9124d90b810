import type { Deliveries, Delivery } from '@sila/tracing';
import { type RawBuilder, sql, type Transaction } from 'kysely';
import { readPieces } from './read-pieces.ts';

type DeliveryRow = Omit<Delivery, 'size' | 'rowsAbout'> & {
  size: string;
  rowsAbout: string | null;
};

export function deliveryQueries(db: Transaction<unknown>): Deliveries {
  const find = async (where: RawBuilder<unknown>): Promise<Delivery | null> => {
    const { rows } = await sql<DeliveryRow>`
      SELECT id, file_name AS "fileName", sha256, size, format, header, rows_about AS "rowsAbout",
        sealed_columns AS "sealedColumns"
      FROM deliveries WHERE ${where} ORDER BY delivered_at, id LIMIT 1`.execute(db);
    const [row] = rows;
    if (row === undefined) return null;
    const rowsAbout = row.rowsAbout === null ? null : Number(row.rowsAbout);
    return { ...row, size: Number(row.size), rowsAbout };
  };
  return {
    find: (id) => find(sql`id = ${id}`),
    findByHash: (sha256) => find(sql`sha256 = ${sha256}`),
    async add({
      id,
      fileName,
      sha256,
      size,
      format,
      header,
      rowsAbout,
      sealedColumns,
      bytes,
      by,
      at,
    }) {
      // A view on the same memory: pg sends a Buffer as it is.
      const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      await sql`
        INSERT INTO deliveries (id, sha256, file_name, size, bytes, format, header, rows_about,
          sealed_columns, delivered_by, delivered_at)
        VALUES (${id}, ${sha256}, ${fileName}, ${size}, ${buffer}, ${JSON.stringify(format)}::jsonb,
          ${JSON.stringify(header)}::jsonb, ${rowsAbout},
          ${sealedColumns === null ? null : [...sealedColumns]}::integer[], ${by}, ${at})`.execute(
        db,
      );
    },
    bytes: (id) => readPieces(db, sql`deliveries WHERE id = ${id}`),
  };
}
