import { type FilingId, ok, refused } from '@sila/domain';
import { z } from 'zod';
import { POLICY } from '../access/policy.ts';
import { actingUser, type Context, type Operation } from '../operation.ts';
import {
  FILING_OUTCOMES,
  type FilingLine,
  type FilingOutcome,
  type FilingStanding,
  type LetterForTeam,
  type StoredFiling,
} from '../public/filings.ts';
import { generation, sealedForOne } from '../public/sealed-texts.ts';
import { standingLog } from '../public/standing-log.ts';
import { anyId, nothing } from './input.ts';

const LATEST = 200;

/** What families filed, without what it says. */
export const listFilings: Operation<object, { filings: readonly FilingLine[] }> = {
  name: 'listFilings',
  input: nothing,
  permits: POLICY.listFilings,
  audits: () => [],
  async run({ registry }) {
    return ok({ filings: await registry.filings.list(LATEST) });
  },
};

interface OpenedFiling {
  readonly filing: StoredFiling;
  readonly letters: readonly LetterForTeam[];
}

/** Hands a member's client one filing with its letters, to be opened there. Asking is a look at a person. */
export const readFiling: Operation<{ id: FilingId }, OpenedFiling> = {
  name: 'readFiling',
  input: z.object({ id: anyId<FilingId>() }),
  permits: POLICY.readFiling,
  audits: ({ id }) => [{ act: 'filing.read', subjects: [id] }],
  async run({ registry: { filings } }, { id }) {
    const filing = await filings.find(id);
    if (filing === null) return refused({ code: 'notFound' });
    return ok({ filing, letters: await filings.letters(id) });
  },
};

interface Word {
  readonly id: FilingId;
  readonly outcome: FilingOutcome;
  readonly note: string;
}

/** Says what became of a filing; said again it is undone, and every word stays kept. */
export const noteFiling: Operation<Word, { standing: FilingStanding }> = {
  name: 'noteFiling',
  input: z.object({
    id: anyId<FilingId>(),
    outcome: z.enum(FILING_OUTCOMES),
    note: z.string().trim().max(2000),
  }),
  permits: POLICY.noteFiling,
  audits: ({ id, outcome }) => [{ act: `filing.${outcome}`, subjects: [id] }],
  async run(context, word) {
    const { filings } = context.registry;
    if ((await filings.find(word.id)) === null) return refused({ code: 'notFound' });
    return ok({ standing: await sayOf(context, word) });
  },
};

interface Letter {
  readonly id: FilingId;
  readonly letter: {
    readonly id: string;
    readonly sealed: string;
    readonly copy: { readonly generation: number; readonly sealed: string };
  };
}

/** Puts an official letter into a family's mailbox: sealed in the member's client, like everything in it. */
export const writeToFamily: Operation<Letter, { done: true }> = {
  name: 'writeToFamily',
  input: z.object({
    id: anyId<FilingId>(),
    letter: z.object({
      id: z.uuid().toLowerCase(),
      sealed: sealedForOne,
      copy: z.object({ generation, sealed: sealedForOne }),
    }),
  }),
  permits: POLICY.writeToFamily,
  audits: ({ id, letter }) => [{ act: 'letter.sent', subjects: [id, letter.id] }],
  async run(context, { id, letter: { id: letterId, sealed, copy } }) {
    const { registry, ports, at } = context;
    if ((await registry.filings.find(id)) === null) return refused({ code: 'notFound' });
    const team = await standingLog(await registry.teamKeys.lines(), ports.sealing);
    if (team?.box.generation !== copy.generation) return refused({ code: 'key.renewed' });
    const by = actingUser(context).id;
    const { generation, sealed: forTeam } = copy;
    const letter = { id: letterId, at, generation, forTeam, forFamily: sealed };
    await registry.filings.send(id, { ...letter, by });
    return ok({ done: true });
  },
};

/** One more word on a filing, by who acts. */
async function sayOf(context: Context, word: Word): Promise<FilingStanding> {
  const user = actingUser(context);
  await context.registry.filings.note({ ...word, by: user.id, at: context.at });
  const { outcome, note } = word;
  return { outcome, note, by: user.name, at: context.at };
}
