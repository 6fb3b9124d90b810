import { type EnteredCells, enteredCells, parsePartialDate, type RecordKind } from '@sila/domain';
import { ENTERED_MAPPING } from './entered/entered-mapping.ts';
import type { LinkRecord } from './link/link-record.ts';
import { readRecord } from './normalise/read-record.ts';

const TODAY = parsePartialDate('2025-01-15')!;

/** A record as typed cells make it, read as those of every register are. */
export function typedRecord(id: string, kind: RecordKind, cells: EnteredCells): LinkRecord {
  const context = { kind, listDate: TODAY, today: TODAY };
  const { statements } = readRecord(enteredCells(cells), ENTERED_MAPPING, context);
  return { id, list: kind, kind, statements };
}

/** Two hundred invented people who are sought, and what is told of each. */
export const STRANGERS = Array.from({ length: 200 }, (_, at) =>
  typedRecord(`s${at}`, 'sought', {
    'name.full': `سالم ${at}`,
    sex: 'ذكر',
    'birth.date': String(1960 + (at % 40)),
    marks: ['ندبة على الخد', 'وشم على الصدر', 'شامة على الرقبة', 'حرق على الظهر'][at % 4]!,
    hums: ['فوق النخل', 'يا مال الشام', 'قدك المياس'][at % 3]!,
    effects: 'ساعة، خاتم فضة',
  }),
);
