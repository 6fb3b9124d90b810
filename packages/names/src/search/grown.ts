interface Numbers<T> {
  readonly length: number;
  set(from: T): void;
}

/** A copy with room for at least `length` numbers, half as much again as before, so that growing by one stays cheap. */
export function grown<T extends Numbers<T>>(
  old: T,
  length: number,
  make: new (length: number) => T,
): T {
  const larger = new make(Math.max(length, old.length + (old.length >> 1)));
  larger.set(old);
  return larger;
}
