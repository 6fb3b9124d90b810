import type { UserId } from '@sila/domain';
import type { AuditCheckpoint, AuditTree, SealableEntry } from '@sila/tracing';
import { sql, type Transaction } from 'kysely';

const HASH_BYTES = 32;

interface EntryRow {
  seq: string;
  at: Date;
  by_user: UserId | null;
  act: string;
  subjects: string[];
}

interface CheckpointRow {
  size: string;
  previous: string;
  root: Buffer;
  at: Date;
  key: Buffer;
  signature: Buffer;
}

export function auditTreeQueries(db: Transaction<unknown>): AuditTree {
  return {
    async lock() {
      const { rows } = await sql<{ size: string; hashes: Buffer }>`
        SELECT size, hashes FROM audit_frontier FOR UPDATE`.execute(db);
      const { size, hashes } = rows[0] as { size: string; hashes: Buffer };
      return { size: Number(size), hashes: cut(hashes) };
    },
    async waiting(limit) {
      const { rows } = await sql<EntryRow>`
        SELECT a.seq, a.at, a.by_user, a.act, a.subjects
        FROM audit_waiting w JOIN audit a USING (seq) ORDER BY seq LIMIT ${limit}`.execute(db);
      return rows.map((row) => ({ seq: row.seq, ...entryOf(row) }));
    },
    async extend(entries, { size, hashes }) {
      const seqs = entries.map(({ seq }) => seq);
      const leaves = entries.map(({ leaf }) => Buffer.from(leaf));
      const first = size - entries.length;
      await sql`
        INSERT INTO audit_tree (position, seq, leaf)
        SELECT ${first}::bigint + n - 1, seq, leaf
        FROM unnest(${seqs}::bigint[], ${leaves}::bytea[]) WITH ORDINALITY AS placed (seq, leaf, n)`.execute(
        db,
      );
      await sql`DELETE FROM audit_waiting WHERE seq = ANY(${seqs}::bigint[])`.execute(db);
      await sql`UPDATE audit_frontier SET size = ${size}, hashes = ${Buffer.concat(hashes)}`.execute(
        db,
      );
    },
    ...checkpointQueries(db),
    async entries({ from, below, limit }) {
      const { rows } = await sql<EntryRow>`
        SELECT a.seq, a.at, a.by_user, a.act, a.subjects
        FROM audit_tree t JOIN audit a USING (seq)
        WHERE t.position >= ${from} AND t.position < ${below}
        ORDER BY t.position LIMIT ${limit}`.execute(db);
      return rows.map(entryOf);
    },
    async leaves(size) {
      const { rows } = await sql<{ leaf: Buffer }>`
        SELECT leaf FROM audit_tree WHERE position < ${size} ORDER BY position`.execute(db);
      return rows.map(({ leaf }) => leaf);
    },
  };
}

function checkpointQueries(
  db: Transaction<unknown>,
): Pick<AuditTree, 'lastCheckpoint' | 'addCheckpoint' | 'checkpoints'> {
  return {
    async lastCheckpoint() {
      const { rows } = await sql<CheckpointRow>`
        SELECT * FROM audit_checkpoints ORDER BY size DESC LIMIT 1`.execute(db);
      return rows[0] ? checkpointOf(rows[0]) : null;
    },
    async addCheckpoint({ size, previous, root, at, key, signature }) {
      await sql`
        INSERT INTO audit_checkpoints (size, previous, root, at, key, signature)
        VALUES (${size}, ${previous}, ${bytes(root)}, ${at}, ${bytes(key)}, ${bytes(signature)})`.execute(
        db,
      );
    },
    async checkpoints({ from, to }) {
      const { rows } = await sql<CheckpointRow>`
        SELECT * FROM audit_checkpoints WHERE size > ${from} AND size <= ${to}
        ORDER BY size`.execute(db);
      return rows.map(checkpointOf);
    },
  };
}

function entryOf({ at, by_user: by, act, subjects }: EntryRow): SealableEntry {
  return { at: at.toISOString(), by, act, subjects };
}

function checkpointOf(row: CheckpointRow): AuditCheckpoint {
  return {
    size: Number(row.size),
    previous: Number(row.previous),
    root: row.root.toString('base64'),
    at: row.at.toISOString(),
    key: row.key.toString('base64'),
    signature: row.signature.toString('base64'),
  };
}

function bytes(base64: string): Buffer {
  return Buffer.from(base64, 'base64');
}

function cut(hashes: Buffer): Uint8Array[] {
  return Array.from({ length: hashes.length / HASH_BYTES }, (_, at) =>
    hashes.subarray(at * HASH_BYTES, (at + 1) * HASH_BYTES),
  );
}
