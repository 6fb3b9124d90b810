import type { ProblemCode } from '@sila/domain';
import type { Actor } from '../actor.ts';
import { type Grant, NOTHING_OPENED, type Opened } from './grant.ts';
import { type ObjectState, type Permission, PRINCIPALS, type Principal } from './permission.ts';

/** How far an actor sees in one act: to the end of the registry, or what is opened to them. */
export type Reach = 'all' | Opened;

/** Something asked about, with all that decides whether it is in reach. */
export interface AskedObject {
  /** Its records by where each came from: a match has two. Empty where the object is not there. */
  readonly places: readonly RecordPlace[];
  readonly state: ObjectState;
}

export interface RecordPlace {
  readonly list: string;
  readonly source: string;
  readonly sites: readonly string[];
  /** Requests that this record is sought in or a candidate for; of a request itself, its id. */
  readonly requests?: readonly string[];
  /** Null for a list asked about as such. */
  readonly record: string | null;
}

/** What an actor gets to hear; what is out of reach and what is not there sound the same. */
export type Verdict = 'ok' | ProblemCode;

const BIT: ReadonlyMap<Principal, number> = new Map(PRINCIPALS.map((name, at) => [name, 1 << at]));

/** Accounts of the operating system that acted at the machine itself end so; nobody can sign in with one. */
export const COMMAND_LINE = '@command-line';

/** Everything a rule may call this actor. */
export function principalsOf(actor: Actor): readonly Principal[] {
  if (actor.kind !== 'user') return [actor.kind];
  const { roles, login } = actor.user;
  return [
    ...roles,
    'signedIn',
    ...(login.endsWith(COMMAND_LINE) ? (['commandLine'] as const) : []),
  ];
}

interface Compiled {
  readonly all: number;
  readonly granted: number;
}
const compiled = new WeakMap<Permission, Compiled>();

function compile(permission: Permission): Compiled {
  const known = compiled.get(permission);
  if (known !== undefined) return known;
  const masks = { all: 0, granted: 0 };
  for (const { who, sees } of permission.rules) masks[sees] |= maskOf(who);
  compiled.set(permission, masks);
  return masks;
}

function maskOf(principals: readonly Principal[]): number {
  let mask = 0;
  for (const principal of principals) mask |= BIT.get(principal) ?? 0;
  return mask;
}

/** How far a permission lets an actor see by role; null when it doesn't let them act at all. */
export function extentFor(permission: Permission, actor: Actor): 'all' | 'granted' | null {
  const mask = maskOf(principalsOf(actor));
  const { all, granted } = compile(permission);
  if ((all & mask) !== 0) return 'all';
  return (granted & mask) !== 0 ? 'granted' : null;
}

/** What is opened by grants that hold at this moment, and by a broken glass where the act takes it. */
export function openedBy(
  grants: readonly Grant[],
  at: string,
  emergency: readonly string[] = [],
): Opened {
  const opened = {
    lists: new Set<string>(),
    sources: new Set<string>(),
    sites: new Set<string>(),
    requests: new Set<string>(),
  };
  for (const { scope, endsAt, takenBackAt } of grants) {
    if (takenBackAt !== null || endsAt <= at) continue;
    if (scope.kind === 'list') opened.lists.add(scope.of);
    else if (scope.kind === 'source') opened.sources.add(scope.of);
    else if (scope.kind === 'site') opened.sites.add(scope.of);
    else opened.requests.add(scope.of);
  }
  const { lists, sources, sites, requests } = opened;
  const open = lists.size + sources.size + sites.size + requests.size + emergency.length;
  if (open === 0) return NOTHING_OPENED;
  return {
    lists: [...lists],
    sources: [...sources],
    sites: [...sites],
    requests: [...requests],
    records: emergency,
  };
}

/** What an actor who asks for this object is told. The data layer answers the same by finding nothing. */
export function verdictOn(
  permission: Permission,
  asking: { readonly actor: Actor; readonly reach: Reach },
  object: AskedObject,
): Verdict {
  const { actor, reach } = asking;
  if (extentFor(permission, actor) === null)
    return actor.kind === 'stranger' ? 'session.required' : 'notFound';
  if (!isInReach(permission, reach, object)) return 'notFound';
  if (permission.states === undefined || permission.states.includes(object.state)) return 'ok';
  return permission.otherwise ?? 'notFound';
}

/** True where an object lies within what is opened: both records of a match, any record of a person. */
export function isInReach(
  { subject }: Pick<Permission, 'subject'>,
  reach: Reach,
  { places }: Pick<AskedObject, 'places'>,
): boolean {
  if (places.length === 0) return false;
  if (reach === 'all') return true;
  const isOpen = openIn(reach);
  return subject === 'match' ? places.every(isOpen) : places.some(isOpen);
}

function openIn(reach: Opened): (place: RecordPlace) => boolean {
  const [lists, sources] = [new Set(reach.lists), new Set(reach.sources)];
  const [sites, records] = [new Set(reach.sites), new Set(reach.records)];
  const requests = new Set(reach.requests);
  return ({ list, source, sites: stated, requests: of = [], record }) => {
    if (lists.has(list) || sources.has(source)) return true;
    if (of.some((request) => requests.has(request))) return true;
    if (record === null) return false;
    return records.has(record) || stated.some((site) => sites.has(site));
  };
}
