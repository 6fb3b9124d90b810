import type { UserId } from '@sila/domain';
import type { Models, StoredModel } from '@sila/tracing';
import { type RawBuilder, sql, type Transaction } from 'kysely';

type ModelRow = Omit<StoredModel, 'by' | 'at'> & { byId: UserId; byName: string; at: Date };

const MODEL = sql`
  SELECT m.id, m.version, m.origin, m.model, m.records, m.decisions, m.changes, m.note,
    m.made_at AS at, u.id AS "byId", u.name AS "byName",
    COALESCE(m.id = (SELECT model_id FROM model_choices ORDER BY seq DESC LIMIT 1), false)
      AS "isChosen"
  FROM models m JOIN users u ON u.id = m.made_by`;

export function modelQueries(db: Transaction<unknown>): Models {
  const select = async (rest: RawBuilder<unknown>): Promise<StoredModel[]> => {
    const { rows } = await sql<ModelRow>`${MODEL} ${rest}`.execute(db);
    return rows.map(({ byId, byName, at, ...row }) => ({
      ...row,
      at: at.toISOString(),
      by: { id: byId, name: byName },
    }));
  };
  return {
    all: () => select(sql`ORDER BY m.version DESC`),
    find: async (id) => (await select(sql`WHERE m.id = ${id}`))[0] ?? null,
    async chosen() {
      const [chosen] = await select(sql`
        WHERE m.id = (SELECT model_id FROM model_choices ORDER BY seq DESC LIMIT 1)`);
      return chosen ?? null;
    },
    async add({ id, version, origin, model, records, decisions, changes, note, by, at }) {
      await sql`
        INSERT INTO models (id, version, origin, model, records, decisions, changes, note, made_by, made_at)
        VALUES (${id}, ${version}, ${origin}, ${JSON.stringify(model)}::jsonb, ${records},
          ${decisions}, ${JSON.stringify(changes)}::jsonb, ${note}, ${by}, ${at})`.execute(db);
    },
    async choose({ id, by, at, reason }) {
      await sql`
        INSERT INTO model_choices (model_id, chosen_by, chosen_at, reason)
        VALUES (${id}, ${by}, ${at}, ${reason})`.execute(db);
    },
  };
}
