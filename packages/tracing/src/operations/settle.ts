import type { ListId, MatchState, Problem, RecordId } from '@sila/domain';
import type { Context } from '../operation.ts';
import type { Registry } from '../registry.ts';
import { derivePersons } from '../review/derive-persons.ts';
import { findContradiction, pairKey } from '../review/find-contradiction.ts';
import { worthOf } from '../review/worth.ts';
import type { StoredMatch } from '../stored.ts';
import { followMatches } from './follow-matches.ts';

/** One match and the state that a decision, or the end of one, gives it. */
export interface Change {
  readonly match: Pick<StoredMatch, 'id' | 'left' | 'right' | 'version'>;
  readonly to: MatchState;
}

/**
 * Gives matches their new states and keeps what is derived from them true,
 * all within the deciding transaction: persons of the records touched and the
 * worth of what is still open around them. Joins come last and are each
 * checked against every standing decision; what separates is checked at the end.
 * @returns what stands in the way, and then the transaction must not commit
 */
export async function settle(
  context: Context,
  changes: readonly Change[],
  by: string,
): Promise<Problem | null> {
  // Persons hold records that this reviewer may not see: they are derived from all of them.
  const problem = await context.beyond(async (registry) => {
    const inTheWay = await settleIn(registry, changes);
    if (inTheWay === null) await followMatches({ ...context, registry }, recordsOf(changes));
    return inTheWay;
  });
  if (problem !== null) return asSeenBy(context, problem);
  for (const { match, to } of changes) {
    const changed = { matchId: match.id, state: to, version: match.version + 1, by };
    context.after({ what: 'matchChanged', ...changed });
  }
  return null;
}

/**
 * What stands in the way may lie among records that were not granted. Whoever
 * doesn't see everything is told the same in every such instance: that this is
 * for somebody who does.
 */
function asSeenBy({ reach }: Context, problem: Problem): Problem {
  if (reach === 'all' || problem.code === 'match.decidedMeanwhile') return problem;
  return { code: 'match.askCoordinator' };
}

async function settleIn(registry: Registry, changes: readonly Change[]): Promise<Problem | null> {
  const decidedOn = new Set(changes.map(({ match }) => pairKey(match.left, match.right)));
  const joins = changes.filter(({ to }) => to === 'confirmed');
  const others = changes.filter(({ to }) => to !== 'confirmed');
  for (const { match, to } of others) {
    if (!(await registry.matches.move(match.id, { version: match.version, to }))) {
      return { code: 'match.decidedMeanwhile' };
    }
  }
  await rederive(registry, recordsOf(others));
  for (const { match } of joins) {
    const contradiction = await contradictionOf(registry, match, decidedOn);
    if (contradiction) return contradiction;
    const step = { version: match.version, to: 'confirmed' } as const;
    if (!(await registry.matches.move(match.id, step))) return { code: 'match.decidedMeanwhile' };
    await rederive(registry, [match.left, match.right]);
  }
  for (const { match, to } of others) {
    if (to === 'rejected' && (await areTogether(registry, match))) {
      return { code: 'person.alreadyTogether' };
    }
  }
  return null;
}

function recordsOf(changes: readonly Change[]): RecordId[] {
  return changes.flatMap(({ match }) => [match.left, match.right]);
}

async function areTogether(registry: Registry, { left, right }: Change['match']) {
  const persons = await registry.persons.of([left, right]);
  return persons.get(left) === persons.get(right);
}

async function contradictionOf(
  registry: Registry,
  match: Change['match'],
  decidedOn: ReadonlySet<string>,
): Promise<Problem | null> {
  const persons = await registry.persons.of([match.left, match.right]);
  const [left, right] = [persons.get(match.left), persons.get(match.right)];
  if (left === undefined || right === undefined) return { code: 'notFound' };
  if (left === right) return null;
  const members = await registry.persons.members([left, right]);
  const leftMembers = members.get(left) ?? [];
  const rightMembers = members.get(right) ?? [];
  const all = [...leftMembers, ...rightMembers];
  const onceLists = new Map<RecordId, { listId: ListId; row: number }>();
  for (const { id, source, listId, row } of await registry.records.find(all)) {
    if (source.onePerPerson) onceLists.set(id, { listId, row });
  }
  const different = await registry.matches.among(all, ['rejected']);
  return findContradiction({ decidedOn, leftMembers, rightMembers, different, onceLists });
}

/** Derives again the persons that hold any of these records, and what open pairs around them are worth. */
async function rederive(registry: Registry, records: readonly RecordId[]): Promise<void> {
  if (records.length === 0) return;
  const persons = await registry.persons.of(records);
  const members = await registry.persons.members([...new Set(persons.values())]);
  // No confirmed match leads out of a person, so these records are all that can change.
  const touched = [...members.values()].flat();
  const confirmed = await registry.matches.among(touched, ['confirmed']);
  await registry.persons.replace(touched, derivePersons(touched, confirmed));
  const standings = await registry.matches.standings(touched);
  await registry.matches.setWorth(
    standings.map((standing) => ({ id: standing.id, worth: worthOf(standing) })),
  );
}
