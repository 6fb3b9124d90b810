import type { FilingId } from '@sila/domain';
import type { FaceWords, KeyLogLine, LetterForFamily, PublicFace } from '@sila/tracing';
import { sql, type Transaction } from 'kysely';

/**
 * Reads and writes the tables of the public face, and of the team's log that
 * strangers seal by: what they cause touches nothing they must not learn.
 */
export function publicFaceQueries(db: Transaction<unknown>): PublicFace {
  return { ...faceWords(db), ...mailboxes(db) };
}

function faceWords(
  db: Transaction<unknown>,
): Pick<PublicFace, 'shown' | 'wasOpen' | 'keyLines' | 'spend'> {
  return {
    async shown() {
      const { rows } = await sql<{ words: FaceWords; isOpen: boolean }>`
        SELECT words, is_open AS "isOpen" FROM face_versions ORDER BY seq DESC LIMIT 1`.execute(db);
      const [latest] = rows;
      return latest?.isOpen ? latest.words : null;
    },
    async wasOpen() {
      const { rows } = await sql<{ was: boolean }>`
        SELECT EXISTS (SELECT 1 FROM face_versions WHERE is_open) AS was`.execute(db);
      return rows[0]!.was;
    },
    async keyLines() {
      const { rows } = await sql<{ line: KeyLogLine }>`
        SELECT line FROM key_lines ORDER BY index`.execute(db);
      return rows.map(({ line }) => line);
    },
    async spend({ hash, expiresAt }, at) {
      await sql`DELETE FROM spent_puzzles WHERE expires_at < ${at}`.execute(db);
      const { rows } = await sql`
        INSERT INTO spent_puzzles (hash, expires_at) VALUES (${hash}, ${expiresAt})
        ON CONFLICT (hash) DO NOTHING RETURNING hash`.execute(db);
      return rows.length > 0;
    },
  };
}

function mailboxes(
  db: Transaction<unknown>,
): Pick<PublicFace, 'file' | 'mailbox' | 'letters' | 'keepLetter'> {
  return {
    async file({ id, tokenHash, box, keepsake, generation, sealed, at }) {
      await sql`
        INSERT INTO filings (id, token_hash, box, keepsake, generation, sealed, received_at)
        VALUES (${id}, ${tokenHash}, ${box}, ${keepsake}, ${generation}, ${sealed}, ${at})
        ON CONFLICT (token_hash) DO NOTHING`.execute(db);
    },
    async mailbox(tokenHash) {
      const { rows } = await sql<{ id: FilingId; keepsake: string; closedAt: Date | null }>`
        SELECT id, keepsake, (SELECT CASE outcome WHEN 'closed' THEN said_at END FROM filing_words
          WHERE filing_id = filings.id ORDER BY seq DESC LIMIT 1) AS "closedAt"
        FROM filings WHERE token_hash = ${tokenHash}`.execute(db);
      const [row] = rows;
      return row === undefined ? null : { ...row, closedAt: row.closedAt?.toISOString() ?? null };
    },
    async letters(tokenHash, { before, limit }) {
      const { rows } = await sql<Omit<LetterForFamily, 'at'> & { at: Date }>`
        SELECT id, sent_at AS at, written_by IS NOT NULL AS "isOfficial", for_family AS sealed
        FROM letters WHERE token_hash = ${tokenHash}
          AND (${before}::timestamptz IS NULL OR sent_at < ${before}::timestamptz)
        ORDER BY sent_at DESC, id LIMIT ${limit}`.execute(db);
      return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
    },
    async keepLetter(tokenHash, { id, at, generation, forTeam, forFamily }) {
      await sql`
        INSERT INTO letters (token_hash, id, sent_at, generation, for_team, for_family)
        VALUES (${tokenHash}, ${id}, ${at}, ${generation}, ${forTeam}, ${forFamily})
        ON CONFLICT DO NOTHING`.execute(db);
    },
  };
}
