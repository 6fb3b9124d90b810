/** How far two means lie apart, in standard errors (Welch 1947); beyond 4.5 times would tell. */
export function welch(a: readonly number[], b: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, x) => sum + x, 0) / values.length;
  const error = (values: readonly number[]) => {
    const middle = mean(values);
    return (
      values.reduce((sum, x) => sum + (x - middle) ** 2, 0) / (values.length - 1) / values.length
    );
  };
  return (mean(a) - mean(b)) / Math.sqrt(error(a) + error(b));
}
