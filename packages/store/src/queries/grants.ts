import type { Grant, Grants, ShownGrant } from '@sila/tracing';
import { type RawBuilder, sql, type Transaction } from 'kysely';

type GrantRow = Omit<Grant, 'scope' | 'givenAt' | 'endsAt' | 'takenBackAt'> & {
  kind: Grant['scope']['kind'];
  of: string;
  givenAt: Date;
  endsAt: Date;
  takenBackAt: Date | null;
};

type ShownRow = Pick<GrantRow, 'kind' | 'of' | 'givenAt' | 'endsAt' | 'takenBackAt'> &
  Omit<ShownGrant, 'scope' | 'givenAt' | 'endsAt' | 'takenBackAt'>;

export function grantQueries(db: Transaction<unknown>): Grants {
  const select = async (where: RawBuilder<unknown>): Promise<Grant[]> => {
    const { rows } = await sql<GrantRow>`
      SELECT g.id, g.user_id AS "userId", g.scope_kind AS kind, g.scope_of AS "of", g.purpose,
        g.note, g.given_by AS "givenBy", g.given_at AS "givenAt", g.ends_at AS "endsAt",
        e.taken_back_at AS "takenBackAt"
      FROM grants g LEFT JOIN grant_ends e ON e.grant_id = g.id
      WHERE ${where} ORDER BY g.seq DESC`.execute(db);
    return rows.map(({ kind, of, ...row }) => ({
      ...row,
      scope: { kind, of },
      givenAt: row.givenAt.toISOString(),
      endsAt: row.endsAt.toISOString(),
      takenBackAt: row.takenBackAt?.toISOString() ?? null,
    }));
  };
  return {
    find: async (id) => (await select(sql`g.id = ${id}`))[0] ?? null,
    ofUser: (userId) => select(sql`g.user_id = ${userId}`),
    shown: (asked) => shown(db, asked),
    async give({ id, userId, scope, purpose, note, givenBy, givenAt, endsAt }) {
      await sql`
        INSERT INTO grants (id, user_id, scope_kind, scope_of, purpose, note, given_by, given_at,
          ends_at)
        VALUES (${id}, ${userId}, ${scope.kind}, ${scope.of}, ${purpose}, ${note}, ${givenBy},
          ${givenAt}, ${endsAt})`.execute(db);
    },
    async takeBack(id, { by, at }) {
      await sql`
        INSERT INTO grant_ends (grant_id, taken_back_by, taken_back_at)
        VALUES (${id}, ${by}, ${at})`.execute(db);
    },
  };
}

/** With the names of accounts, lists and sources, which a grant tells whoever reads of it. */
async function shown(
  db: Transaction<unknown>,
  { userId, at }: Parameters<Grants['shown']>[0],
): Promise<ShownGrant[]> {
  const { rows } = await sql<ShownRow>`
        SELECT g.id, g.scope_kind AS kind, g.scope_of AS "of", g.purpose, g.note,
          g.given_at AS "givenAt", g.ends_at AS "endsAt", e.taken_back_at AS "takenBackAt",
          json_build_object('id', u.id, 'name', u.name) AS "user",
          json_build_object('id', b.id, 'name', b.name) AS "givenBy",
          CASE g.scope_kind
            WHEN 'list' THEN (SELECT s.name || ' · ' || d.file_name FROM public.lists l
              JOIN public.sources s ON s.id = l.source_id JOIN public.deliveries d ON d.id = l.delivery_id
              WHERE l.id::text = g.scope_of)
            WHEN 'source' THEN (SELECT name FROM public.sources WHERE id::text = g.scope_of)
            ELSE g.scope_of END AS name,
          e.grant_id IS NULL AND g.ends_at > ${at}::timestamptz AS holds
        FROM grants g JOIN users u ON u.id = g.user_id JOIN users b ON b.id = g.given_by
          LEFT JOIN grant_ends e ON e.grant_id = g.id
        WHERE ${userId}::uuid IS NULL OR g.user_id = ${userId}::uuid
        ORDER BY holds DESC, g.seq DESC`.execute(db);
  return rows.map(({ kind, of, ...row }) => ({
    ...row,
    scope: { kind, of },
    givenAt: row.givenAt.toISOString(),
    endsAt: row.endsAt.toISOString(),
    takenBackAt: row.takenBackAt?.toISOString() ?? null,
  }));
}
