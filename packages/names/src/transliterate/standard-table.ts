import { STANDARD_TABLES } from '../generated/standards.ts';
import type { Standard } from './standards.ts';

/** The standards that can be read back into Arabic letters. */
export type ScholarlyStandard = 'ala-lc' | 'iso-233-2' | 'din-31635';

/** A standard as its data file has it: data/standards/NAME.tsv. */
export interface StandardTable {
  readonly standard: Standard;
  readonly about: ReadonlyMap<string, string>;
  readonly letters: ReadonlyMap<string, string>;
  readonly vowels: ReadonlyMap<string, string>;
  readonly words: ReadonlyMap<string, string>;
  rule(key: string): string;
}

const known = new Map<Standard, StandardTable>();

/** The table of a standard, opened once. */
export function standardTable(standard: Standard): StandardTable {
  const opened = known.get(standard) ?? open(standard);
  known.set(standard, opened);
  return opened;
}

function open(standard: Standard): StandardTable {
  const kinds = new Map<string, Map<string, string>>();
  for (const line of STANDARD_TABLES[standard].split('\n')) {
    const [kind = '', key = '', value = ''] = line.split('\t');
    kinds.set(kind, (kinds.get(kind) ?? new Map<string, string>()).set(key, value));
  }
  const of = (kind: string) => kinds.get(kind) ?? new Map<string, string>();
  return {
    standard,
    about: of('about'),
    letters: of('letter'),
    vowels: of('vowel'),
    words: of('word'),
    rule: (key) => of('rule').get(key) ?? '',
  };
}
