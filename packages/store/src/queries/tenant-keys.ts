import type { Kept, KeptKind, TenantKeys } from '@sila/tracing';
import { sql, type Transaction } from 'kysely';

/** Where each kind of what the organisation's key holds stands; a test finds columns that are missing here. */
export const KEPT_PLACES: Readonly<
  Record<KeptKind, { readonly table: string; readonly id: string; readonly column: string }>
> = {
  factor: { table: 'second_factors', id: 'user_id', column: 'sealed_secret' },
  contentKey: { table: 'content_keys', id: 'id', column: 'held' },
  openCopy: { table: 'open_copies', id: 'key_id', column: 'held' },
  inquiry: { table: 'inquiries', id: 'id', column: 'sealed' },
  request: { table: 'request_keys', id: 'request_id', column: 'held' },
  list: { table: 'list_keys', id: 'list_id', column: 'held' },
};

export function tenantKeyQueries(db: Transaction<unknown>): TenantKeys {
  const placeOf = (kind: KeptKind) => {
    const { table, id, column } = KEPT_PLACES[kind];
    return { table: sql.table(table), id: sql.ref(id), column: sql.ref(column) };
  };
  return {
    async standing() {
      const { rows } = await sql<{ print: string; sealedMac: Buffer | null }>`
        SELECT print, sealed_mac AS "sealedMac" FROM tenant_key`.execute(db);
      return rows[0] ?? null;
    },
    async stamp({ print, sealedMac, at }) {
      const mac = sealedMac === null ? null : Buffer.from(sealedMac);
      await sql`
        INSERT INTO tenant_key (print, sealed_mac, since) VALUES (${print}, ${mac}, ${at})
        ON CONFLICT (is_only) DO UPDATE SET print = EXCLUDED.print,
          sealed_mac = EXCLUDED.sealed_mac, since = EXCLUDED.since`.execute(db);
    },
    async kept(kind, { after, limit }) {
      const { table, id, column } = placeOf(kind);
      const { rows } = await sql<Omit<Kept, 'kind'>>`
        SELECT ${id} AS id, ${column} AS sealed FROM ${table}
        WHERE ${column} IS NOT NULL AND (${after}::uuid IS NULL OR ${id} > ${after}::uuid)
        ORDER BY ${id} LIMIT ${limit}`.execute(db);
      return rows.map((row) => ({ ...row, kind }));
    },
    async rewrap(kind, things) {
      const { table, id, column } = placeOf(kind);
      await sql`SELECT set_config('sila.rewrapping', 'on', true)`.execute(db);
      await sql`
        UPDATE ${table} SET ${column} = anew.sealed
        FROM unnest(${things.map((one) => one.id)}::uuid[],
          ${things.map((one) => Buffer.from(one.sealed))}::bytea[]) AS anew (id, sealed)
        WHERE ${table}.${id} = anew.id`.execute(db);
      await sql`SELECT set_config('sila.rewrapping', 'off', true)`.execute(db);
    },
  };
}
