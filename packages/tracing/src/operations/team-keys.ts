import { ok, refused, type UserId } from '@sila/domain';
import { z } from 'zod';
import { POLICY } from '../access/policy.ts';
import { sealedColumnsOf } from '../intake/sealed-columns.ts';
import { actingUser, type Context, type Operation } from '../operation.ts';
import type { KeyCard, KeyLogLine, TeamBox, TeamStanding } from '../sealing.ts';
import type { MemberKeys, TeamLinkRow, TeamShareRow } from '../team-keys.ts';
import { letGo } from './delivery-bytes.ts';
import { nothing } from './input.ts';

const key = z.string().max(200);
const sealedText = z.string().max(2000);
const card = z.object({ userId: z.uuid(), box: key, signing: key });
const locked = z.object({
  kdf: z.string().max(40),
  rounds: z.number().int(),
  salt: key,
  body: sealedText,
});
export const keyLine = z.object({
  index: z.number().int().min(0).max(100_000),
  previous: z.string().max(64),
  act: z.discriminatedUnion('what', [
    z.object({ what: z.literal('found'), card, box: key }),
    z.object({ what: z.literal('admit'), card, isCoordinator: z.boolean() }),
    z.object({ what: z.literal('renew'), box: key, without: z.array(z.uuid()).max(1000) }),
  ]),
  signatures: z
    .array(z.object({ userId: z.uuid(), signature: key }))
    .min(1)
    .max(100),
});
const share = z.object({
  generation: z.number().int().min(0),
  userId: z.uuid() as unknown as z.ZodType<UserId>,
  sealed: sealedText,
});
const link = z.object({ generation: z.number().int().min(0), sealed: sealedText });

export interface KeysView {
  readonly lines: readonly KeyLogLine[];
  /** Everybody who has keys, admitted or not; names for the screen only, nothing is proved by them. */
  readonly cards: readonly {
    readonly userId: string;
    readonly name: string;
    readonly card: KeyCard;
  }[];
  readonly mine: Omit<MemberKeys, 'userId' | 'name'> | null;
  readonly shares: readonly TeamShareRow[];
  readonly links: readonly TeamLinkRow[];
}

/** All that a member's client needs to prove who the team is and to open its own keys. */
export const readKeys: Operation<object, KeysView> = {
  name: 'readKeys',
  input: nothing,
  permits: POLICY.readKeys,
  audits: () => [],
  async run(context) {
    const { teamKeys } = context.registry;
    const me = actingUser(context).id;
    const members = await teamKeys.members();
    const mine = members.find(({ userId }) => userId === me);
    return ok({
      lines: await teamKeys.lines(),
      cards: members.map(({ userId, name, card }) => ({ userId, name, card })),
      mine: mine === undefined ? null : { card: mine.card, locked: mine.locked },
      shares: await teamKeys.sharesOf(me),
      links: await teamKeys.links(),
    });
  },
};

/** Keeps one's own keys: the card for all to see, the secrets locked by one's phrase. */
export const putMemberKey: Operation<
  { card: z.output<typeof card>; locked: z.output<typeof locked> },
  { done: true }
> = {
  name: 'putMemberKey',
  input: z.object({ card, locked }),
  permits: POLICY.putMemberKey,
  audits: ({ card: { userId } }) => [{ act: 'key.made', subjects: [userId] }],
  async run(context, given) {
    const { id } = actingUser(context);
    if (given.card.userId !== id) return refused({ code: 'notFound' });
    await context.registry.teamKeys.putMember(id, { ...given, at: context.at });
    return ok({ done: true });
  },
};

interface NewLine {
  readonly line: z.output<typeof keyLine>;
  readonly shares: readonly TeamShareRow[];
  readonly links: readonly TeamLinkRow[];
}

/**
 * Adds a line that a coordinator signed in their client. Clients believe only
 * the signatures; the server reads the log by the same code, so that what no
 * client would believe is not stored either.
 */
export const addKeyLine: Operation<NewLine, { done: true }> = {
  name: 'addKeyLine',
  input: z.object({
    line: keyLine,
    shares: z.array(share).max(1000),
    links: z.array(link).max(1),
  }),
  permits: POLICY.addKeyLine,
  audits: ({ line: { act } }) => [{ act: `key.${act.what}`, subjects: subjectsOf(act) }],
  async run(context, { line, shares, links }) {
    const { registry, ports, at } = context;
    const lines = await registry.teamKeys.lines();
    const before = await ports.sealing.readTeam(lines);
    if (before !== 'refused' && before?.isWaiting) return refused({ code: 'key.lineWaits' });
    const standing = await ports.sealing.readTeam([...lines, line]);
    if (standing === null || standing === 'refused') return refused({ code: 'key.notSigned' });
    const by = actingUser(context).id;
    if (!(await registry.teamKeys.addLine(line, { by, at })))
      return refused({ code: 'key.lineWaits' });
    await registry.teamKeys.addShares(shares);
    await registry.teamKeys.addLinks(links);
    await handOver(context, standing);
    return ok({ done: true });
  },
};

/** Puts a second coordinator's signature to the line that waits. */
export const signKeyLine: Operation<{ line: z.output<typeof keyLine> }, { done: true }> = {
  name: 'signKeyLine',
  input: z.object({ line: keyLine }),
  permits: POLICY.signKeyLine,
  audits: ({ line: { act } }) => [{ act: `key.signed.${act.what}`, subjects: subjectsOf(act) }],
  async run(context, { line }) {
    const { registry, ports } = context;
    const lines = await registry.teamKeys.lines();
    const before = await ports.sealing.readTeam(lines);
    if (
      before === null ||
      before === 'refused' ||
      !before.isWaiting ||
      lines.at(-1)?.index !== line.index
    )
      return refused({ code: 'notFound' });
    const standing = await ports.sealing.readTeam([...lines.slice(0, -1), line]);
    if (standing === null || standing === 'refused') return refused({ code: 'key.notSigned' });
    await registry.teamKeys.replaceLine(line);
    return ok({ done: true });
  },
};

/** Takes back the line that waits; one in force stays for ever. */
export const dropKeyLine: Operation<object, { done: true }> = {
  name: 'dropKeyLine',
  input: nothing,
  permits: POLICY.dropKeyLine,
  audits: () => [{ act: 'key.lineDropped', subjects: [] }],
  async run({ registry, ports }) {
    const lines = await registry.teamKeys.lines();
    const standing = await ports.sealing.readTeam(lines);
    const last = lines.at(-1);
    if (last === undefined || standing === null || standing === 'refused' || !standing.isWaiting)
      return refused({ code: 'notFound' });
    await registry.teamKeys.dropLine(last.index);
    return ok({ done: true });
  },
};

function subjectsOf(act: z.output<typeof keyLine>['act']): string[] {
  return act.what === 'renew' ? [...act.without] : [act.card.userId];
}

/** What only the organisation's key holds, from before there was a team, is sealed for the team. */
async function handOver(context: Context, standing: TeamStanding): Promise<void> {
  if (standing.isWaiting) return;
  const { registry } = context;
  for (const key of await registry.sealed.keysWithoutTeam()) {
    if (key.held === null) continue;
    await sealKeyForTeam(context, { ...key, held: key.held }, standing.box);
    const list = await registry.lists.byDelivery(key.deliveryId);
    if (list?.state === 'read' && sealedColumnsOf(list.mapping).length > 0)
      await letGo(context, list);
  }
}

async function sealKeyForTeam(
  { registry, ports }: Context,
  key: { readonly id: string; readonly sha256: string; readonly held: Uint8Array },
  to: TeamBox,
): Promise<void> {
  const sealed = await ports.sealing.forTeam(key, key, to);
  await registry.sealed.sealForTeam(key.id, { generation: to.generation, sealed });
}
