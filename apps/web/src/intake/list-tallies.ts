import type { ListSummary } from '@sila/wire';
import { say } from '../words/say.ts';
import type { Tally } from './tallies.tsx';

/** The counts of a list in the order of the work: what came, what is amiss, what became of it. */
export function listTallies(list: ListSummary): Tally[] {
  const { counts } = list;
  return [
    { label: say('list.rows'), value: counts.rows },
    { label: say('list.records'), value: counts.records },
    {
      label: say('list.bad'),
      value: counts.bad,
      wants: true,
      href: `/lists/${list.id}#bad-rows`,
    },
    { label: say('list.doubts'), value: counts.doubts },
    { label: say('list.joined'), value: counts.joined },
    { label: say('list.proposed'), value: counts.proposed, href: '/review' },
  ];
}
