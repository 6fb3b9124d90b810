import {
  type Keepsake,
  type KeyLine,
  keysOfReceipt,
  openKeepsake,
  openOfficial,
  openOwnCopy,
  type ReceiptKeys,
  readKeyLog,
  SealBroken,
  type SealTo,
  sealToTeam,
} from '@sila/seal';
import { call, type ReplyOf } from '../api/call.ts';
import { solvePuzzle } from '../public/solve-puzzle.ts';

type Reply = ReplyOf<'openMailbox'>;

/** A letter as the family reads it. */
export interface ShownLetter {
  readonly id: string;
  readonly at: string;
  /** `false`: it doesn't carry the family's words, or doesn't open, and is not shown. */
  readonly is: 'official' | 'own' | 'false';
  readonly text: string;
  readonly noMoney: string;
}

/** A mailbox that this device has opened; gone when the page is left. */
export interface Visit {
  readonly keys: ReceiptKeys;
  readonly phrase: string;
  /** Closed, it can be read until this day; null while it is open. */
  readonly readableUntil: string | null;
  /** Newest first. */
  readonly letters: readonly ShownLetter[];
  readonly hasEarlier: boolean;
  /** Whom to seal letters for; null when the server shows another team than the one the family wrote to. */
  readonly to: SealTo | null;
}

/**
 * Opens a mailbox by its receipt, or its earlier letters.
 *
 * @returns null where this receipt opens nothing
 * @throws Refusal
 */
export async function openVisit(
  receipt: string,
  before: string | null = null,
): Promise<Visit | null> {
  const keys = await keysOfReceipt(receipt);
  const { puzzle } = await call('readPuzzle');
  const solved = await solvePuzzle(puzzle);
  const reply = await call('openMailbox', { body: { token: keys.token, before, solved } });
  const keepsake = await keepsakeOf(keys, reply);
  if (keepsake === null) return null;
  const { phrase, team } = keepsake;
  return {
    keys,
    phrase,
    readableUntil: reply.readableUntil,
    letters: await Promise.all(reply.letters.map((one) => openLetter(keys, one, phrase))),
    hasEarlier: reply.hasEarlier,
    to: await teamOf(reply, team),
  };
}

async function keepsakeOf(keys: ReceiptKeys, { keepsake }: Reply): Promise<Keepsake | null> {
  try {
    return await openKeepsake(keys, keepsake);
  } catch (thrown) {
    if (thrown instanceof SealBroken) return null;
    throw thrown;
  }
}

/** The log must carry on from the one that the family's receipt remembers. */
async function teamOf({ lines }: Reply, pin: Keepsake['team']): Promise<SealTo | null> {
  try {
    const team = await readKeyLog(lines as readonly KeyLine[], pin);
    if (team === null) return null;
    return { generation: team.boxes.length - 1, box: team.boxes.at(-1)! };
  } catch (thrown) {
    if (thrown instanceof SealBroken) return null;
    throw thrown;
  }
}

async function openLetter(
  keys: ReceiptKeys,
  { id, at, isOfficial, sealed }: Reply['letters'][number],
  phrase: string,
): Promise<ShownLetter> {
  try {
    if (!isOfficial)
      return { id, at, is: 'own', text: await openOwnCopy(keys, id, sealed), noMoney: '' };
    const { text, noMoney } = await openOfficial(keys, { id, sealed }, phrase);
    return { id, at, is: 'official', text, noMoney };
  } catch (thrown) {
    if (!(thrown instanceof SealBroken)) throw thrown;
    return { id, at, is: 'false', text: '', noMoney: '' };
  }
}

/** Seals a letter for the team and sends it. @throws Refusal */
export async function sendLetter(
  { keys, to }: Visit & { readonly to: SealTo },
  text: string,
): Promise<ShownLetter> {
  const id = crypto.randomUUID();
  const letter = { id, ...(await sealToTeam(to, keys, { id, text })) };
  const { puzzle } = await call('readPuzzle');
  const solved = await solvePuzzle(puzzle);
  await call('writeToTeam', { body: { token: keys.token, letter, solved } });
  return { id, at: new Date().toISOString(), is: 'own', text, noMoney: '' };
}
