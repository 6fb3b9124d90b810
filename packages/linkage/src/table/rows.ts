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

/** The rows of a table's records in another order: row i is of record order[i]. */
export function packRows(table: RecordTable, order: Uint32Array): Rows {
  const packers = table.columns.map(packerOf);
  const starts = sharedUint32(order.length + 1);
  for (let i = 0; i < order.length; i++) {
    let length = 0;
    for (const packer of packers) {
      const values = packer.length(order[i]!);
      if (values > 0) length += values + 1;
    }
    starts[i + 1] = starts[i]! + length;
  }
  const words = sharedInt32(starts[order.length]!);
  for (let i = 0; i < order.length; i++) {
    let at = starts[i]!;
    for (let c = 0; c < packers.length; c++) {
      const length = packers[c]!.length(order[i]!);
      if (length === 0) continue;
      words[at] = c | (length << LENGTH_SHIFT);
      packers[c]!.write(order[i]!, words, at + 1);
      at += length + 1;
    }
  }
  return { starts, words };
}

interface Packer {
  /** How many values a record has; 0 where it states nothing. */
  length(record: number): number;
  write(record: number, words: Int32Array, at: number): void;
}

function packerOf(column: Column): Packer {
  switch (column.spec.kind) {
    case 'name':
    case 'text':
      return tokenPacker(column as TokenColumn);
    case 'category':
      return categoryPacker(column as CategoryColumn);
    case 'identifier':
      return listPacker((column as IdentifierColumn).codes);
    case 'place':
      return listPacker((column as PlaceColumn).nodes);
    case 'date':
      return datePacker(column as DateColumn);
    case 'range':
      return rangePacker(column as RangeColumn);
  }
}

function tokenPacker({ tokens, parts }: TokenColumn): Packer {
  const { starts, values } = tokens;
  return {
    length: (r) => starts[r + 1]! - starts[r]!,
    write(r, words, at) {
      let to = at;
      for (let t = starts[r]!; t < starts[r + 1]!; t++)
        words[to++] = values[t]! * PARTS + parts[t]!;
    },
  };
}

function categoryPacker({ codes }: CategoryColumn): Packer {
  return {
    length: (r) => (codes[r]! < 0 ? 0 : 1),
    write(r, words, at) {
      words[at] = codes[r]!;
    },
  };
}

function listPacker({ starts, values }: Lists): Packer {
  return {
    length: (r) => starts[r + 1]! - starts[r]!,
    write(r, words, at) {
      for (let v = starts[r]!; v < starts[r + 1]!; v++) words[at + v - starts[r]!] = values[v]!;
    },
  };
}

function datePacker({ year, month, day, first, last }: DateColumn): Packer {
  return {
    length: (r) => (year[r] === NO_DATE ? 0 : 4),
    write(r, words, at) {
      words[at] = year[r]!;
      words[at + 1] = month[r]! * 100 + day[r]!;
      words[at + 2] = first[r]!;
      words[at + 3] = last[r]!;
    },
  };
}

function rangePacker({ min, max }: RangeColumn): Packer {
  const floats = new Float32Array(2);
  const bits = new Int32Array(floats.buffer);
  return {
    length: (r) => (Number.isNaN(min[r]!) || Number.isNaN(max[r]!) ? 0 : 2),
    write(r, words, at) {
      floats[0] = min[r]!;
      floats[1] = max[r]!;
      words[at] = bits[0]!;
      words[at + 1] = bits[1]!;
    },
  };
}
