/** One entry of the audit: who did what to which ids, and when. No name, no value. */
export interface AuditEntry {
  /** ISO 8601 instant, UTC, milliseconds. */
  readonly at: string;
  /** Id of the account; null for Sila itself and for strangers. */
  readonly by: string | null;
  readonly act: string;
  readonly subjects: readonly string[];
}

/**
 * The one text of an entry, the bytes that are hashed: a JSON array without
 * spaces, [at, by, act, subjects]. An export carries this very text, so that
 * nothing about an entry can change and keep its hash.
 */
export function entryText({ at, by, act, subjects }: AuditEntry): string {
  return JSON.stringify([at, by, act, subjects]);
}
