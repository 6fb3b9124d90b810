import type {
  CategoryColumn,
  Column,
  DateColumn,
  IdentifierColumn,
  Lists,
  PlaceColumn,
  RangeColumn,
  TokenColumn,
} from './column.ts';
import { NO_DATE } from './column.ts';
import type { RecordTable } from './record-table.ts';
import { sharedInt32, sharedUint32 } from './shared-arrays.ts';

/**
 * Records as rows of one array: all that a record states stands together, so
 * that comparing two records touches two places in memory. Row r is
 * words[starts[r]] up to words[starts[r + 1]]: for each stated column, in
 * order, a head (column, and length in the upper half) and its values.
 * `name`, `text`: token × 8 + part; `category`: the code; `identifier`: the
 * codes; `place`: the nodes, widest first; `date`: year, month × 100 + day,
 * first and last day; `range`: least and greatest as 32-bit floats.
 */
export interface Rows {
  readonly starts: Uint32Array;
  readonly words: Int32Array;
}

export const PARTS = 8;
const LENGTH_SHIFT = 16;

export function columnOf(head: number): number {
  return head & 0xffff;
}

export function lengthOf(head: number): number {
  return head >>> LENGTH_SHIFT;
}

/**
 * The rows of a table's records in another order: row i is of record order[i].
 * Column by column, records as they stand: a column is then read from one end
 * to the other, where row by row each would be looked up anywhere in memory.
 */
export function packRows(table: RecordTable, order: Uint32Array): Rows {
  const packers = table.columns.map(packerOf);
  const lengths = new Uint32Array(order.length);
  for (const packer of packers) packer.measure(lengths);
  const starts = sharedUint32(order.length + 1);
  const next = new Uint32Array(order.length);
  for (let i = 0; i < order.length; i++) {
    next[order[i]!] = starts[i]!;
    starts[i + 1] = starts[i]! + lengths[order[i]!]!;
  }
  const words = sharedInt32(starts[order.length]!);
  packers.forEach((packer, column) => {
    packer.write(column, next, words);
  });
  return { starts, words };
}

/** Works through one column's records, in the table's order. */
interface Packer {
  /** Adds to each record's words what it states in the column, with the head. */
  measure(lengths: Uint32Array): void;
  /** Writes head and values of each record to the place where its next word stands, and moves that on. */
  write(column: number, next: Uint32Array, words: Int32Array): void;
}

function packerOf(column: Column): Packer {
  switch (column.spec.kind) {
    case 'name':
    case 'text': {
      const { tokens, parts } = column as TokenColumn;
      return listPacker(tokens, (at) => tokens.values[at]! * PARTS + parts[at]!);
    }
    case 'identifier':
      return plainPacker((column as IdentifierColumn).codes);
    case 'place':
      return plainPacker((column as PlaceColumn).nodes);
    case 'category': {
      const { codes } = column as CategoryColumn;
      return fixedPacker(
        1,
        (r) => codes[r]! >= 0,
        (r, words, at) => {
          words[at] = codes[r]!;
        },
      );
    }
    case 'date':
      return datePacker(column as DateColumn);
    case 'range':
      return rangePacker(column as RangeColumn);
  }
}

function plainPacker(lists: Lists): Packer {
  return listPacker(lists, (at) => lists.values[at]!);
}

function listPacker({ starts }: Lists, word: (at: number) => number): Packer {
  return {
    measure(lengths) {
      for (let r = 0; r < lengths.length; r++) {
        const length = starts[r + 1]! - starts[r]!;
        if (length > 0) lengths[r]! += length + 1;
      }
    },
    write(column, next, words) {
      for (let r = 0; r < next.length; r++) {
        const [from, to] = [starts[r]!, starts[r + 1]!];
        if (from === to) continue;
        let at = next[r]!;
        words[at++] = column | ((to - from) << LENGTH_SHIFT);
        for (let v = from; v < to; v++) words[at++] = word(v);
        next[r] = at;
      }
    },
  };
}

/** As many words for each record that states anything. */
function fixedPacker(
  width: number,
  states: (record: number) => boolean,
  put: (record: number, words: Int32Array, at: number) => void,
): Packer {
  return {
    measure(lengths) {
      for (let r = 0; r < lengths.length; r++) if (states(r)) lengths[r]! += width + 1;
    },
    write(column, next, words) {
      for (let r = 0; r < next.length; r++) {
        if (!states(r)) continue;
        const at = next[r]!;
        words[at] = column | (width << LENGTH_SHIFT);
        put(r, words, at + 1);
        next[r] = at + width + 1;
      }
    },
  };
}

function datePacker({ year, month, day, first, last }: DateColumn): Packer {
  return fixedPacker(
    4,
    (r) => year[r] !== NO_DATE,
    (r, words, at) => {
      words[at] = year[r]!;
      words[at + 1] = month[r]! * 100 + day[r]!;
      words[at + 2] = first[r]!;
      words[at + 3] = last[r]!;
    },
  );
}

function rangePacker({ min, max }: RangeColumn): Packer {
  const floats = new Float32Array(2);
  const bits = new Int32Array(floats.buffer);
  const states = (r: number) => !Number.isNaN(min[r]!) && !Number.isNaN(max[r]!);
  return fixedPacker(2, states, (r, words, at) => {
    floats[0] = min[r]!;
    floats[1] = max[r]!;
    words[at] = bits[0]!;
    words[at + 1] = bits[1]!;
  });
}
