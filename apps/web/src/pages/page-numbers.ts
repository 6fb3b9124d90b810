interface NumberOnPage {
  readonly number: number;
  readonly isTyped: boolean;
}

/** Every number that a page is said to have, and any typed beyond: which is typed, which is missing. */
export function numbersOn(rows: number | null, typed: readonly number[]): readonly NumberOnPage[] {
  const known = new Set(typed);
  const last = Math.max(rows ?? 0, ...typed);
  return Array.from({ length: last }, (_, at) => ({
    number: at + 1,
    isTyped: known.has(at + 1),
  }));
}

/** The first number that is missing after this one, else the first at all; beyond the last where none is. */
export function nextMissing(rows: number | null, typed: readonly number[], after: number): number {
  const missing = numbersOn(rows, typed).filter(({ isTyped }) => !isTyped);
  const next = missing.find(({ number }) => number > after) ?? missing[0];
  return next?.number ?? Math.max(0, rows ?? 0, ...typed) + 1;
}
