import { type ListId, type MatchId, parsePartialDate, type RecordId, uuidV7 } from '@sila/domain';
import { fitToSize } from './link/carry-model.ts';
import type { LinkFailure } from './link/link-failure.ts';
import type { LinkOutcome, LinkProposal } from './link/link-record.ts';
import { linkRecords } from './link/link-records.ts';
import { drawSample } from './link/sample-records.ts';
import { perform } from './operation.ts';
import { shredAgain } from './operations/erase.ts';
import {
  failLinkRun,
  keepLinks,
  type LinkMaterial,
  type LinkWork,
  readLinkMaterial,
  takeLinkWork,
} from './operations/linking.ts';
import { endList, keepRows, openList, readBatches } from './operations/reading.ts';
import type { JobProgress, Ports } from './ports.ts';
import type { NewProposal } from './registry.ts';
import { stratumOf } from './review/stratum.ts';
import { worthOf } from './review/worth.ts';

/*
 * The whole system on one screen.
 *
 *   intake   a file's rows become records, or bad rows with their reasons      intakeList
 *   link     records that may speak of one person are proposed, with why      linkWaiting
 *   review   a named reviewer decides; persons follow from the decisions      operations/decide, split, join, withdraw
 *   inform   only what was confirmed may become a notice                      inform/prepare-notice
 *
 * Every step performs Operations: permitted, audited, one transaction each.
 * The only loop goes through the record: the next link run reads what was decided.
 */

/** How a running job lets others have their turn and tells how far it is. */
export interface Pulse {
  breathe(): Promise<void>;
  beat(jobId: string, progress: Pick<JobProgress, 'stage' | 'done' | 'total'>): void;
}
const JOB = { kind: 'job' } as const;

/**
 * Intake: reads a list from where it stands to its end, batch by batch; every
 * batch is committed with the list's progress, so a reading cut off anywhere
 * goes on without losing or repeating a row.
 */
export async function intakeList(id: ListId, ports: Ports, pulse: Pulse): Promise<void> {
  const opened = await perform(openList, { actor: JOB, input: { id } }, ports);
  if (!opened.ok || opened.value === null) return;
  const { list } = opened.value;
  const today = parsePartialDate(new Date(ports.clock.now()).toISOString().slice(0, 10))!;
  const newId = () => uuidV7(ports.clock.now(), ports.randomness.bytes(10)) as RecordId;
  let done = list.counts.rows;
  for await (const batch of readBatches(opened.value, {
    files: ports.files,
    sealing: ports.sealing,
    secrets: ports.secrets,
    today,
    newId,
    ...pulse,
  })) {
    const kept = await perform(keepRows, { actor: JOB, input: { id, batch } }, ports);
    if (!kept.ok || !kept.value.going) return;
    done += batch.records.length + batch.bad.length;
    pulse.beat(id, { stage: 'reading', done, total: list.delivery.rowsAbout });
  }
  await perform(endList, { actor: JOB, input: { id, state: 'read' } }, ports);
}

/** At every start: what was erased stays erased, whatever backup was restored meanwhile. */
export async function replayErasures(ports: Ports): Promise<void> {
  for (const line of ports.shredLedger.read()) {
    const done = await perform(shredAgain, { actor: JOB, input: line }, ports);
    if (!done.ok) throw new Error(`an erasure was refused: ${done.error.code}`);
  }
}

/** Who does the weighing of a run: here, or in a thread of its own. */
export interface Linker {
  link(work: LinkWork): Promise<void>;
  /** True once the job was asked to stop: it then breaks off and is carried on at the next start. */
  stopping(): boolean;
  /** What an error that `link` threw means. */
  whyFailed(error: unknown): LinkFailure;
}

/** Link: sees to what no run has looked at yet, or to all when a person asked. False when nothing waited. */
export async function linkWaiting(ports: Ports, linker: Linker): Promise<boolean> {
  const taken = await perform(takeLinkWork, { actor: JOB, input: {} }, ports);
  if (!taken.ok || taken.value === null) return false;
  try {
    await linker.link(taken.value);
  } catch (error) {
    if (!linker.stopping()) {
      const input = { ...taken.value, failure: linker.whyFailed(error) };
      await perform(failLinkRun, { actor: JOB, input }, ports);
    }
    throw error;
  }
  return true;
}

/** One link run: weighs all pairs it is about and keeps the proposals. */
export async function linkRun(work: LinkWork, ports: Ports, pulse: Pulse): Promise<void> {
  pulse.beat(work.run.id, { stage: 'gathering', done: 0, total: null });
  const read = await perform(readLinkMaterial, { actor: JOB, input: {} }, ports);
  if (!read.ok) throw new Error(`linking was refused: ${read.error.code}`);
  const material = read.value;
  const looked = work.run.scope === 'all' ? 'all' : changedIn(material, work);
  const ids = material.records.map(({ id }) => id);
  const sample = drawSample(ids, material.sampleKey, ports.secrets.sha256);
  const outcome = await linkRecords({
    records: material.records,
    ...(looked === 'all' ? {} : { changed: looked }),
    decided: material.decided,
    onePerPersonLists: material.onePerPersonLists,
    sample,
    ...chosenModel(material),
    onProgress: async (progress) => {
      pulse.beat(work.run.id, progress);
      await pulse.breathe();
    },
  });
  pulse.beat(work.run.id, { stage: 'keeping', done: 0, total: outcome.proposals.length });
  const { model, figures, sampled, stats } = outcome;
  const ending = {
    ...work,
    proposals: proposalsFrom(outcome, material, ports),
    looked,
    pairsCompared: stats.pairsCompared,
    model,
    figures,
    drawn: sample.records as RecordId[],
    sampled,
  };
  const kept = await perform(keepLinks, { actor: JOB, input: ending }, ports);
  if (!kept.ok) throw new Error(`linking was refused: ${kept.error.code}`);
}

function changedIn({ records }: LinkMaterial, { waiting }: LinkWork): Set<RecordId> {
  const lists = new Set<string>(waiting.lists);
  const changed = new Set(waiting.records);
  for (const record of records) if (lists.has(record.list)) changed.add(record.id);
  return changed;
}

/** Nothing for the general model, which every run learns anew. */
function chosenModel({ model, records }: LinkMaterial) {
  return model === null ? {} : { model: fitToSize(model.model, model.records, records.length) };
}

/** Gives each proposal its place in the queue; what is asked about only to measure has none by worth. */
function proposalsFrom(
  { proposals, probes }: LinkOutcome,
  material: LinkMaterial,
  ports: Ports,
): NewProposal[] {
  const worthFrom = worthIn(material);
  const proposal = (weighed: LinkProposal, isProbe: boolean): NewProposal => ({
    id: uuidV7(ports.clock.now(), ports.randomness.bytes(10)) as MatchId,
    left: weighed.left as RecordId,
    right: weighed.right as RecordId,
    probability: weighed.probability,
    explanation: weighed.explanation,
    worth: isProbe ? 0 : worthFrom(weighed),
    isProbe,
  });
  return [
    ...proposals.map((weighed) => proposal(weighed, false)),
    ...probes.map((weighed) => proposal(weighed, true)),
  ];
}

function worthIn(material: LinkMaterial): (weighed: LinkProposal) => number {
  const records = new Map(material.records.map((record) => [record.id, record]));
  const sizes = new Map<string, number>();
  for (const person of material.joined.values()) sizes.set(person, (sizes.get(person) ?? 0) + 1);
  const sizeOf = (id: RecordId) => sizes.get(material.joined.get(id) ?? '') ?? 1;
  return ({ left: l, right: r, probability }) => {
    const [left, right] = [records.get(l as RecordId)!, records.get(r as RecordId)!];
    const person = material.joined.get(left.id);
    return worthOf({
      probability,
      leftSize: sizeOf(left.id),
      rightSize: sizeOf(right.id),
      leftKind: left.kind,
      rightKind: right.kind,
      together: person !== undefined && person === material.joined.get(right.id),
      decidedAlike: material.decidedAlike.get(stratumOf(left.list, right.list, probability)) ?? 0,
    });
  };
}
