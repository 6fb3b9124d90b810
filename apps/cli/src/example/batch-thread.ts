import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { inventBatch } from './invent-batch.ts';

/** Where this module stands once built: a thread is started from it. */
export const THREAD_URL = import.meta.url;

if (!isMainThread && workerData?.batches === true) {
  parentPort!.on('message', (order) => parentPort!.postMessage(inventBatch(order)));
}
