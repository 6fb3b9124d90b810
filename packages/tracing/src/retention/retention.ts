import type { RetentionRule } from './rules.ts';

export interface RetentionRun {
  readonly at: string;
  /** How many went, by rule. */
  readonly removed: Readonly<Partial<Record<RetentionRule, number>>>;
}

/** What goes by itself, by the rules. */
export interface Retention {
  /** How many ended before this instant. */
  due(rule: RetentionRule, before: string): Promise<number>;
  /** @returns how many went */
  remove(rule: RetentionRule, before: string): Promise<number>;
  /** Held to the end of the transaction, so that two runs take turns. */
  lock(): Promise<void>;
  /** Newest first. */
  runs(limit: number): Promise<RetentionRun[]>;
  note(run: RetentionRun): Promise<void>;
}
