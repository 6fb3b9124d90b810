import {
  type FilingId,
  ok,
  type Problem,
  type RequestId,
  type Result,
  refused,
} from '@sila/domain';
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
import { type RequestDraft, requestDraft } from '../requests/request-draft.ts';
import { anyId, nothing } from './input.ts';
import { receiveRequestIn } from './receive-request.ts';

const LATEST = 200;

/** What families filed, without what it says. */
export const listFilings: Operation<object, { filings: readonly FilingLine[] }> = {
  name: 'listFilings',
  input: nothing,
  permits: POLICY.listFilings,
  audits: () => [],
  async run({ registry }) {
    return ok({ filings: await registry.filings.list({ of: null, limit: LATEST }) });
  },
};

/** The mailboxes of one request: more than one where a receipt was lost. */
export const listMailboxes: Operation<{ id: RequestId }, { filings: readonly FilingLine[] }> = {
  name: 'listMailboxes',
  input: z.object({ id: anyId<RequestId>() }),
  permits: POLICY.listMailboxes,
  audits: () => [],
  async run({ registry }, { id }) {
    if ((await registry.requests.find(id)) === null) return refused({ code: 'notFound' });
    return ok({ filings: await registry.filings.list({ of: id, limit: LATEST }) });
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

/** Says what became of a filing that is not accepted; said again it is undone, and every word stays kept. */
export const noteFiling: Operation<Word, { standing: FilingStanding }> = {
  name: 'noteFiling',
  input: z.object({
    id: anyId<FilingId>(),
    outcome: z.enum(FILING_OUTCOMES).exclude(['accepted']),
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

/** Accepts a filing: what it says becomes a request, and its mailbox the request's. */
export const acceptFiling: Operation<
  { id: FilingId; request: RequestDraft },
  { requestId: RequestId }
> = {
  name: 'acceptFiling',
  input: z.object({ id: anyId<FilingId>(), request: requestDraft }),
  permits: POLICY.acceptFiling,
  audits: ({ id }, { requestId }) => [{ act: 'filing.accepted', subjects: [id, requestId] }],
  async run(context, { id, request }) {
    if ((await context.registry.filings.find(id)) === null) return refused({ code: 'notFound' });
    const received = await receiveRequestIn(context, request);
    if (!received.ok) return received;
    return tieTo(context, { id, requestId: received.value.id });
  },
};

/** Ties a further mailbox to a request that is there: a family that lost its receipt files again. */
export const tieMailbox: Operation<
  { id: FilingId; requestId: RequestId },
  { requestId: RequestId }
> = {
  name: 'tieMailbox',
  input: z.object({ id: anyId<FilingId>(), requestId: anyId<RequestId>() }),
  permits: POLICY.tieMailbox,
  audits: ({ id, requestId }) => [{ act: 'filing.tied', subjects: [id, requestId] }],
  async run(context, { id, requestId }) {
    const { filings, requests } = context.registry;
    const isThere = (await filings.find(id)) !== null && (await requests.find(requestId)) !== null;
    return isThere ? tieTo(context, { id, requestId }) : refused({ code: 'notFound' });
  },
};

async function tieTo(
  context: Context,
  { id, requestId }: { readonly id: FilingId; readonly requestId: RequestId },
): Promise<Result<{ requestId: RequestId }, Problem>> {
  const by = actingUser(context).id;
  const isTied = await context.registry.filings.tie({ id, requestId, by, at: context.at });
  if (!isTied) return refused({ code: 'filing.accepted' });
  await sayOf(context, { id, outcome: 'accepted', note: '' });
  return ok({ requestId });
}

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
