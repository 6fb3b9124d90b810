import { ok, type Problem, type Result, refused, uuidV7 } from '@sila/domain';
import type { z } from 'zod';
import { enter } from './access/enter.ts';
import { extentFor, type Reach } from './access/evaluate.ts';
import { isProofMissing } from './access/fresh-proof.ts';
import type { Permission } from './access/permission.ts';
import type { Actor, AuditLine, User } from './actor.ts';
import type { Effect, Ports } from './ports.ts';
import type { Registry } from './registry.ts';
import { markHoney } from './watch/mark-honey.ts';

/** What an operation has while it runs, all of it inside one transaction. */
export interface Context {
  /** The registry as far as this actor sees: what is out of reach isn't there. */
  readonly registry: Registry;
  readonly reach: Reach;
  readonly ports: Omit<Ports, 'transact' | 'dispatch'>;
  readonly actor: Actor;
  /** ISO 8601 instant, UTC: the same for everything one operation writes. */
  readonly at: string;
  newId<Id extends string>(): Id;
  /** Asks for something to happen once this transaction has committed. */
  after(effect: Effect): void;
  /** Looks at the actor's grants again, after this very act gave one. */
  reopen(): Promise<void>;
  /**
   * The whole registry, for what is derived from all of it: only where the
   * policy says that the act derives, and nothing of it may reach the actor.
   */
  beyond<T>(work: (registry: Registry) => Promise<T>): Promise<T>;
}

/**
 * Every act and every read of Sila. Without `permits` and `audits` it does not
 * compile: nobody can add an act and forget who may do it and what is noted.
 */
export interface Operation<Input, Output> {
  readonly name: string;
  readonly input: z.ZodType<Input>;
  /** Its line in the one table of who may do what (access/policy.ts). */
  readonly permits: Permission;
  /** Written in the transaction of `run`; an empty list only where no person is touched or shown. */
  audits(input: Input, output: Output): readonly AuditLine[];
  /** Set where a stranger who is refused must leave a trace too, as when they try passwords. */
  readonly notesRefusedStrangers?: true;
  run(context: Context, input: Input): Promise<Result<Output, Problem>>;
}

/**
 * The one place that performs operations: reads the input, asks whether the
 * actor may, runs and writes the audit in one transaction, then lets the
 * effects out. A refusal is a value and leaves nothing behind but its own line
 * in the audit.
 */
export async function perform<Input, Output>(
  operation: Operation<Input, Output>,
  call: { readonly actor: Actor; readonly input: unknown },
  ports: Ports,
): Promise<Result<Output, Problem>> {
  const outcome = await attempt(operation, call, ports);
  if (!outcome.ok)
    await noteRefusal(operation, { actor: call.actor, problem: outcome.error }, ports);
  return outcome;
}

async function attempt<Input, Output>(
  operation: Operation<Input, Output>,
  { actor, input }: { readonly actor: Actor; readonly input: unknown },
  ports: Ports,
): Promise<Result<Output, Problem>> {
  const extent = extentFor(operation.permits, actor);
  if (extent === null) {
    const isUnknown = actor.kind === 'stranger';
    return refused({ code: isUnknown ? 'session.required' : 'notFound' });
  }
  const read = operation.input.safeParse(input);
  if (!read.success) return refused({ code: 'request.malformed' });

  const effects: Effect[] = [];
  const now = ports.clock.now();
  if (isProofMissing(operation.permits, actor, now))
    return refused({ code: 'session.proofNeeded' });
  const at = new Date(now).toISOString();
  const outcome = await ports.transact(async (whole, doors) => {
    // The work may be begun anew; what it wanted told before goes with it.
    effects.length = 0;
    const within = { permission: operation.permits, extent, actor, at };
    const { registry, reach } = await enter(whole, doors, within);
    const context: Context = {
      registry,
      reach,
      ports,
      actor,
      at,
      reopen: async () => void (await enter(whole, doors, within)),
      beyond: (work) => {
        if (operation.permits.derives !== true) throw new Error('this act derives nothing');
        return doors.beyond(() => work(whole));
      },
      newId: <Id extends string>() => uuidV7(now, ports.randomness.bytes(10)) as Id,
      after: (effect) => effects.push(effect),
    };
    const result = await operation.run(context, read.data);
    if (!result.ok) return result;
    const by = actor.kind === 'user' ? actor.user.id : null;
    const lines = operation.audits(read.data, result.value);
    const newId = () => context.newId<string>();
    const marks = await markHoney(whole, { actor, at, lines, newId });
    if (marks.length > 0) effects.push({ what: 'alerted' });
    await whole.audit.append([...lines, ...marks].map((line) => ({ ...line, at, by })));
    return ok(result.value);
  });
  if (outcome.ok) ports.dispatch(effects);
  return outcome;
}

/** Who was turned away from what, and why: in a transaction of its own, the act's is gone. */
async function noteRefusal(
  operation: Pick<Operation<never, never>, 'name' | 'notesRefusedStrangers'>,
  { actor, problem }: { readonly actor: Actor; readonly problem: Problem },
  { clock, transact }: Ports,
): Promise<void> {
  // Strangers could fill the audit by asking for pages; Sila's own jobs are turned away by nobody.
  if (actor.kind === 'job' || (actor.kind === 'stranger' && !operation.notesRefusedStrangers))
    return;
  const by = actor.kind === 'user' ? actor.user.id : null;
  const at = new Date(clock.now()).toISOString();
  const line = { act: `refused.${operation.name}.${problem.code}`, subjects: [], at, by };
  await transact(async (registry) => {
    await registry.audit.append([line]);
    return ok(null);
  });
}

/** The user who acts; for operations whose `permits` let only users through. */
export function actingUser(context: Context): User {
  if (context.actor.kind !== 'user') throw new Error('this operation is for a signed-in user');
  return context.actor.user;
}
