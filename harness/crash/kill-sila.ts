import { join } from 'node:path';
import { Dice } from '../dice.ts';
import type { BaseRegistry } from '../registry/base-registry.ts';
import { makeOldRegistry, migrationRound } from './migration-round.ts';
import { RegistryLane } from './registry-round.ts';
import type { WorkKind } from './work.ts';

export const KILL_KINDS = ['import', 'decision', 'migration', 'backup'] as const;
type KillKind = (typeof KILL_KINDS)[number];

interface KillPlan {
  readonly site: string;
  readonly base: BaseRegistry;
  /** How often, over all kinds in turn. */
  readonly kills: number;
  readonly seed: number;
  readonly lanes: number;
  readonly kinds?: readonly KillKind[];
  tell?(line: string): void;
}

interface KillReport {
  readonly kills: Readonly<Record<KillKind, number>>;
  readonly wrong: readonly string[];
  /** How many migrations were kept at each kill of one. */
  readonly reached: readonly number[];
}

/** Kills Sila and its PostgreSQL at random moments of its work, again and again, in several registries at once. */
export async function killSila(plan: KillPlan): Promise<KillReport> {
  const { site, base, kinds = KILL_KINDS } = plan;
  const kills = { import: 0, decision: 0, migration: 0, backup: 0 };
  const [wrong, reached]: [string[], number[]] = [[], []];
  const old = kinds.includes('migration') ? await makeOldRegistry(site) : null;
  let next = 0;
  const work = async (lane: number) => {
    const dice = new Dice(plan.seed * 1_000 + lane);
    const registry = new RegistryLane(base, join(site, `lane-${lane}`), dice);
    const oneRound = async (kind: KillKind, number: number) => {
      if (kind !== 'migration' || old === null) return registry.round(kind as WorkKind);
      const done = await migrationRound(old, join(site, `migration-${number}`), dice);
      reached.push(done.reached);
      return done.findings;
    };
    while (next < plan.kills) {
      const number = next++;
      const kind = kinds[number % kinds.length] ?? 'decision';
      const findings = await oneRound(kind, number);
      kills[kind]++;
      wrong.push(...findings.map((finding) => `${kind}, kill ${number}: ${finding}`));
      if (findings.length > 0 || number % 20 === 19)
        plan.tell?.(`kill ${number}, ${kind}: ${findings.join('; ') || 'all is there'}`);
    }
    await registry.end();
  };
  await Promise.all(Array.from({ length: plan.lanes }, (_, lane) => work(lane)));
  return { kills, wrong, reached };
}
