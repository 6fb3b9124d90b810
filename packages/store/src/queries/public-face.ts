import type { FaceWords, PublicFace } from '@sila/tracing';
import { sql, type Transaction } from 'kysely';

/** Reads and writes three tables and no other: what strangers cause touches nothing they must not learn. */
export function publicFaceQueries(db: Transaction<unknown>): PublicFace {
  return {
    async shown() {
      const { rows } = await sql<{ words: FaceWords; isOpen: boolean }>`
        SELECT words, is_open AS "isOpen" FROM face_versions ORDER BY seq DESC LIMIT 1`.execute(db);
      const [latest] = rows;
      return latest?.isOpen ? latest.words : null;
    },
    async keep({ id, sealed, at }, { hash, expiresAt }) {
      await sql`DELETE FROM spent_puzzles WHERE expires_at < ${at}`.execute(db);
      const { rows } = await sql`
        INSERT INTO spent_puzzles (hash, expires_at) VALUES (${hash}, ${expiresAt})
        ON CONFLICT (hash) DO NOTHING RETURNING hash`.execute(db);
      if (rows.length === 0) return false;
      await sql`
        INSERT INTO inquiries (id, received_at, sealed)
        VALUES (${id}, ${at}, ${Buffer.from(sealed)})`.execute(db);
      return true;
    },
  };
}
