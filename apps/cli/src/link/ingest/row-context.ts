import { type Attribute, type PartialDate, parsePartialDate, type RecordKind } from '@sila/domain';
import { distinctText, type ScannedSlice } from '@sila/formats';
import type { ContextPlan } from './read-plan.ts';

export interface CellContext {
  readonly kind: RecordKind;
  readonly list: string;
  readonly listDate: PartialDate | null;
}

type Part = keyof ContextPlan;

/** What of its row a cell of the attribute must know to be read; the rest changes nothing. */
export function contextOf(attribute: Attribute): Part | null {
  if (attribute.startsWith('event.')) return 'kind';
  if (attribute === 'age' || attribute === 'birth.date') return 'listDate';
  return attribute === 'number' || attribute === 'nationalId' || attribute === 'civilRegistry'
    ? 'list'
    : null;
}

/** Kind, list and list date of rows, read once for each distinct cell that tells them. */
export class RowContexts {
  readonly #slice: ScannedSlice;
  readonly #plan: ContextPlan;
  readonly #lists: (string | undefined)[] = [];
  readonly #dates: (PartialDate | null | undefined)[] = [];
  readonly #kinds: (RecordKind | undefined)[] = [];

  constructor(slice: ScannedSlice, plan: ContextPlan) {
    this.#slice = slice;
    this.#plan = plan;
  }

  /** The code of the cell that tells the part; 0 where one is for all rows. */
  code(part: Part | null, row: number): number {
    const column = part === null ? -1 : this.#plan[part].column;
    return column < 0 ? 0 : this.#slice.columns[column]!.codes[row]!;
  }

  list(row: number): string {
    const { column, all } = this.#plan.list;
    if (column < 0) return all;
    const code = this.#slice.columns[column]!.codes[row]!;
    this.#lists[code] ??= this.#text(column, code);
    return this.#lists[code];
  }

  of(row: number): CellContext {
    return { kind: this.#kind(row), list: this.list(row), listDate: this.#listDate(row) };
  }

  #kind(row: number): RecordKind {
    const { column, all, values } = this.#plan.kind;
    if (column < 0) return all;
    const code = this.#slice.columns[column]!.codes[row]!;
    const known = this.#kinds[code];
    if (known !== undefined) return known;
    const text = this.#text(column, code);
    const kind = Object.hasOwn(values, text) ? values[text]! : all;
    this.#kinds[code] = kind;
    return kind;
  }

  #listDate(row: number): PartialDate | null {
    const { column, all } = this.#plan.listDate;
    if (column < 0) return all;
    const code = this.#slice.columns[column]!.codes[row]!;
    const known = this.#dates[code];
    if (known !== undefined) return known;
    const date = parsePartialDate(this.#text(column, code));
    this.#dates[code] = date;
    return date;
  }

  #text(column: number, code: number): string {
    return distinctText(this.#slice.columns[column]!.cells, code).trim();
  }
}
