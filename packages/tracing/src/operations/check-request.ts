import {
  type EnteredCells,
  enteredCells,
  ok,
  parsePartialDate,
  type RecordId,
  type RecordKind,
  SEALED_ATTRIBUTES,
} from '@sila/domain';
import { z } from 'zod';
import { POLICY } from '../access/policy.ts';
import { ENTERED_MAPPING } from '../entered/entered-mapping.ts';
import { type AlikePart, compareAlike } from '../link/alike.ts';
import type { LinkRecord } from '../link/link-record.ts';
import { readRecord } from '../normalise/read-record.ts';
import type { Context, Operation } from '../operation.ts';
import { foldNumber } from '../review/numbers.ts';
import { type RecordView, viewRecord } from '../review/record-view.ts';
import type { StoredRecord } from '../stored.ts';
import { typedCells } from './enter-row.ts';

const MOST = 5;
/** The index holds all names: always as many are looked through, however many are in reach. */
const LOOKED_THROUGH = 500;
/** Below this two names share letters by chance. */
const LEAST_SCORE = 0.35;
/** A whole name that is the same says about so much before anything else is compared. */
const NAME_BITS = 10;
/** From so many bits on somebody is shown: a name that is quite alike, or one number. */
const LEAST_BITS = NAME_BITS * LEAST_SCORE;

export interface AlikeRecord {
  readonly record: RecordView;
  /** How alike the names are, 0 to 1; 0 where another thing led to it. */
  readonly score: number;
  readonly kind: RecordKind;
  /** The request in which this one is sought already, where there is one in reach. */
  readonly requestId: string | null;
  /** What else speaks for it or against it, of what the asker may see. */
  readonly parts: readonly AlikePart[];
}

interface Checked {
  readonly name: string;
  /** What else has been typed. */
  readonly cells: EnteredCells;
}

/**
 * Who in reach may be the person about to be entered, and why: names, numbers,
 * mother, birth and places, requests first. It is shown before saving and never
 * stands in the way: namesakes are many. What the asker may not see is as if it
 * were not there, a record as well as a field of one.
 */
export const checkRequest: Operation<Checked, { alike: readonly AlikeRecord[] }> = {
  name: 'checkRequest',
  input: z.object({ name: z.string().trim().max(500), cells: typedCells }),
  permits: POLICY.checkRequest,
  audits: (_, { alike }) => [
    { act: 'request.checked', subjects: alike.map(({ record }) => record.id) },
  ],
  async run(context, { name, cells }) {
    const { registry } = context;
    const typed = readTyped({ ...cells, 'name.full': name }, context.at);
    const best = byName(context, name);
    for (const id of await byNumber(context, typed)) best.set(id, best.get(id) ?? 0);
    const records = await registry.records.find([...best.keys()]);
    // Somebody found by a name that the reader may not see would have it told by being found.
    const seen = records.filter(
      ({ withheld }) => ![...(withheld ?? [])].some((one) => one.startsWith('name.')),
    );
    const sought = await registry.requests.ofRecords(seen.map(({ id }) => id));
    const requestOf = new Map(sought.map((one) => [one.recordId, one.requestId]));
    const weighed = seen.map((record) => {
      const parts = compareAlike(typed, asLinked(record));
      const score = best.get(record.id) ?? 0;
      const bits = parts.reduce((sum, part) => sum + part.bits, NAME_BITS * score);
      return { record, score, parts, bits, requestId: requestOf.get(record.id) ?? null };
    });
    const alike = weighed.filter(({ bits }) => bits >= LEAST_BITS);
    alike.sort(
      (a, b) => Number(b.requestId !== null) - Number(a.requestId !== null) || b.bits - a.bits,
    );
    return ok({
      alike: alike.slice(0, MOST).map(({ record, score, parts, requestId }) => ({
        record: viewRecord(record),
        score,
        kind: record.kind,
        requestId,
        parts,
      })),
    });
  },
};

function byName({ ports }: Context, name: string): Map<RecordId, number> {
  const best = new Map<RecordId, number>();
  if (!/\p{L}{2}/u.test(name)) return best;
  for (const { recordId, score } of ports.names.search(name, LOOKED_THROUGH)) {
    if (score >= LEAST_SCORE) best.set(recordId, Math.max(score, best.get(recordId) ?? 0));
  }
  return best;
}

const NUMBERS: ReadonlySet<string> = new Set(['number', 'nationalId', 'civilRegistry']);

async function byNumber({ registry }: Context, { statements }: LinkRecord): Promise<RecordId[]> {
  const found: RecordId[] = [];
  for (const { attribute, normalised, asStated } of statements) {
    if (!NUMBERS.has(attribute)) continue;
    const number = foldNumber(normalised?.type === 'number' ? normalised.value : asStated);
    if (/\d{2}/.test(number)) found.push(...(await registry.records.byNumber(number, MOST)));
  }
  return found;
}

/** What has been typed so far, read as it will be once it is saved. */
function readTyped(cells: EnteredCells, at: string): LinkRecord {
  const today = parsePartialDate(at.slice(0, 10))!;
  const open = Object.entries(cells).filter(([column]) => !SEALED_ATTRIBUTES.has(column as never));
  const context = { kind: 'sought' as const, listDate: today, today };
  const { statements } = readRecord(
    enteredCells(Object.fromEntries(open)),
    ENTERED_MAPPING,
    context,
  );
  return { id: '', list: '', kind: 'sought', statements };
}

function asLinked({ id, listId, kind, statements }: StoredRecord): LinkRecord {
  return { id, list: listId, kind, statements };
}
