import type { UserId } from '@sila/domain';
import type { Context } from '../operation.ts';

/** What a second factor's secret is bound to when it is sealed. */
export function factorPlace(userId: UserId): string {
  return `user/${userId}/second factor`;
}

/**
 * Whether the code is right now, and was not taken before: somebody who looked
 * over a shoulder can't use it again.
 */
export async function takesCode(
  { registry, ports, at }: Context,
  { userId, sealedSecret, code }: { userId: UserId; sealedSecret: Uint8Array; code: string },
): Promise<boolean> {
  const secret = ports.secrets.open(sealedSecret, factorPlace(userId));
  const step = await ports.secrets.codeStep(secret, code, Date.parse(at));
  return step !== null && (await registry.secondFactors.takeStep(userId, step));
}
