/**
 * Why a link run broke off, as far as whoever runs Sila can do something about
 * it; the fault itself stands in the log.
 */
export const LINK_FAILURES = [
  /** Two transactions waited for each other, and the database ended this one: it goes through next time. */
  'deadlock',
  /** The database went away or did not answer. */
  'databaseGone',
  /** The thread had not enough memory for so many records. */
  'memory',
  /** The thread ended without a word. */
  'threadEnded',
  /** A fault of Sila. */
  'fault',
] as const;
export type LinkFailure = (typeof LINK_FAILURES)[number];
