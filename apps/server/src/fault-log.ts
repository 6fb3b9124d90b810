/** Where faults are noted. */
export interface FaultLog {
  error(details: Record<string, unknown>, message: string): void;
}

/**
 * What may be logged of a fault: its class, its code and where it happened.
 * Never its message: a database or a parser may quote what a person said in it.
 */
export function describeFault(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { fault: typeof error };
  const code = (error as { code?: unknown }).code;
  const at = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    fault: error.name,
    ...(typeof code === 'string' ? { code } : {}),
    at: at.slice(0, 12).map((line) => line.trim()),
  };
}
