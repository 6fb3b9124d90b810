import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';

/** Browsers hash only where nobody on the way can change the page. */
export function canSolve(): boolean {
  return globalThis.isSecureContext && globalThis.crypto?.subtle !== undefined;
}

/**
 * Solves the server's puzzle by trying, a second or two on a cheap telephone.
 * @returns the puzzle with what solves it, as the server takes it
 */
export async function solvePuzzle(puzzle: string): Promise<string> {
  const challenge = JSON.parse(puzzle) as Parameters<typeof solveChallenge>[0]['challenge'];
  const solution = await solveChallenge({ challenge, deriveKey });
  if (solution === null) throw new Error('the puzzle took too long');
  const { counter, derivedKey } = solution;
  return JSON.stringify({ challenge, solution: { counter, derivedKey } });
}
