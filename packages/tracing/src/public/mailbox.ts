import { type FilingId, ok, refused } from '@sila/domain';
import { z } from 'zod';
import { lastDay } from '../retention/rules.ts';
import type { KeyLogLine } from '../sealing.ts';
import { decoyFor } from './decoy.ts';
import type { PublicContext, PublicOperation } from './perform-public.ts';
import type { LetterForFamily } from './public-face.ts';
import { generation, sealedByKey, sealedForOne, solved, token } from './sealed-texts.ts';

const PAGE = 30;

interface OpenedMailbox {
  /** Null where there is none; never told outside. */
  readonly id: FilingId | null;
  readonly keepsake: string;
  /** Closed, it can be read until this day and takes no letters; null while it is open. */
  readonly readableUntil: string | null;
  /** Newest first. */
  readonly letters: readonly LetterForFamily[];
  readonly hasEarlier: boolean;
  /** The log of the team's keys, for the client to prove; empty while there is none. */
  readonly lines: readonly KeyLogLine[];
}

/**
 * What lies in a mailbox. One that isn't there answers as an empty one does:
 * the same questions to the database, the same shape and length, and in the
 * place of its keepsake what only a receipt could tell from one.
 */
export const openMailbox: PublicOperation<
  { token: string; before: string | null; solved: string },
  OpenedMailbox
> = {
  name: 'openMailbox',
  input: z.object({ token, before: z.iso.datetime().nullable(), solved }),
  audits: (_, { id }) => [{ act: 'mailbox.read', subjects: id === null ? [] : [id] }],
  async run(context, { token, before, solved }) {
    const paid = await pay(context, solved);
    if (paid !== 'paid') return refused({ code: paid });
    const { face, secrets } = context;
    const tokenHash = secrets.sha256(token);
    const decoy = decoyFor(tokenHash, secrets.mac);
    const mailbox = await face.mailbox(tokenHash);
    const letters = await face.letters(tokenHash, { before, limit: PAGE + 1 });
    const { id, keepsake, closedAt } = mailbox ?? { id: null, keepsake: decoy, closedAt: null };
    return ok({
      id,
      keepsake,
      readableUntil: closedAt === null ? null : lastDay('closedMailboxes', closedAt),
      letters: letters.slice(0, PAGE),
      hasEarlier: letters.length > PAGE,
      lines: (await context.team())?.lines ?? [],
    });
  },
};

const letter = z.object({
  id: z.uuid().toLowerCase(),
  generation,
  sealed: sealedForOne,
  copy: sealedByKey,
});

/**
 * Takes a family's letter. One for a mailbox that isn't there is kept like any
 * other, where nobody will look for it, until retention takes it.
 */
export const writeToTeam: PublicOperation<
  { token: string; letter: z.output<typeof letter>; solved: string },
  { received: true }
> = {
  name: 'writeToTeam',
  input: z.object({ token, letter, solved }),
  audits: ({ letter: { id } }) => [{ act: 'letter.received', subjects: [id] }],
  async run(context, { token, letter, solved }) {
    const team = await context.team();
    if (team === null) return refused({ code: 'notFound' });
    if (letter.generation !== team.box.generation) return refused({ code: 'key.renewed' });
    const paid = await pay(context, solved);
    if (paid !== 'paid') return refused({ code: paid });
    const { id, generation, sealed, copy } = letter;
    await context.face.keepLetter(context.secrets.sha256(token), {
      id,
      at: context.at,
      generation,
      forTeam: sealed,
      forFamily: copy,
    });
    return ok({ received: true });
  },
};

/** Mailboxes outlast the page's closing: whoever was told to come back must find them. */
async function pay(
  { face, puzzles, at }: PublicContext,
  solved: string,
): Promise<'paid' | 'notFound' | 'inquiry.puzzleUnsolved'> {
  if (!(await face.wasOpen())) return 'notFound';
  const puzzle = await puzzles.check(solved);
  if (puzzle === null || !(await face.spend(puzzle, at))) return 'inquiry.puzzleUnsolved';
  return 'paid';
}
