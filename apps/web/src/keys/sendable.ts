/** A change as the API takes it: its own arrays, which nobody else holds. */
export function sendable<T>(change: T): never {
  return structuredClone(change) as never;
}
