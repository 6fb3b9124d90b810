import {
  type Filing,
  type KeyLine,
  keysOfReceipt,
  newReceipt,
  pinOf,
  readKeyLog,
  sealFiling,
  sealKeepsake,
  sha256,
} from '@sila/seal';
import { call, type ReplyOf } from '../api/call.ts';
import { Refusal } from '../api/refusal.ts';
import { solvePuzzle } from './solve-puzzle.ts';

type Lines = ReplyOf<'readFace'>['lines'];

/**
 * Seals a filing on this device for the team that the organisation's log
 * proves, and sends it. Every try makes a receipt of its own, so that nothing
 * is lost where an answer got lost on its way.
 *
 * @returns the receipt, which stands nowhere else
 * @throws Refusal, SealBroken when the log does not hold together
 */
export async function sendFiling(told: Omit<Filing, 'voice'>, lines: Lines): Promise<string> {
  try {
    return await sendOnce(told, lines);
  } catch (thrown) {
    // The team got a new key since this page was opened.
    if (!(thrown instanceof Refusal) || thrown.code !== 'key.renewed') throw thrown;
    return sendOnce(told, (await call('readFace')).lines);
  }
}

async function sendOnce(told: Omit<Filing, 'voice'>, lines: Lines): Promise<string> {
  const team = await readKeyLog(lines as readonly KeyLine[], null);
  if (team === null) throw new Refusal('notFound');
  const receipt = newReceipt();
  const keys = await keysOfReceipt(receipt);
  const to = { generation: team.boxes.length - 1, box: team.boxes.at(-1)! };
  const sealed = await sealFiling(to, { ...told, voice: keys.voice }, keys.box.open);
  const filing = {
    tokenHash: await sha256(new TextEncoder().encode(keys.token)),
    box: keys.box.open,
    keepsake: await sealKeepsake(keys, { phrase: told.phrase, team: pinOf(team) }),
    ...sealed,
  };
  const { puzzle } = await call('readPuzzle');
  await call('fileRequest', { body: { filing, solved: await solvePuzzle(puzzle) } });
  return receipt;
}
