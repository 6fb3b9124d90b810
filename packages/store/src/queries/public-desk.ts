import type { InquiryId } from '@sila/domain';
import type { FaceWords, InquiryOutcome, InquiryStanding, PublicDesk } from '@sila/tracing';
import { sql, type Transaction } from 'kysely';

interface StandingRow {
  outcome: InquiryOutcome | null;
  note: string | null;
  by: string | null;
  at: Date | null;
}

interface InquiryRow extends StandingRow {
  id: InquiryId;
  receivedAt: Date;
  sealed: Buffer;
}

interface FaceRow {
  words: FaceWords;
  isOpen: boolean;
  by: string;
  at: Date;
}

/** The latest word on each inquiry, with the name of who said it. */
const LATEST_WORD = sql`
  LEFT JOIN LATERAL (
    SELECT outcome, note, said_by, said_at FROM inquiry_words
    WHERE inquiry_id = inquiries.id ORDER BY seq DESC LIMIT 1) AS word ON true
  LEFT JOIN users ON users.id = word.said_by`;

export function publicDeskQueries(db: Transaction<unknown>): PublicDesk {
  return {
    async face() {
      const { rows } = await sql<FaceRow>`
        SELECT words, is_open AS "isOpen", name AS by, changed_at AS at
        FROM face_versions JOIN users ON users.id = changed_by
        ORDER BY seq DESC LIMIT 1`.execute(db);
      const [latest] = rows;
      return latest === undefined ? null : { ...latest, at: latest.at.toISOString() };
    },
    async changeFace({ words, isOpen, by, at }) {
      await sql`
        INSERT INTO face_versions (words, is_open, changed_by, changed_at)
        VALUES (${JSON.stringify(words)}, ${isOpen}, ${by}, ${at})`.execute(db);
    },
    async inquiries(limit) {
      const { rows } = await sql<InquiryRow>`
        SELECT inquiries.id, received_at AS "receivedAt", word.outcome, word.note,
               users.name AS by, word.said_at AS at
        FROM inquiries ${LATEST_WORD}
        ORDER BY (coalesce(word.outcome, 'waiting') = 'waiting') DESC, received_at DESC, inquiries.id
        LIMIT ${limit}`.execute(db);
      return rows.map((row) => ({
        id: row.id,
        at: row.receivedAt.toISOString(),
        standing: standingOf(row),
      }));
    },
    async find(id) {
      const { rows } = await sql<InquiryRow>`
        SELECT inquiries.id, received_at AS "receivedAt", sealed, word.outcome, word.note,
               users.name AS by, word.said_at AS at
        FROM inquiries ${LATEST_WORD} WHERE inquiries.id = ${id}`.execute(db);
      const [row] = rows;
      if (row === undefined) return null;
      const { sealed, receivedAt } = row;
      return { id, sealed, at: receivedAt.toISOString(), standing: standingOf(row) };
    },
    async note({ id, outcome, note, by, at }) {
      await sql`
        INSERT INTO inquiry_words (inquiry_id, outcome, note, said_by, said_at)
        VALUES (${id}, ${outcome}, ${note}, ${by}, ${at})`.execute(db);
    },
  };
}

function standingOf({ outcome, note, by, at }: StandingRow): InquiryStanding {
  if (outcome === null) return { outcome: 'waiting', note: '', by: null, at: null };
  return { outcome, note: note ?? '', by, at: at?.toISOString() ?? null };
}
