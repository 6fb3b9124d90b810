import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import type { Client } from './test-server.ts';

/** Fetches a puzzle and solves it as the page for strangers does. */
export async function solvedPuzzle(client: Client): Promise<string> {
  const { puzzle } = await client.get('readPuzzle');
  const challenge = JSON.parse(puzzle);
  const solution = await solveChallenge({ challenge, deriveKey });
  if (solution === null) throw new Error('not solved');
  const { counter, derivedKey } = solution;
  return JSON.stringify({ challenge, solution: { counter, derivedKey } });
}
