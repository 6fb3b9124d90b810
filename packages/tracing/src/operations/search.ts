import {
  type Attribute,
  ok,
  type RecordId,
  type RecordKind,
  SEALED_ATTRIBUTES,
} from '@sila/domain';
import { compareNames, type NameReason } from '@sila/names';
import { z } from 'zod';
import { POLICY } from '../access/policy.ts';
import type { Context, Operation } from '../operation.ts';
import { foldNumber } from '../review/numbers.ts';
import { type StatementView, viewStatement } from '../review/record-view.ts';
import type { StoredRecord } from '../stored.ts';

interface Reason {
  readonly code: string;
  /** The part of the name it is about, where it is about one. */
  readonly part?: Attribute;
  readonly params?: Readonly<Record<string, string | number>>;
}

interface SearchResult {
  readonly personId: string;
  readonly recordId: string;
  readonly title: string | null;
  readonly kind: RecordKind;
  readonly listName: string;
  readonly row: number;
  readonly records: number;
  readonly shown: readonly StatementView[];
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** Why a record came up, before the record itself is read. */
interface Find {
  readonly recordId: RecordId;
  readonly score: number;
  /** Worked out only for what is shown: three times as much is found. */
  reasons(): readonly Reason[];
}

interface Found {
  readonly results: readonly SearchResult[];
  readonly tookMs: number;
  readonly seen: readonly string[];
}

/**
 * Finds persons by a name in either script or by an exact number. One line a
 * person, headed by the record that fits best; every record shown is audited.
 */
export const search: Operation<{ query: string; limit: number }, Found> = {
  name: 'search',
  input: z.object({ query: z.string().max(500), limit: z.number().int().min(1).max(100) }),
  permits: POLICY.search,
  audits: (_, { seen }) => [{ act: 'search', subjects: seen }],
  async run(context, { query, limit }) {
    const started = context.ports.clock.now();
    const finds = [...(await byNumber(context, query, limit)), ...byName(context, query, limit)];
    const results = await showPersons(context, finds, limit);
    return ok({
      results,
      tookMs: context.ports.clock.now() - started,
      seen: [...new Set(results.flatMap(({ personId, recordId }) => [personId, recordId]))],
    });
  },
};

async function byNumber({ registry }: Context, query: string, limit: number): Promise<Find[]> {
  const number = foldNumber(query);
  if (!/\d{2}/.test(number)) return [];
  const recordIds = await registry.records.byNumber(number, limit);
  const reasons = [{ code: 'number.exact', params: { number } }];
  return recordIds.map((recordId) => ({ recordId, score: 1, reasons: () => reasons }));
}

/** Below this a name shares letters with the query by chance; showing it would be noise. */
const LEAST_SCORE = 0.01;

/**
 * The index holds all names, granted or not, so that whoever sees a part gets
 * it out of the first so many: always as many, however many of them are theirs.
 */
const LOOKED_THROUGH = 2000;

function byName({ ports, reach }: Context, query: string, limit: number): Find[] {
  if (!/\p{L}{2}/u.test(query)) return [];
  // Several records of one person, and several names of one record, make one line.
  return ports.names
    .search(query, reach === 'all' ? limit * 3 : LOOKED_THROUGH)
    .filter(({ score }) => score >= LEAST_SCORE)
    .map(({ recordId, name, score }) => ({
      recordId,
      score,
      reasons: () => compareNames(query, name).reasons.map(reasonOf),
    }));
}

const SHOWN_PARTS: Readonly<Partial<Record<NameReason['part'], Attribute>>> = {
  given: 'name.given',
  father: 'name.father',
  grandfather: 'name.grandfather',
  family: 'name.family',
  mother: 'name.mother',
  kunya: 'name.kunya',
};

function reasonOf({ code, params, part }: NameReason): Reason {
  const about = SHOWN_PARTS[part];
  return {
    code,
    ...(about === undefined ? {} : { part: about }),
    ...(params === undefined ? {} : { params }),
  };
}

async function showPersons(
  { registry }: Context,
  finds: readonly Find[],
  limit: number,
): Promise<SearchResult[]> {
  const persons = await registry.persons.of([...new Set(finds.map(({ recordId }) => recordId))]);
  const best = new Map<string, Find>();
  for (const find of finds) {
    const person = persons.get(find.recordId);
    if (person === undefined) continue;
    const known = best.get(person);
    if (known === undefined || known.score < find.score) best.set(person, find);
  }
  const chosen = [...best.values()].sort((a, b) => b.score - a.score).slice(0, limit);
  const records = await registry.records.find(chosen.map(({ recordId }) => recordId));
  const members = await registry.persons.members(records.map(({ personId }) => personId));
  const byId = new Map(records.map((record) => [record.id, record]));
  return chosen.flatMap((find) => {
    const record = byId.get(find.recordId);
    if (record === undefined) return [];
    // Somebody found by a name that the reader may not see would have it told by being found.
    if ([...(record.withheld ?? [])].some((attribute) => attribute.startsWith('name.'))) return [];
    return [showRecord(record, find, members.get(record.personId)?.length ?? 1)];
  });
}

const TELLING = ['birth.date', 'age', 'name.mother', 'event.date', 'event.place', 'facility'];

function showRecord(record: StoredRecord, find: Find, count: number): SearchResult {
  const shown = record.statements
    .filter((s) => !SEALED_ATTRIBUTES.has(s.attribute) && s.asStated.trim() !== '')
    .filter((s) => TELLING.includes(s.attribute))
    .slice(0, 4);
  return {
    personId: record.personId,
    recordId: record.id,
    title: record.title,
    kind: record.kind,
    listName: record.listName,
    row: record.row,
    records: count,
    shown: shown.map((s) => viewStatement(s, record)),
    score: find.score,
    reasons: find.reasons(),
  };
}
