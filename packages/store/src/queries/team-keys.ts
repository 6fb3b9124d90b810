import type { KeyLogLine, MemberKeys, TeamKeys, TeamLinkRow, TeamShareRow } from '@sila/tracing';
import { sql, type Transaction } from 'kysely';

export function teamKeyQueries(db: Transaction<unknown>): TeamKeys {
  return { ...memberKeys(db), ...keyLog(db), ...teamSecrets(db) };
}

function memberKeys(db: Transaction<unknown>): Pick<TeamKeys, 'members' | 'putMember'> {
  return {
    async members() {
      const { rows } = await sql<MemberKeys>`
        SELECT k.user_id AS "userId", u.name, k.card, k.locked
        FROM member_keys k JOIN users u ON u.id = k.user_id ORDER BY k.made_at`.execute(db);
      return rows;
    },
    async putMember(userId, { card, locked, at }) {
      await sql`
        INSERT INTO member_keys (user_id, card, locked, made_at)
        VALUES (${userId}, ${JSON.stringify(card)}::jsonb, ${JSON.stringify(locked)}::jsonb, ${at})
        ON CONFLICT (user_id) DO UPDATE SET card = EXCLUDED.card, locked = EXCLUDED.locked,
          made_at = EXCLUDED.made_at`.execute(db);
    },
  };
}

function keyLog(
  db: Transaction<unknown>,
): Pick<TeamKeys, 'lines' | 'addLine' | 'replaceLine' | 'dropLine'> {
  return {
    async lines() {
      const { rows } = await sql<{ line: KeyLogLine }>`
        SELECT line FROM key_lines ORDER BY index`.execute(db);
      return rows.map(({ line }) => line);
    },
    async addLine(line, { by, at }) {
      const { rows } = await sql`
        INSERT INTO key_lines (index, line, written_by, written_at)
        VALUES (${line.index}, ${JSON.stringify(line)}::jsonb, ${by}, ${at})
        ON CONFLICT (index) DO NOTHING RETURNING index`.execute(db);
      return rows.length > 0;
    },
    async replaceLine(line) {
      await sql`
        UPDATE key_lines SET line = ${JSON.stringify(line)}::jsonb
        WHERE index = ${line.index}`.execute(db);
    },
    async dropLine(index) {
      await sql`DELETE FROM key_lines WHERE index = ${index}`.execute(db);
    },
  };
}

function teamSecrets(
  db: Transaction<unknown>,
): Pick<TeamKeys, 'sharesOf' | 'addShares' | 'links' | 'addLinks'> {
  return {
    async sharesOf(userId) {
      const { rows } = await sql<TeamShareRow>`
        SELECT generation, user_id AS "userId", sealed FROM team_shares
        WHERE user_id = ${userId} ORDER BY generation`.execute(db);
      return rows;
    },
    async addShares(shares) {
      for (const { generation, userId, sealed } of shares) {
        await sql`
          INSERT INTO team_shares (generation, user_id, sealed)
          VALUES (${generation}, ${userId}, ${sealed})
          ON CONFLICT (generation, user_id) DO UPDATE SET sealed = EXCLUDED.sealed`.execute(db);
      }
    },
    async links() {
      const { rows } = await sql<TeamLinkRow>`
        SELECT generation, sealed FROM team_links ORDER BY generation`.execute(db);
      return rows;
    },
    async addLinks(links) {
      for (const { generation, sealed } of links) {
        await sql`
          INSERT INTO team_links (generation, sealed) VALUES (${generation}, ${sealed})
          ON CONFLICT (generation) DO UPDATE SET sealed = EXCLUDED.sealed`.execute(db);
      }
    },
  };
}
