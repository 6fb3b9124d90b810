import { ok, type Problem, type Result, refused, uuidV7 } from '@sila/domain';
import type { z } from 'zod';
import type { AuditLine } from '../actor.ts';
import type { Ports } from '../ports.ts';
import type { PublicFace } from './public-face.ts';
import { type StandingLog, standingLog } from './standing-log.ts';

/** What an operation of the public face has: nothing of the registry but the face. */
export interface PublicContext {
  readonly face: PublicFace;
  readonly secrets: Pick<Ports['secrets'], 'sha256' | 'mac'>;
  readonly puzzles: Ports['puzzles'];
  /** The team's keys as its coordinators signed them; null while there is no team. */
  team(): Promise<StandingLog | null>;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  newId<Id extends string>(): Id;
}

/** What anybody on earth may ask. There is no `permits`: whoever asks is a stranger. */
export interface PublicOperation<Input, Output> {
  readonly name: string;
  readonly input: z.ZodType<Input>;
  audits(input: Input, output: Output): readonly AuditLine[];
  run(context: PublicContext, input: Input): Promise<Result<Output, Problem>>;
}

/** Performs an operation of the public face in one transaction that sees the face alone. */
export async function performPublic<Input, Output>(
  operation: PublicOperation<Input, Output>,
  input: unknown,
  ports: Ports,
): Promise<Result<Output, Problem>> {
  const read = operation.input.safeParse(input);
  if (!read.success) return refused({ code: 'request.malformed' });
  const now = ports.clock.now();
  const at = new Date(now).toISOString();
  return ports.transact(async ({ publicFace, audit }) => {
    const context: PublicContext = {
      face: publicFace,
      secrets: ports.secrets,
      puzzles: ports.puzzles,
      team: async () => standingLog(await publicFace.keyLines(), ports.sealing),
      at,
      newId: <Id extends string>() => uuidV7(now, ports.randomness.bytes(10)) as Id,
    };
    const result = await operation.run(context, read.data);
    if (!result.ok) return result;
    const lines = operation.audits(read.data, result.value);
    await audit.append(lines.map((line) => ({ ...line, at, by: null })));
    return ok(result.value);
  });
}
