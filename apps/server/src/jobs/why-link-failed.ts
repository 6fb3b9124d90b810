import type { LinkFailure } from '@sila/tracing';

/** Codes of PostgreSQL and of the network, by what they mean for a link run. */
const BY_CODE: readonly (readonly [RegExp, LinkFailure])[] = [
  [/^(40P01|40001)$/, 'deadlock'],
  [/^(57P0[1-3]|08\w{3}|ECONN\w+|EPIPE|ENOENT)$/, 'databaseGone'],
  [/^ERR_WORKER_OUT_OF_MEMORY$/, 'memory'],
];

/** A link run's thread ended and left nothing behind that says why. */
export class ThreadEnded extends Error {
  override readonly name = 'ThreadEnded';
}

/** What an error means to whoever reads that a run broke off. */
export function whyLinkFailed(error: unknown): LinkFailure {
  // From a thread an error comes as a copy: its class is gone, its name and code are not.
  const { name, code = '', message = '' } = error as Error & { readonly code?: string };
  if (name === 'ThreadEnded') return 'threadEnded';
  const known = BY_CODE.find(([pattern]) => pattern.test(code));
  if (known !== undefined) return known[1];
  return /^Connection terminated/.test(message) ? 'databaseGone' : 'fault';
}
