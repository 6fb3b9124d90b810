import { createMemo, createSignal } from 'solid-js';
import { call } from '../api/call.ts';
import { asRefusal, type Refusal } from '../api/refusal.ts';
import { type BadRow, issuesStillThere, offendingColumns, paddedCells } from './bad-row-words.ts';

interface Mended {
  readonly row: BadRow;
  readonly listId: string;
  readonly header: readonly (string | null)[];
  readonly onMended: (row: BadRow) => void;
}

/** The mending of one row while a person works on it: cells, reason, and what still stands in the way. */
export function createMending({ row, listId, header, onMended }: Mended) {
  const delivered = paddedCells(row.cells, header.length);
  const [cells, setCells] = createSignal(delivered);
  const [reason, setReason] = createSignal('');
  const [wants, setWants] = createSignal<'needsReason' | 'needsChange' | null>(null);
  const [isSending, setSending] = createSignal(false);
  const [refusal, setRefusal] = createSignal<Refusal | null>(null);
  /** What stands in the way of the cells last sent; null until a mending was refused for it. */
  const stillThere = createMemo(() => {
    const refused = refusal();
    return refused === null ? null : issuesStillThere(refused);
  });
  const offending = createMemo(() => offendingColumns(stillThere() ?? row.issues));
  const send = async (): Promise<void> => {
    const isSame = cells().every((cell, index) => cell === delivered[index]);
    const wanted = isSame ? 'needsChange' : reason().trim() === '' ? 'needsReason' : null;
    setWants(wanted);
    if (wanted !== null) return;
    setSending(true);
    setRefusal(null);
    try {
      const body = { cells: cells(), reason: reason().trim() };
      onMended((await call('mendRow', { params: { id: listId, row: row.row }, body })).row);
    } catch (thrown) {
      setRefusal(asRefusal(thrown));
      setSending(false);
    }
  };
  const setCell = (index: number, value: string) => setCells((now) => now.with(index, value));
  return {
    delivered,
    cells,
    setCell,
    reason,
    setReason,
    wants,
    isSending,
    refusal,
    stillThere,
    offending,
    send,
  };
}

export type Mending = ReturnType<typeof createMending>;
