import { ok, type RecordId } from '@sila/domain';
import {
  type Actor,
  decide,
  type Opened,
  perform,
  type Registry,
  readPerson,
  type User,
} from '@sila/tracing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WITHOUT_VIEW } from '../src/seen/seen-views.ts';
import { type OpenRegistry, openRegistry, receiveNames } from './support/open-registry.ts';
import { newId, proposePairs } from './support/propose-pairs.ts';

let opened: OpenRegistry;
let lists: { listId: string; records: RecordId[] }[];
beforeAll(async () => {
  opened = await openRegistry();
  lists = [];
  // The hidden list comes first: its records have the smaller ids.
  for (const name of ['hidden', 'a', 'b'])
    lists.push(await receiveNames(opened, ['سامر الحلبي', 'رامي العلي', '-'], { name }));
});
afterAll(() => opened.close());

const NOTHING: Opened = {
  lists: [],
  sources: [],
  sites: [],
  requests: [],
  records: [],
};

async function within<T>(reach: Opened, look: (registry: Registry) => Promise<T>): Promise<T> {
  const done = await opened.ports.transact(async (registry, doors) => {
    await doors.open(reach, null);
    return ok(await look(registry));
  });
  if (!done.ok) throw new Error('a reading was refused');
  return done.value;
}

const [HIDDEN, A, B] = [0, 1, 2];
const recordOf = (list: number, at = 0) => lists[list]!.records[at]!;

test('every table is seen through a view, or holds nothing about a person', async () => {
  const { rows } = await opened.pool.query<{ name: string; view: string | null }>(
    `SELECT c.relname AS name, to_regclass('seen.' || quote_ident(c.relname))::text AS view FROM pg_class c
     WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace`,
  );
  expect(rows.length).toBeGreaterThan(25);
  const bare = rows.filter(({ view }) => view === null).map(({ name }) => name);
  expect(bare.filter((name) => !WITHOUT_VIEW.has(name))).toEqual([]);
  expect([...WITHOUT_VIEW].filter((name) => !bare.includes(name))).toEqual([]);
});

test('a transaction that nobody opened finds no list, record, row or delivery', async () => {
  const done = await opened.ports.transact(async (registry) =>
    ok([
      await registry.lists.all(),
      await registry.sources.all(),
      await registry.records.find(lists.flatMap(({ records }) => records)),
      await registry.records.page(null, 10),
      await registry.rows.bad(lists[0]!.listId as never, { offset: 0, limit: 10 }),
      await registry.rows.delivered(lists[0]!.listId as never),
    ]),
  );
  expect(done).toEqual(ok([[], [], [], [], [], []]));
});

test('a granted list, a granted source and one opened record: those and no others', async () => {
  const sources = await opened.read((registry) => registry.sources.all());
  const everything = lists.flatMap(({ records }) => records);
  const seen = (reach: Opened) =>
    within(reach, async (registry) =>
      (await registry.records.find(everything)).map(({ id }) => id).sort(),
    );
  expect(await seen({ ...NOTHING, lists: [lists[A]!.listId] })).toEqual(
    [...lists[A]!.records].sort(),
  );
  const source = sources.find(({ name }) => name === 'b')!.id;
  expect(await seen({ ...NOTHING, sources: [source] })).toEqual([...lists[B]!.records].sort());
  expect(await seen({ ...NOTHING, records: [recordOf(HIDDEN)] })).toEqual([recordOf(HIDDEN)]);
});

test('a site opens the records that name it, in whatever list they stand', async () => {
  const { rows } = await opened.pool.query<{ sites: string[] }>(
    `SELECT seen.sites_of('[{"attribute":"facility","normalised":{"folded":"مشفى"}},
      {"attribute":"ward","normalised":{"folded":"جناح"}},
      {"attribute":"event.place","normalised":{"folded":"حاجز"}},
      {"attribute":"event.place","normalised":{"folded":""}},
      {"attribute":"residence","normalised":{"folded":"حي"}}]') AS sites`,
  );
  expect(rows[0]!.sites).toEqual(['مشفى', 'جناح', 'حاجز']);
  const ids = await within({ ...NOTHING, sites: ['مشفى'] }, ({ records }) =>
    records.page(null, 10),
  );
  expect(ids).toEqual([]);
});

test('a reader of some records of a person is shown those, under an id that is one of them', async () => {
  const [first, second] = await proposePairs(opened, [
    [recordOf(HIDDEN), recordOf(A)],
    [recordOf(A), recordOf(B)],
  ]);
  for (const id of [first, second])
    await opened.act(decide, { id, verdict: 'same', reason: 'agrees', version: 1 });
  const reader = await caseworker([lists[A]!.listId, lists[B]!.listId]);
  const read = await perform(
    readPerson,
    { actor: reader, input: { id: recordOf(B) } },
    opened.ports,
  );
  if (!read.ok) throw new Error(read.error.code);
  const { person } = read.value;
  expect(person.records.map(({ id }) => id)).toEqual([recordOf(A), recordOf(B)]);
  expect(person.id).toBe(recordOf(A));
  expect(person.records.map(({ personId }) => personId)).toEqual([recordOf(A), recordOf(A)]);
  expect(JSON.stringify(read.value)).not.toContain(recordOf(HIDDEN));
  // Whoever has one of them sees a record that stands alone.
  const half = await caseworker([lists[A]!.listId]);
  const alone = await perform(
    readPerson,
    { actor: half, input: { id: recordOf(A) } },
    opened.ports,
  );
  expect(alone).toMatchObject({ ok: true, value: { person: { id: recordOf(A), decisions: [] } } });
});

test('what a caseworker decides is checked against records they do not see, and told without them', async () => {
  const [hiddenApart, across] = await proposePairs(opened, [
    [recordOf(HIDDEN, 1), recordOf(A, 1)],
    [recordOf(A, 1), recordOf(B, 1)],
  ]);
  const joined = await proposePairs(opened, [[recordOf(HIDDEN, 1), recordOf(B, 1)]]);
  await opened.act(decide, { id: hiddenApart, verdict: 'different', reason: 'r', version: 1 });
  await opened.act(decide, { id: joined[0], verdict: 'same', reason: 'r', version: 1 });
  const reader = await caseworker([lists[A]!.listId, lists[B]!.listId]);
  const input = { id: across, verdict: 'same', reason: 'r', version: 1 };
  const decided = await perform(decide, { actor: reader, input }, opened.ports);
  expect(decided).toEqual({ ok: false, error: { code: 'match.askCoordinator' } });
  const different = { ...input, verdict: 'different' };
  const apart = await perform(decide, { actor: reader, input: different }, opened.ports);
  expect(apart.ok).toBe(true);
  // The person with the hidden record stayed whole.
  const persons = await opened.read(({ persons }) => persons.of([recordOf(B, 1)]));
  expect(persons.get(recordOf(B, 1))).toBe(recordOf(HIDDEN, 1));
});

async function caseworker(granted: readonly string[]): Promise<Actor> {
  const id = newId<User['id']>();
  const user: User = { id, name: 'C', login: id, roles: ['caseworker'] };
  const at = new Date();
  const endsAt = new Date(at.getTime() + 60_000).toISOString();
  await opened.ports.transact(async ({ users, grants }) => {
    await users.add(user, { passwordHash: '', at: at.toISOString() });
    for (const of of granted) {
      const scope = { kind: 'list', of } as const;
      const by = { givenBy: opened.reviewers[0].id, givenAt: at.toISOString(), endsAt };
      await grants.give({ id: newId(), userId: id, scope, purpose: 'tracing', note: '', ...by });
    }
    return ok(null);
  });
  return { kind: 'user', user };
}
