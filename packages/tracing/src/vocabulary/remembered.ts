/**
 * Keeps the answers of a pure function for the values that lists repeat most:
 * towns, ages, fathers' names. Emptied when full, so that a long list of
 * distinct values costs no memory.
 */
export function remembered<T>(answer: (text: string) => T, limit: number): (text: string) => T {
  let known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const fresh = answer(text);
    if (known.size >= limit) known = new Map();
    known.set(text, fresh);
    return fresh;
  };
}
