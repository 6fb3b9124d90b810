import { type RawBuilder, sql, type Transaction } from 'kysely';

/** How much of a file one answer of the database carries. */
const PIECE_BYTES = 8 * 1024 * 1024;

/**
 * The column `bytes` of one row, a piece at a time.
 * @param of the table and the condition that finds the row
 */
export async function readPieces(
  db: Transaction<unknown>,
  of: RawBuilder<unknown>,
): Promise<Uint8Array> {
  const { rows } = await sql<{ size: number }>`
    SELECT octet_length(bytes) AS size FROM ${of}`.execute(db);
  if (rows[0] === undefined) throw new Error('no such bytes');
  const bytes = new Uint8Array(rows[0].size);
  for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
    const piece = await sql<{ piece: Buffer }>`
      SELECT substring(bytes FROM ${at + 1}::int FOR ${PIECE_BYTES}::int) AS piece
      FROM ${of}`.execute(db);
    bytes.set(piece.rows[0]!.piece, at);
  }
  return bytes;
}
