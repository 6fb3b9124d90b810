import { execFile } from 'node:child_process';
import { copyFile, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { openSila } from '@sila/server';
import { Dice } from '../dice.ts';
import { Lanes } from '../lanes.ts';
import { Ledger } from '../registry/acknowledged.ts';
import type { BaseRegistry } from '../registry/base-registry.ts';
import { checkSurvivor } from './check-survivor.ts';
import { compileJournal } from './compile-journal.ts';
import { DurableDisk, type Survival } from './durable-disk.ts';
import { startJournaled } from './journaled-postgres.ts';
import { hasty, type PlantedFault, plant } from './planted-faults.ts';
import { readJournal } from './read-journal.ts';
import { workFor } from './work.ts';

const run = promisify(execFile);

export interface Plan {
  readonly site: string;
  readonly base: BaseRegistry;
  readonly cuts: number;
  /** How long everybody works. */
  readonly seconds: number;
  readonly seed: number;
  /** How many survivors are looked at side by side. */
  readonly lanes: number;
  readonly fault?: PlantedFault;
  tell?(line: string): void;
}

export interface CutReport {
  readonly cuts: number;
  readonly acknowledged: number;
  /** Changes and syncs that the disk was told of while people worked. */
  readonly told: number;
  /** What was wrong after which cut. */
  readonly wrong: readonly { readonly cut: number; readonly findings: readonly string[] }[];
}

/**
 * Lets a registry work, then cuts its power at so many places of what its disk
 * was told, starts Sila on what is left each time, and looks for what was
 * acknowledged before that place.
 */
export async function cutPower(plan: Plan): Promise<CutReport> {
  const { site, base } = plan;
  const place = join(site, `run-${plan.seed}-${(plan.fault ?? 'none').replaceAll(' ', '-')}`);
  const cluster = join(place, 'postgres');
  const disk = join(place, 'disk');
  await mkdir(place, { mode: 0o711 });
  await copyFolder(join(base.folder, 'postgres'), cluster);
  await copyFolder(cluster, disk);
  const durable = new DurableDisk(disk, cluster);
  const journal = join(site, `journal-${plan.seed}`);
  await rm(journal, { force: true });
  const work = await recordWork(plan, { cluster, journal });
  const ends = [...positions(journal)].filter((end) => end > work.began);
  const cuts = chooseCuts(plan, ends, work.ledger.places);
  const wrong: { cut: number; findings: readonly string[] }[] = [];
  const lanes = new Lanes(plan.lanes);
  let number = 0;
  for (const record of readJournal(journal)) {
    durable.apply(record);
    if (record.end !== cuts[number]) continue;
    const cut = number++;
    const folder = join(place, `cut-${cut}`);
    await mkdir(folder, { mode: 0o700 });
    await copyFolder(disk, join(folder, 'postgres'));
    const auto = 'postgres/postgresql.auto.conf';
    await copyFile(join(base.folder, auto), join(folder, auto));
    durable.leave(join(folder, 'postgres'), survivalOf(plan.seed * 100_003 + cut));
    const said = [...base.said, ...work.ledger.until(record.end)];
    await lanes.enter(async () => {
      const findings = await checkSurvivor(folder, { base, said });
      if (findings.length > 0) wrong.push({ cut, findings });
      if (findings.length > 0 || cut % 50 === 49)
        plan.tell?.(`cut ${cut}: ${findings.slice(0, 3).join('; ') || 'all is there'}`);
      await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    });
  }
  await lanes.end();
  await rm(place, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  await rm(journal);
  return { cuts: cuts.length, acknowledged: work.ledger.size, told: ends.length, wrong };
}

async function recordWork(plan: Plan, { cluster, journal }: { cluster: string; journal: string }) {
  const { base, seconds, fault } = plan;
  const library = compileJournal(plan.site);
  const postgres = await startJournaled(cluster, { program: base.program, library, journal });
  const { connectionString, adminConnectionString } = postgres;
  const { keyFolder, people } = base;
  const sila = await openSila({ connectionString, keyFolder });
  if (fault) await plant(fault, adminConnectionString);
  const ports = fault === 'acknowledged before the commit' ? hasty(sila.ports) : sila.ports;
  const began = postgres.written();
  const ledger = new Ledger(postgres.written);
  const desk = { ports, people, keyFolder, adminConnectionString, ledger };
  // Who acknowledges too early trips over itself: that is not what is looked for here.
  await workFor(desk, seconds).catch((error) => {
    if (ports === sila.ports) throw error;
  });
  await postgres.quit();
  await sila.close().catch(() => {});
  return { ledger, began };
}

function* positions(journal: string): Generator<number> {
  for (const { end } of readJournal(journal)) yield end;
}

/**
 * Places of the journal, each once, in their order: by turns anywhere, and at
 * the very moment when something was acknowledged.
 */
function chooseCuts(
  { cuts, seed }: Plan,
  ends: readonly number[],
  acknowledged: readonly number[],
): number[] {
  const dice = new Dice(seed);
  const known = new Set(ends);
  const moments = acknowledged.filter((at) => known.has(at));
  const chosen = new Set<number>();
  for (let turn = 0; chosen.size < cuts && turn < cuts * 20; turn++) {
    const places = turn % 2 === 0 && moments.length > 0 ? moments : ends;
    const place = places[dice.below(places.length)];
    if (place !== undefined) chosen.add(place);
  }
  return [...chosen].sort((one, other) => one - other);
}

/** By turns: nothing unsynced reached the disk, some of it did, some of it torn. */
function survivalOf(seed: number): Survival {
  const dice = new Dice(seed);
  const way = dice.below(3);
  return {
    keeps: () => way > 0 && dice.falls(500),
    keepsSector: () => way < 2 || dice.falls(900),
  };
}

async function copyFolder(from: string, to: string): Promise<void> {
  await run('cp', ['-a', '--reflink=auto', from, to]);
}
