import type { RequestId } from '@sila/domain';
import type {
  FilingLine,
  FilingOutcome,
  FilingStanding,
  Filings,
  LetterForTeam,
  StoredFiling,
} from '@sila/tracing';
import { sql, type Transaction } from 'kysely';

interface StandingRow {
  outcome: FilingOutcome | null;
  note: string | null;
  saidBy: string | null;
  saidAt: Date | null;
}

type LineRow = StandingRow &
  Pick<FilingLine, 'id' | 'requestId'> & {
    at: Date;
    familyWroteAt: Date | null;
    teamWroteAt: Date | null;
  };
type FilingRow = StandingRow & Omit<StoredFiling, 'at' | 'standing'> & { at: Date };

const STANDING = sql`word.outcome, word.note, users.name AS "saidBy", word.said_at AS "saidAt"`;
/**
 * The request a mailbox is tied to, where the asking actor sees it: `requests`
 * is a view of what is in reach. A filing tied to one that isn't is not there.
 */
const TIE = sql`
  LEFT JOIN LATERAL (
    SELECT request_id FROM mailbox_ties
    WHERE filing_id = filings.id ORDER BY seq DESC LIMIT 1) AS tie ON true
  LEFT JOIN requests AS request ON request.id = tie.request_id`;
const IN_REACH = sql`(tie.request_id IS NULL OR request.id IS NOT NULL)`;

/** The latest word on each filing, with the name of who said it. */
const LATEST_WORD = sql`
  LEFT JOIN LATERAL (
    SELECT outcome, note, said_by, said_at FROM filing_words
    WHERE filing_id = filings.id ORDER BY seq DESC LIMIT 1) AS word ON true
  LEFT JOIN users ON users.id = word.said_by`;

export function filingQueries(db: Transaction<unknown>): Filings {
  return { ...reading(db), ...writing(db) };
}

function reading(db: Transaction<unknown>): Pick<Filings, 'list' | 'find' | 'letters'> {
  return {
    async list({ of, limit }) {
      const { rows } = await sql<LineRow>`
        SELECT filings.id, filings.received_at AS at, request.id AS "requestId", ${STANDING}, wrote.family AS "familyWroteAt",
          wrote.team AS "teamWroteAt"
        FROM filings ${LATEST_WORD} ${TIE}
        LEFT JOIN LATERAL (
          SELECT max(sent_at) FILTER (WHERE written_by IS NULL) AS family,
            max(sent_at) FILTER (WHERE written_by IS NOT NULL) AS team
          FROM letters WHERE letters.token_hash = filings.token_hash) AS wrote ON true
        WHERE ${IN_REACH} AND (${of}::uuid IS NULL OR request.id = ${of}::uuid)
        ORDER BY (COALESCE(word.outcome, 'waiting') = 'waiting') DESC,
          (wrote.family > COALESCE(wrote.team, '-infinity')) DESC NULLS LAST,
          filings.received_at DESC, filings.id
        LIMIT ${limit}`.execute(db);
      return rows.map((row) => ({
        id: row.id,
        requestId: row.requestId,
        at: row.at.toISOString(),
        standing: standingOf(row),
        familyWroteAt: row.familyWroteAt?.toISOString() ?? null,
        teamWroteAt: row.teamWroteAt?.toISOString() ?? null,
      }));
    },
    async find(id) {
      const { rows } = await sql<FilingRow>`
        SELECT filings.id, box, generation, filings.sealed, filings.received_at AS at,
          request.id AS "requestId", ${STANDING}
        FROM filings ${LATEST_WORD} ${TIE} WHERE filings.id = ${id} AND ${IN_REACH}`.execute(db);
      const [row] = rows;
      if (row === undefined) return null;
      const { box, generation, sealed, requestId, at } = row;
      const standing = standingOf(row);
      return { id, box, generation, sealed, requestId, at: at.toISOString(), standing };
    },
    async letters(id) {
      const { rows } = await sql<Omit<LetterForTeam, 'at'> & { at: Date }>`
        SELECT letters.id, sent_at AS at, users.name AS by, letters.generation, for_team AS sealed
        FROM letters JOIN filings ON filings.token_hash = letters.token_hash
        LEFT JOIN users ON users.id = written_by
        WHERE filings.id = ${id} ORDER BY sent_at, letters.id`.execute(db);
      return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
    },
  };
}

function writing(db: Transaction<unknown>): Pick<Filings, 'note' | 'tie' | 'send'> {
  return {
    async note({ id, outcome, note, by, at }) {
      await sql`
        INSERT INTO filing_words (filing_id, outcome, note, said_by, said_at)
        VALUES (${id}, ${outcome}, ${note}, ${by}, ${at})`.execute(db);
    },
    async tie({ id, requestId, by, at }) {
      // One after another: of two who accept at once, one finds it tied.
      await sql`SELECT id FROM filings WHERE id = ${id} FOR UPDATE`.execute(db);
      const { rows } = await sql<{ requestId: RequestId }>`
        SELECT request_id AS "requestId" FROM mailbox_ties
        WHERE filing_id = ${id} ORDER BY seq DESC LIMIT 1`.execute(db);
      const [now] = rows;
      if (now !== undefined) return now.requestId === requestId;
      await sql`
        INSERT INTO mailbox_ties (filing_id, request_id, tied_by, tied_at)
        VALUES (${id}, ${requestId}, ${by}, ${at})`.execute(db);
      return true;
    },
    async send(id, { id: letterId, at, by, generation, forTeam, forFamily }) {
      await sql`
        INSERT INTO letters (token_hash, id, sent_at, written_by, generation, for_team, for_family)
        SELECT token_hash, ${letterId}::uuid, ${at}::timestamptz, ${by}::uuid, ${generation}::integer,
          ${forTeam}::text, ${forFamily}::text
        FROM filings WHERE id = ${id}
        ON CONFLICT DO NOTHING`.execute(db);
    },
  };
}

function standingOf({ outcome, note, saidBy, saidAt }: StandingRow): FilingStanding {
  if (outcome === null) return { outcome: 'waiting', note: '', by: null, at: null };
  return { outcome, note: note ?? '', by: saidBy, at: saidAt?.toISOString() ?? null };
}
