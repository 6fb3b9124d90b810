import type { FieldSpec, FieldValue } from '@sila/linkage';
import { writtenDate } from '@sila/tracing';

/** A cell as its column is compared; null where it says nothing. */
export function genericValue(field: FieldSpec, cell: string): FieldValue {
  const folded = fold(cell);
  if (folded === '') return null;
  switch (field.kind) {
    case 'text':
      return folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
    case 'category':
      return folded;
    case 'identifier':
      return [{ value: folded.replace(/\s+/g, ''), scope: field.name }];
    case 'date':
      return writtenDate(folded);
    default: {
      const number = Number(folded.replace(',', '.'));
      return Number.isFinite(number) ? { min: number, max: number } : null;
    }
  }
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
