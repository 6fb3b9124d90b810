import type { PersonId } from '@sila/domain';
import type { MatchView } from './match-view.ts';

/**
 * A decided match as it looks to somebody who must not know the decision:
 * without state, decisions and anything that follows from them. That two
 * records are one person would show in the person's id and in how many records
 * each is joined with, so each stands here as a person of its own.
 */
export function viewBlindly(match: MatchView): MatchView {
  const alone = <R extends MatchView['left']>(record: R): R => ({
    ...record,
    personId: record.id as string as PersonId,
  });
  return {
    ...match,
    state: 'proposed',
    version: 1,
    left: alone(match.left),
    right: alone(match.right),
    decisions: [],
    leftJoined: 0,
    rightJoined: 0,
  };
}
