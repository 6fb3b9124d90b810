import type { UserId } from '@sila/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Actor } from '../actor.ts';
import { COMMAND_LINE, extentFor, openedBy, verdictOn } from './evaluate.ts';
import { evaluateSlowly, type SlowQuery } from './evaluate-slowly.ts';
import { PURPOSES, SCOPE_KINDS } from './grant.ts';
import { type Permission, PRINCIPALS } from './permission.ts';
import { POLICY } from './policy.ts';
import { ROLES } from './role.ts';

// Few of each, so that grants and objects meet often.
const LISTS = ['l1', 'l2', 'l3'];
const SOURCES = ['s1', 's2'];
const SITES = ['gate', 'ward'];
const REQUESTS = ['q1', 'q2'];
const RECORDS = ['r1', 'r2', 'r3', 'r4'];
const TIMES = ['2025-01-01T00:00:00.000Z', '2025-01-02T00:00:00.000Z', '2025-01-03T00:00:00.000Z'];
const STATES = ['reading', 'cancelled', 'proposed', 'confirmed', 'standing'] as const;

const permissions: fc.Arbitrary<Permission> = fc.record(
  {
    subject: fc.constantFrom('list' as const, 'person' as const, 'match' as const),
    rules: fc.array(
      fc.record({
        who: fc.uniqueArray(fc.constantFrom(...PRINCIPALS), { maxLength: 3 }),
        sees: fc.constantFrom('all' as const, 'granted' as const),
      }),
      { maxLength: 3 },
    ),
    states: fc.uniqueArray(fc.constantFrom(...STATES), { maxLength: 2 }),
    otherwise: fc.constant('list.notReading' as const),
    inEmergency: fc.constant(true as const),
  },
  { requiredKeys: ['subject', 'rules'] },
);
/** Half of the policies are the ones Sila has. */
const anyPermission = fc.oneof(permissions, fc.constantFrom(...Object.values<Permission>(POLICY)));

const actors: fc.Arbitrary<Actor> = fc.oneof(
  { weight: 1, arbitrary: fc.constant<Actor>({ kind: 'stranger' }) },
  { weight: 1, arbitrary: fc.constant<Actor>({ kind: 'job' }) },
  {
    weight: 8,
    arbitrary: fc
      .tuple(
        fc.uniqueArray(fc.constantFrom(...ROLES), { maxLength: 3 }),
        fc.constantFrom('rim', `root${COMMAND_LINE}`),
      )
      .map(([roles, login]): Actor => {
        const user = { id: 'u' as UserId, name: 'Rim', login, roles };
        return { kind: 'user', user };
      }),
  },
);

const scopes = fc.constantFrom(...SCOPE_KINDS).chain((kind) => {
  const of = { list: LISTS, source: SOURCES, site: SITES, request: REQUESTS }[kind];
  return fc.record({ kind: fc.constant(kind), of: fc.constantFrom(...of) });
});
const grants = fc.record({
  id: fc.constant('g'),
  userId: fc.constant('u' as UserId),
  scope: scopes,
  purpose: fc.constantFrom(...PURPOSES),
  note: fc.constant(''),
  givenBy: fc.constant('c' as UserId),
  givenAt: fc.constant(TIMES[0]!),
  endsAt: fc.constantFrom(...TIMES),
  takenBackAt: fc.option(fc.constant(TIMES[1]!), { freq: 4 }),
});
const places = fc.record({
  list: fc.constantFrom(...LISTS),
  source: fc.constantFrom(...SOURCES),
  sites: fc.uniqueArray(fc.constantFrom(...SITES)),
  record: fc.option(fc.constantFrom(...RECORDS), { freq: 5 }),
  requests: fc.uniqueArray(fc.constantFrom(...REQUESTS), { maxLength: 1 }),
});
const queries: fc.Arbitrary<SlowQuery> = fc.record({
  permission: anyPermission,
  actor: actors,
  grants: fc.array(grants, { maxLength: 4 }),
  emergency: fc.uniqueArray(fc.constantFrom(...RECORDS), { maxLength: 2 }),
  at: fc.constantFrom(...TIMES),
  object: fc.record({
    places: fc.array(places, { maxLength: 3 }),
    state: fc.constantFrom(...STATES),
  }),
});

/** The fast way, as `perform` goes it. */
function evaluateFast({ permission, actor, grants: given, emergency, at, object }: SlowQuery) {
  const extent = extentFor(permission, actor);
  const inEmergency = permission.inEmergency === true ? emergency : [];
  const reach = extent === 'all' ? 'all' : openedBy(given, at, inEmergency);
  return verdictOn(permission, { actor, reach }, object);
}

test('100,000 random policies and queries: the fast evaluator says what the slow one says', () => {
  const told = new Map<string, number>();
  fc.assert(
    fc.property(queries, (query) => {
      const slow = evaluateSlowly(query);
      told.set(slow, (told.get(slow) ?? 0) + 1);
      expect(evaluateFast(query)).toBe(slow);
    }),
    { numRuns: 100_000 },
  );
  // Agreement would mean little if nearly all were refused, or nearly all allowed.
  expect(told.get('ok')).toBeGreaterThan(10_000);
  expect(told.get('notFound')).toBeGreaterThan(10_000);
  expect(told.get('list.notReading')).toBeGreaterThan(500);
});

test('no rule means nobody, whatever is granted', () => {
  const query = fc.sample(queries, 2000);
  for (const one of query) {
    const barred = { ...one, permission: { ...one.permission, rules: [] } };
    expect(['notFound', 'session.required']).toContain(evaluateFast(barred));
  }
});

test('an administrator and an auditor reach no list, person, match or request by any act', () => {
  for (const role of ['administrator', 'auditor'] as const) {
    const user = { id: 'u' as UserId, name: 'A', login: 'a', roles: [role] };
    for (const permission of Object.values<Permission>(POLICY)) {
      if (!['list', 'person', 'match', 'request'].includes(permission.subject)) continue;
      expect(extentFor(permission, { kind: 'user', user })).toBeNull();
    }
  }
});
