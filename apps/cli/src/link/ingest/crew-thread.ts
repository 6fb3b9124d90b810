import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { scanSlice } from '@sila/formats';
import type { Ask } from './ask.ts';
import { readSlice } from './read-slice.ts';

/** Where this module stands once built: a thread is started from it. */
export const THREAD_URL = import.meta.url;

if (!isMainThread && workerData?.crew === true) {
  parentPort!.on('message', (asked: Ask) => {
    parentPort!.postMessage(answer(asked));
  });
}

function answer(asked: Ask) {
  if ('scan' in asked) {
    const { bytes, order } = asked.scan;
    return scanSlice(bytes, order, order.plan);
  }
  const { slice, plan, firstRow } = asked.read;
  return readSlice(slice, plan, firstRow);
}
