/** Two records that something holds together. */
export interface Tie {
  readonly left: string;
  readonly right: string;
}

/**
 * The ties without which their group falls apart (Tarjan 1974): where one wrong
 * decision joins two persons, it is nearly always such a tie.
 */
export function findBridges<T extends Tie>(ties: readonly T[]): Set<T> {
  const beside = new Map<string, { tie: T; other: string }[]>();
  for (const tie of ties) {
    for (const [end, other] of [
      [tie.left, tie.right],
      [tie.right, tie.left],
    ] as const) {
      beside.set(end, [...(beside.get(end) ?? []), { tie, other }]);
    }
  }
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const bridges = new Set<T>();
  const visit = (at: string, from: T | null): void => {
    order.set(at, order.size);
    lowest.set(at, order.get(at)!);
    for (const { tie, other } of beside.get(at) ?? []) {
      if (tie === from) continue;
      if (!order.has(other)) {
        visit(other, tie);
        if (lowest.get(other)! > order.get(at)!) bridges.add(tie);
      }
      // A record reached before counts by its order, one below by what it reaches.
      const reach = Math.min(order.get(other)!, lowest.get(other)!);
      lowest.set(at, Math.min(lowest.get(at)!, reach));
    }
  };
  for (const record of beside.keys()) if (!order.has(record)) visit(record, null);
  return bridges;
}
