import { type PreparedToken, prepareToken } from './prepared-token.ts';
import { tokenEvidence } from './token-evidence.ts';

const MOST_REMEMBERED = 20_000;
let remembered = new Map<string, PreparedToken>();

/**
 * How likely two folded tokens write the same name, 0 to 1, in any mix of
 * Arabic and Latin script; symmetric, 1 for equal tokens. Tokens are prepared
 * once and remembered up to a bound.
 * @param least what comes to less need not be told exactly, which is sooner known
 */
export function compareTokens(left: string, right: string, least = 0): number {
  if (left === right) return 1;
  const nats = Math.log(least / (1 - least));
  return 1 / (1 + Math.exp(-tokenEvidence(prepared(left), prepared(right), nats)));
}

function prepared(text: string): PreparedToken {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered = new Map();
  const token = prepareToken(text.slice(0, 40));
  remembered.set(text, token);
  return token;
}
