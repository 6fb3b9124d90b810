import { type ListId, type MatchId, ok } from '@sila/domain';
import { z } from 'zod';
import { POLICY } from '../access/policy.ts';
import type { Operation } from '../operation.ts';
import { anyId } from './input.ts';

/** Whether news of a list is for this actor. */
export const hearOfList: Operation<{ id: ListId }, { isTheirs: boolean }> = {
  name: 'hearOfList',
  input: z.object({ id: anyId<ListId>() }),
  permits: POLICY.hearOfList,
  audits: () => [],
  async run({ registry }, { id }) {
    return ok({ isTheirs: (await registry.lists.find(id)) !== null });
  },
};

/** Whether news of a match is for this actor: that somebody looks at it, or how it was decided. */
export const hearOfMatch: Operation<{ id: MatchId }, { isTheirs: boolean }> = {
  name: 'hearOfMatch',
  input: z.object({ id: anyId<MatchId>() }),
  permits: POLICY.hearOfMatch,
  audits: () => [],
  async run({ registry }, { id }) {
    return ok({ isTheirs: (await registry.matches.find(id)) !== null });
  },
};

/** Whether news of a link run is for this actor. */
export const hearOfLinkRun: Operation<object, { isTheirs: true }> = {
  name: 'hearOfLinkRun',
  input: z.object({}),
  permits: POLICY.hearOfLinkRun,
  audits: () => [],
  run: async () => ok({ isTheirs: true }),
};
