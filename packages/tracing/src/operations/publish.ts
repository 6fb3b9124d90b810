import { ok, type Problem, type Result, refused, type UserId } from '@sila/domain';
import { z } from 'zod';
import type { AuditLine } from '../actor.ts';
import type { Context } from '../operation.ts';
import type { FaceWords } from '../public/public-face.ts';
import { standingLog } from '../public/standing-log.ts';

const text = (most: number) =>
  z.object({ ar: z.string().trim().max(most), en: z.string().trim().max(most) });
/** What strangers are to read. */
export const faceWords = z.object({ name: text(200), about: text(4000), reach: text(2000) });

const publication = z.object({ words: faceWords });

/** An open page without a name or a way to reach anybody would be a trap for who trusts it. */
export function saysEnough({ name, about, reach }: FaceWords): boolean {
  return [name, about, reach].every(({ ar, en }) => ar !== '' && en !== '');
}

/** What families file is sealed for the team: without one nobody could write. */
export async function hasTeam({ registry, ports }: Context): Promise<boolean> {
  return (await standingLog(await registry.teamKeys.lines(), ports.sealing)) !== null;
}

/** Puts words before everybody that one person wrote and a second one read. */
export async function publish(
  context: Context,
  { proposal, by }: { readonly proposal: unknown; readonly by: UserId },
): Promise<Result<AuditLine[], Problem>> {
  const { registry, at } = context;
  const { words } = publication.parse(proposal);
  if (!saysEnough(words)) return refused({ code: 'face.wordsMissing' });
  if (!(await hasTeam(context))) return refused({ code: 'face.noTeam' });
  await registry.publicDesk.changeFace({ words, isOpen: true, by, at });
  return ok([{ act: 'face.opened', subjects: [] }]);
}
