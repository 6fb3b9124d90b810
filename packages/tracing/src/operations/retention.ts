import { ok } from '@sila/domain';
import { POLICY } from '../access/policy.ts';
import type { Operation } from '../operation.ts';
import type { RetentionRun } from '../retention/retention.ts';
import {
  RETENTION_ROUND_MS,
  RETENTION_RULES,
  type RetentionRule,
  retentionEnd,
} from '../retention/rules.ts';
import { nothing } from './input.ts';

const RULES = Object.keys(RETENTION_RULES) as RetentionRule[];
const SHOWN_RUNS = 30;

interface RetentionPreview {
  /** When the rules run next. */
  readonly nextAt: string;
  readonly rules: readonly {
    readonly rule: RetentionRule;
    readonly days: number;
    /** How many go at the next run. */
    readonly due: number;
  }[];
  readonly runs: readonly RetentionRun[];
}

/** What would go and when, and what went: counts alone. */
export const readRetention: Operation<object, RetentionPreview> = {
  name: 'readRetention',
  input: nothing,
  permits: POLICY.readRetention,
  audits: () => [],
  async run({ registry: { retention }, at }) {
    const runs = await retention.runs(SHOWN_RUNS);
    const nextAt = nextRun(runs[0] ?? null, at);
    const rules: RetentionPreview['rules'][number][] = [];
    for (const rule of RULES) {
      const due = await retention.due(rule, retentionEnd(rule, nextAt));
      rules.push({ rule, days: RETENTION_RULES[rule], due });
    }
    return ok({ nextAt, rules, runs });
  },
};

/** Runs the rules where a day has passed since they last ran; null where it hasn't. */
export const runRetention: Operation<object, { run: RetentionRun | null }> = {
  name: 'runRetention',
  input: nothing,
  permits: POLICY.runRetention,
  audits: (_, { run }) =>
    run === null
      ? []
      : [
          {
            act: 'retention.run',
            subjects: Object.entries(run.removed).map(([rule, count]) => `${rule}=${count}`),
          },
        ],
  async run({ registry: { retention }, at }) {
    await retention.lock();
    const [last] = await retention.runs(1);
    if (nextRun(last ?? null, at) > at) return ok({ run: null });
    const removed: Partial<Record<RetentionRule, number>> = {};
    for (const rule of RULES) removed[rule] = await retention.remove(rule, retentionEnd(rule, at));
    const run = { at, removed };
    await retention.note(run);
    return ok({ run });
  },
};

function nextRun(last: RetentionRun | null, at: string): string {
  if (last === null) return at;
  const due = new Date(Date.parse(last.at) + RETENTION_ROUND_MS).toISOString();
  return due > at ? due : at;
}
