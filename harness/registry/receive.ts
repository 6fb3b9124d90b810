import { createHash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ListId } from '@sila/domain';
import {
  intakeList,
  linkRun,
  linkWaiting,
  nextToRead,
  type Ports,
  previewFile,
  receiveList,
  type User,
} from '@sila/tracing';
import type { Acknowledged } from './acknowledged.ts';
import type { InventedList } from './invented-list.ts';
import { actAs } from './people.ts';

/** Takes a list in and says so; its rows are not read yet. */
export async function receive(
  ports: Ports,
  list: InventedList,
  { user, note }: { user: User; note: (said: Acknowledged) => void },
): Promise<ListId> {
  const { fileName, bytes, rows } = list;
  const preview = await actAs(ports, { user, operation: previewFile, input: { fileName, bytes } });
  const input = {
    deliveryId: preview.deliveryId,
    source: { name: fileName, kind: 'held', onePerPerson: false },
    listDate: null,
    mapping: MAPPING,
  };
  const { list: received } = await actAs(ports, { user, operation: receiveList, input });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  note({ what: 'received', listId: received.id, sha256, rows });
  return received.id as ListId;
}

const MAPPING = [
  { column: 1, header: 'الاسم الكامل', attribute: 'name.full' },
  { column: 2, header: 'تاريخ الميلاد', attribute: 'birth.date' },
  { column: 3, header: 'رقم', attribute: 'number' },
] as const;

/** Reads every list that waits, from where it stands to its end. */
export async function readWaiting(
  ports: Ports,
  note: (said: Acknowledged) => void = () => {},
): Promise<void> {
  for (;;) {
    const { id } = await actAs(ports, { user: 'job', operation: nextToRead, input: {} });
    if (id === null) return;
    const beat = (listId: string, { done }: { done: number }) =>
      note({ what: 'rowsKept', listId, rows: done });
    await intakeList(id, ports, { breathe: () => nextTurn(undefined), beat });
  }
}

/** Compares what was read, in this thread. */
export async function linkAll(ports: Ports): Promise<void> {
  const pulse = { breathe: () => nextTurn(undefined), beat: () => {} };
  const linker = {
    link: (work: Parameters<typeof linkRun>[0]) => linkRun(work, ports, pulse),
    stopping: () => false,
    whyFailed: () => 'fault' as const,
  };
  while (await linkWaiting(ports, linker)) {
    // Each true means one run was done: look whether more waits.
  }
}
