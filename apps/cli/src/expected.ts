const NAMES = new Set(['CommandProblem', 'StartProblem', 'DatabaseProblem', 'TenantKeyProblem']);

/**
 * True for a problem the person can mend; anything else is a fault of ours and
 * keeps its stack. Told by name, so that no command loads the database's code
 * only to ask.
 */
export function isExpected(error: unknown): error is Error {
  return error instanceof Error && NAMES.has(error.name);
}
