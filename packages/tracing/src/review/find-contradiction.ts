import type { ListId, MatchId, Problem, RecordId } from '@sila/domain';

/** What a confirming decision would bring together. */
export interface Joining {
  /** Keys of the pairs decided on in this act (`pairKey`): none of them contradicts itself. */
  readonly decidedOn: ReadonlySet<string>;
  readonly leftMembers: readonly RecordId[];
  readonly rightMembers: readonly RecordId[];
  /** Standing decisions that two of these records are different persons. */
  readonly different: readonly { id: MatchId; left: RecordId; right: RecordId }[];
  /** The list of each record whose source names every person at most once. */
  readonly onceLists: ReadonlyMap<RecordId, { readonly listId: ListId; readonly row: number }>;
}

/**
 * Why two persons can't be joined as things stand: another decision says that
 * two of their records are different persons, or a source that names each
 * person at most once would be in it twice. A reviewer may overrule either by
 * deciding on that very pair; never unseen, by way of other records.
 */
export function findContradiction(joining: Joining): Problem | null {
  const leftSide = new Set(joining.leftMembers);
  const rightSide = new Set(joining.rightMembers);
  for (const { id, left, right } of joining.different) {
    const across =
      (leftSide.has(left) && rightSide.has(right)) || (leftSide.has(right) && rightSide.has(left));
    if (across && !joining.decidedOn.has(pairKey(left, right))) {
      return { code: 'match.contradictsDecision', params: { matchId: id } };
    }
  }
  return findTwoOfOneList(joining);
}

/** The same key for a pair whichever way round. */
export function pairKey(a: RecordId, b: RecordId): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

function findTwoOfOneList(joining: Joining): Problem | null {
  const { leftMembers, rightMembers, onceLists, decidedOn } = joining;
  for (const a of leftMembers) {
    const first = onceLists.get(a);
    if (!first) continue;
    for (const b of rightMembers) {
      const second = onceLists.get(b);
      if (second?.listId === first.listId && a !== b && !decidedOn.has(pairKey(a, b))) {
        const rows = `${Math.min(first.row, second.row)} ${Math.max(first.row, second.row)}`;
        return { code: 'match.twoOfOneList', params: { listId: first.listId, rows } };
      }
    }
  }
  return null;
}
