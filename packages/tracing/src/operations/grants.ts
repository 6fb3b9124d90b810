import {
  type ListId,
  ok,
  type Problem,
  type RequestId,
  refused,
  type SourceId,
  type UserId,
} from '@sila/domain';
import { z } from 'zod';
import {
  PURPOSES,
  type Purpose,
  SCOPE_KINDS,
  type Scope,
  type ShownGrant,
} from '../access/grant.ts';
import { POLICY } from '../access/policy.ts';
import { actingUser, type Context, type Operation } from '../operation.ts';
import { foldText } from '../vocabulary/fold-text.ts';
import { anyId, nothing } from './input.ts';

/** No grant outlasts a year: whoever still needs it then is asked again why. */
const LONGEST_MS = 366 * 24 * 3_600_000;

/** All grants, those that hold first. Sources and accounts, no person who is traced. */
export const listGrants: Operation<object, { grants: readonly ShownGrant[] }> = {
  name: 'listGrants',
  input: nothing,
  permits: POLICY.listGrants,
  audits: () => [{ act: 'grants.read', subjects: [] }],
  async run({ registry, at }) {
    return ok({ grants: await registry.grants.shown({ userId: null, at }) });
  },
};

interface Giving {
  readonly userId: UserId;
  readonly scope: Scope;
  readonly purpose: Purpose;
  readonly note: string;
  readonly endsAt: string;
}

/** Opens a list, a source or a site to one account, for a purpose and until a day. */
export const giveGrant: Operation<Giving, { id: string }> = {
  name: 'giveGrant',
  input: z.object({
    userId: anyId<UserId>(),
    scope: z.object({ kind: z.enum(SCOPE_KINDS), of: z.string().trim().min(1).max(300) }),
    purpose: z.enum(PURPOSES),
    note: z.string().trim().max(500),
    endsAt: z.iso.datetime(),
  }),
  permits: POLICY.giveGrant,
  audits: ({ userId, scope, purpose }, { id }) => [
    // The name of a site stays out of the audit; the grant has it.
    {
      act: `grant.given.${purpose}`,
      subjects: [id, userId, scope.kind === 'site' ? '' : scope.of],
    },
  ],
  async run(context, { userId, scope: asked, purpose, note, endsAt }) {
    const { registry, at } = context;
    const lasts = Date.parse(endsAt) - Date.parse(at);
    if (lasts <= 0 || lasts > LONGEST_MS) return refused({ code: 'grant.badEnd' });
    if ((await registry.users.find(userId)) === null) return refused({ code: 'notFound' });
    const scope = asked.kind === 'site' ? { ...asked, of: foldText(asked.of) } : asked;
    const problem = await lacking(context, scope);
    if (problem !== null) return refused(problem);
    const id = context.newId();
    const given = { id, userId, scope, purpose, note, givenBy: actingUser(context).id };
    await registry.grants.give({ ...given, givenAt: at, endsAt: new Date(endsAt).toISOString() });
    return ok({ id });
  },
};

/** What a scope names must be there; a site is a name and may come to be named later. */
async function lacking({ registry }: Context, { kind, of }: Scope): Promise<Problem | null> {
  if (kind === 'site') return of === '' ? { code: 'request.malformed' } : null;
  const isId = z.uuid().safeParse(of).success;
  if (isId && kind === 'list' && (await registry.lists.find(of as ListId))) return null;
  if (isId && kind === 'request' && (await registry.requests.find(of as RequestId))) return null;
  if (isId && kind === 'source' && (await registry.sources.find(of as SourceId))) return null;
  return { code: 'notFound' };
}

/** Ends a grant before its time: from the next thing asked on. */
export const takeBackGrant: Operation<{ id: string }, { done: true }> = {
  name: 'takeBackGrant',
  input: z.object({ id: z.uuid() }),
  permits: POLICY.takeBackGrant,
  audits: ({ id }) => [{ act: 'grant.takenBack', subjects: [id] }],
  async run(context, { id }) {
    const { registry, at } = context;
    const grant = await registry.grants.find(id);
    if (grant === null) return refused({ code: 'notFound' });
    if (grant.takenBackAt !== null || grant.endsAt <= at) return refused({ code: 'grant.over' });
    await registry.grants.takeBack(id, { by: actingUser(context).id, at });
    return ok({ done: true });
  },
};
