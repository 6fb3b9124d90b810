import { ok, type RecordId, type RecordKind, refused } from '@sila/domain';
import { z } from 'zod';
import { POLICY } from '../access/policy.ts';
import type { Context, Operation } from '../operation.ts';
import { findBridges } from '../review/find-bridges.ts';
import type { QueueLine } from '../stored.ts';
import { anyId } from './input.ts';

/** More records than this are no picture any more. */
const MOST_RECORDS = 60;

/** A tie lighter than this, alone between two parts of a group, is marked: a thousand to one is no proof. */
const WEAK_BITS = 10;

interface ClusterTie {
  readonly matchId: string;
  readonly left: RecordId;
  readonly right: RecordId;
  readonly state: QueueLine['state'];
  readonly bits: number;
  /** Without it the group falls into two. */
  readonly isBridge: boolean;
  /** A bridge that weighs little. */
  readonly isWeak: boolean;
}

export interface ClusterView {
  readonly records: readonly {
    readonly id: RecordId;
    readonly personId: string;
    readonly title: string | null;
    readonly kind: RecordKind;
    readonly listName: string;
    readonly row: number;
  }[];
  readonly ties: readonly ClusterTie[];
  /** True where more records hang together than are shown. */
  readonly isCut: boolean;
}

/** All records that decisions and proposals tie to one record, and how strongly; every record shown is audited. */
export const readCluster: Operation<{ id: RecordId }, { cluster: ClusterView }> = {
  name: 'readCluster',
  input: z.object({ id: anyId<RecordId>() }),
  permits: POLICY.readCluster,
  audits: (_, { cluster }) => [
    { act: 'cluster.read', subjects: cluster.records.map(({ id }) => id) },
  ],
  async run(context, { id }) {
    const { ids, isCut } = await gather(context, id);
    const records = await context.registry.records.find(ids);
    if (records.length === 0) return refused({ code: 'notFound' });
    const inside = new Set<RecordId>(ids);
    const lines = await context.registry.matches.touching(ids, [
      'confirmed',
      'proposed',
      'deferred',
      'rejected',
    ]);
    const shown = lines.filter(({ left, right }) => inside.has(left) && inside.has(right));
    return ok({
      cluster: {
        records: records.map(({ id: record, personId, title, kind, listName, row }) => ({
          id: record,
          personId,
          title,
          kind,
          listName,
          row,
        })),
        ties: tiesOf(shown),
        isCut,
      },
    });
  },
};

/** The record with all that holds to it, nearest first. */
async function gather({ registry }: Context, id: RecordId) {
  const ids = new Set<RecordId>([id]);
  for (let edge: RecordId[] = [id]; edge.length > 0; ) {
    const lines = await registry.matches.touching(edge, ['confirmed', 'proposed']);
    const ends = lines.flatMap(({ left, right }) => [left, right]);
    edge = [...new Set(ends)].filter((end) => !ids.has(end));
    for (const end of edge) {
      if (ids.size >= MOST_RECORDS) return { ids: [...ids], isCut: true };
      ids.add(end);
    }
  }
  return { ids: [...ids], isCut: false };
}

function tiesOf(lines: readonly QueueLine[]): ClusterTie[] {
  const holding = lines.filter(({ state }) => state === 'confirmed' || state === 'proposed');
  const bridges = findBridges(holding);
  return lines.map((line) => {
    const { id: matchId, left, right, state, totalBits: bits } = line;
    // Of two records the one tie is always a bridge: nothing to warn of.
    const isBridge = bridges.has(line) && holding.length > 1;
    return { matchId, left, right, state, bits, isBridge, isWeak: isBridge && bits < WEAK_BITS };
  });
}
