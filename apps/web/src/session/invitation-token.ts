/**
 * The token of a link like `/welcome#token=…`. It stands behind the `#` so
 * that it never reaches a server log; null when there is none.
 */
export function invitationToken(hash: string): string | null {
  const token = new URLSearchParams(hash.replace(/^#/, '')).get('token');
  return token !== null && token.length >= 16 ? token : null;
}

/** The least a password needs, in characters as a person counts them. */
export const PASSWORD_LENGTH = 10;

/** How many characters are still missing; 0 when it is long enough. */
export function passwordLeft(password: string): number {
  return Math.max(0, PASSWORD_LENGTH - [...password].length);
}
