/** Between which records a tie holds, by their numbers. */
export interface Spring {
  readonly left: number;
  readonly right: number;
  /** 0 to 1: how strongly it draws the two together. */
  readonly pull: number;
}

const ROUNDS = 300;

/**
 * Places for records so that what hangs together stands together (Fruchterman
 * and Reingold 1991). They begin on a ring, so the same group always comes out
 * the same.
 * @param sheet the group's long side is laid along the sheet's
 * @returns places within 0 to 1 both ways, and how far the group reached each way before
 */
export function placeRecords(
  count: number,
  springs: readonly Spring[],
  sheet: 'wide' | 'tall',
): { readonly at: [number, number][]; readonly reach: readonly [number, number] } {
  const places = Array.from({ length: count }, (_, i): [number, number] => {
    const angle = (2 * Math.PI * i) / Math.max(1, count) - Math.PI / 2;
    return [Math.cos(angle), Math.sin(angle)];
  });
  const apart = 1.6 / Math.sqrt(Math.max(1, count));
  for (let round = 0; round < ROUNDS; round++) {
    const moves = places.map((): [number, number] => [0, 0]);
    for (let a = 0; a < count; a++) {
      for (let b = a + 1; b < count; b++) {
        push(places, moves, { left: a, right: b, force: (far) => (apart * apart) / far });
      }
    }
    for (const { left, right, pull } of springs) {
      push(places, moves, { left, right, force: (far) => (-far * far * pull) / apart });
    }
    const most = 0.12 * (1 - round / ROUNDS);
    for (const [i, [x, y]] of moves.entries()) {
      const far = Math.hypot(x, y);
      if (far === 0) continue;
      const step = Math.min(far, most) / far;
      places[i]![0] += x * step;
      places[i]![1] += y * step;
    }
  }
  return withinUnit(laidAlong(places, sheet));
}

function push(
  places: readonly [number, number][],
  moves: readonly [number, number][],
  { left, right, force }: { left: number; right: number; force: (far: number) => number },
): void {
  const dx = places[left]![0] - places[right]![0];
  const dy = places[left]![1] - places[right]![1];
  const far = Math.max(0.01, Math.hypot(dx, dy));
  const by = force(far) / far;
  moves[left]![0] += dx * by;
  moves[left]![1] += dy * by;
  moves[right]![0] -= dx * by;
  moves[right]![1] -= dy * by;
}

/** Turned so that the group's long side lies along the sheet's. */
function laidAlong(
  places: readonly [number, number][],
  sheet: 'wide' | 'tall',
): [number, number][] {
  const middle = [0, 1].map(
    (axis) => places.reduce((sum, place) => sum + place[axis as 0 | 1], 0) / places.length,
  );
  const [mx = 0, my = 0] = middle;
  let [xx, xy, yy] = [0, 0, 0];
  for (const [x, y] of places) {
    xx += (x - mx) ** 2;
    xy += (x - mx) * (y - my);
    yy += (y - my) ** 2;
  }
  // The direction in which the places spread most (their first principal axis).
  const angle = Math.atan2(2 * xy, xx - yy) / 2 - (sheet === 'tall' ? Math.PI / 2 : 0);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return places.map(([x, y]) => [(x - mx) * cos + (y - my) * sin, (y - my) * cos - (x - mx) * sin]);
}

function withinUnit(places: readonly [number, number][]) {
  const along = (axis: 0 | 1) => {
    const values = places.map((place) => place[axis]);
    const [least, most] = [Math.min(...values), Math.max(...values)];
    const reach = most - least;
    const within = (value: number) => (reach < 0.05 ? 0.5 : (value - least) / reach);
    return { reach, within };
  };
  const [x, y] = [along(0), along(1)];
  const at = places.map(([px, py]): [number, number] => [x.within(px), y.within(py)]);
  return { at, reach: [x.reach, y.reach] as const };
}
