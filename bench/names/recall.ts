/**
 * Probability that a right answer stands among the first `within` when equal
 * scores are put in random order.
 *
 * @param better wrong answers that score higher than the best right one
 * @param equal wrong answers that score the same
 * @param right right answers that score the same
 */
export function expectedRecall(
  { better, equal, right }: { better: number; equal: number; right: number },
  within: number,
): number {
  const places = within - better;
  if (places <= 0 || right === 0) return 0;
  if (places > equal) return 1;
  let missed = 1;
  for (let place = 0; place < places; place++) missed *= (equal - place) / (equal + right - place);
  return 1 - missed;
}

/** How the best right answer stands among scores of a whole pool. */
export function standing(scores: Float64Array, right: ReadonlySet<number>) {
  let best = Number.NEGATIVE_INFINITY;
  for (const at of right) best = Math.max(best, scores[at]!);
  if (best === Number.NEGATIVE_INFINITY) return { better: 0, equal: 0, right: 0 };
  const found = { better: 0, equal: 0, right: 0 };
  for (let at = 0; at < scores.length; at++) {
    if (scores[at]! < best) continue;
    if (right.has(at)) found.right += scores[at] === best ? 1 : 0;
    else if (scores[at]! > best) found.better++;
    else found.equal++;
  }
  return found;
}
