/**
 * What goes by itself and after how many days: traces of work, never what a
 * source said nor what a person decided. A candidate pair that was decided, or
 * looked at a second time, stays whatever became of it.
 */
export const RETENTION_RULES = {
  /** Pairs that no run proposes any more and nobody ever decided. */
  rejectedCandidates: 90,
  endedSessions: 1,
  /** Invitations and recovery links, spent or out of time. */
  spentInvitations: 30,
  readAlerts: 90,
  spentPuzzles: 1,
  spentChallenges: 1,
  /** Inquiries of the time before filings, that somebody took up or set aside. */
  answeredInquiries: 180,
  /** Filings that a person called junk, with their mailboxes. */
  junkFilings: 30,
  /** Filings whose mailbox a person closed, with all that lies in it. */
  closedMailboxes: 365,
  /** Letters to mailboxes that are not there. */
  strayLetters: 1,
  /**
   * Requests of which every search has ended and nothing is left to be done:
   * who asked, how to reach them and every word of a step open no more. What
   * was told of the person sought is a record, and stays.
   */
  endedRequests: 730,
} as const satisfies Readonly<Record<string, number>>;
export type RetentionRule = keyof typeof RETENTION_RULES;

/** Rules are run once in so long, milliseconds. */
export const RETENTION_ROUND_MS = 24 * 3_600_000;

const DAY_MS = 24 * 3_600_000;

/** What ended before this instant goes when the rule runs at `at`; both ISO 8601, UTC. */
export function retentionEnd(rule: RetentionRule, at: string): string {
  return new Date(Date.parse(at) - RETENTION_RULES[rule] * DAY_MS).toISOString();
}

/** The last whole day on which what ended at this instant is surely still there: a civil day, UTC. */
export function lastDay(rule: RetentionRule, endedAt: string): string {
  const goes = Date.parse(endedAt) + RETENTION_RULES[rule] * DAY_MS;
  return new Date(goes - DAY_MS).toISOString().slice(0, 10);
}
