import { availableParallelism } from 'node:os';
import type { RecordsPlan } from '@sila/fixtures';
import { startThread, type Thread } from '../start-thread.ts';
import { type Batch, type BatchOrder, inventBatch } from './invent-batch.ts';

const ROWS_A_BATCH = 10_000;
/** Fewer records are invented sooner than threads have started. */
const WORTH_THREADS = 5 * ROWS_A_BATCH;
const MOST_THREADS = 8;

/** The records of a plan in their order, batch by batch; as many batches at a time as there are threads. */
export async function* inventBatches({ records, seed }: RecordsPlan): AsyncGenerator<Batch> {
  const plan = { records, seed };
  const orders: BatchOrder[] = [];
  for (let from = 0; from < records; from += ROWS_A_BATCH) {
    orders.push({ plan, part: [from, Math.min(records, from + ROWS_A_BATCH)] });
  }
  const many = Math.min(MOST_THREADS, availableParallelism());
  if (records < WORTH_THREADS || many < 2) {
    for (const order of orders) yield inventBatch(order);
    return;
  }
  yield* sideBySide(orders, many);
}

async function* sideBySide(orders: readonly BatchOrder[], many: number): AsyncGenerator<Batch> {
  const { THREAD_URL } = await import('./batch-thread.ts');
  const threads = Array.from({ length: many }, () => startThread(THREAD_URL, 'batches'));
  try {
    // Thread t takes every many-th batch, so one is asked again only once its last was taken.
    const asked = (at: number): Promise<unknown> | null =>
      at < orders.length ? (threads[at % many] as Thread).ask(orders[at]) : null;
    const waiting = threads.map((_, at) => asked(at));
    for (let at = 0; at < orders.length; at++) {
      const batch = (await waiting[at % many]) as Batch;
      waiting[at % many] = asked(at + many);
      yield batch;
    }
  } finally {
    await Promise.all(threads.map((thread) => thread.end()));
  }
}
