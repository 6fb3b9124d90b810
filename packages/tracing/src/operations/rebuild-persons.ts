import { ok } from '@sila/domain';
import { POLICY } from '../access/policy.ts';
import type { Operation } from '../operation.ts';
import { derivePersons } from '../review/derive-persons.ts';
import { nothing } from './input.ts';

/** Derives every person again from the decisions alone: what is kept beside them is never a truth. */
export const rebuildPersons: Operation<object, { joined: number }> = {
  name: 'rebuildPersons',
  input: nothing,
  permits: POLICY.rebuildPersons,
  audits: () => [{ act: 'persons.rebuilt', subjects: [] }],
  async run({ registry }) {
    await registry.persons.lock();
    const { same } = await registry.linking.decided();
    const persons = derivePersons(
      [],
      same.map(([left, right]) => ({ left, right })),
    );
    await registry.persons.clear();
    await registry.persons.replace([], persons);
    return ok({ joined: persons.size });
  },
};
