import { SealBroken } from '@sila/seal';
import { asRefusal } from '../api/refusal.ts';
import { sayRefusal } from '../words/codes.ts';
import { say } from '../words/say.ts';

/** What stood in the way: a key that is not believed, or a refusal of the server. */
export function sayFault(thrown: unknown): string {
  if (thrown instanceof SealBroken) return say(`keys.fault.${thrown.fault}`);
  return sayRefusal(asRefusal(thrown));
}
