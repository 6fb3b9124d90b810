import type { Actor } from '../actor.ts';
import { type AskedObject, COMMAND_LINE, type RecordPlace, type Verdict } from './evaluate.ts';
import type { Grant } from './grant.ts';
import type { Extent, Permission } from './permission.ts';

/** Somebody asking, with everything ever granted to them. */
export interface SlowQuery {
  readonly permission: Permission;
  readonly actor: Actor;
  readonly grants: readonly Grant[];
  /** Records of a person for whom this actor broke the glass. */
  readonly emergency: readonly string[];
  readonly at: string;
  readonly object: AskedObject;
}

/**
 * The reference: reads the policy as one would read it aloud, rule by rule and
 * grant by grant, and remembers nothing. The fast evaluator and the data layer
 * are held to it by tests; nothing else uses it.
 */
export function evaluateSlowly(query: SlowQuery): Verdict {
  const { permission, actor, object } = query;
  const fitting = permission.rules.filter((rule) => rule.who.some((name) => is(actor, name)));
  if (fitting.length === 0) return actor.kind === 'stranger' ? 'session.required' : 'notFound';
  if (object.places.length === 0) return 'notFound';
  if (!fitting.some((rule) => reaches(rule.sees, query))) return 'notFound';
  if (!permission.states) return 'ok';
  for (const state of permission.states) if (state === object.state) return 'ok';
  return permission.otherwise ?? 'notFound';
}

function is(actor: Actor, name: string): boolean {
  if (actor.kind === 'stranger') return name === 'stranger';
  if (actor.kind === 'job') return name === 'job';
  if (name === 'signedIn') return true;
  if (name === 'commandLine') return actor.user.login.endsWith(COMMAND_LINE);
  return actor.user.roles.some((role) => role === name);
}

function reaches(sees: Extent, query: SlowQuery): boolean {
  if (sees === 'all') return true;
  const { places } = query.object;
  if (query.permission.subject === 'match') return !places.some((place) => !isOpen(place, query));
  return places.some((place) => isOpen(place, query));
}

function isOpen(place: RecordPlace, query: SlowQuery): boolean {
  for (const grant of query.grants) {
    const hasEnded = Date.parse(grant.endsAt) <= Date.parse(query.at);
    if (hasEnded || grant.takenBackAt !== null) continue;
    const { kind, of } = grant.scope;
    if (kind === 'list' && of === place.list) return true;
    if (kind === 'source' && of === place.source) return true;
    if (kind === 'request' && place.requests?.includes(of)) return true;
    if (kind === 'site' && place.record !== null && place.sites.includes(of)) return true;
  }
  const isEmergency = place.record !== null && query.emergency.includes(place.record);
  return isEmergency && query.permission.inEmergency === true;
}
