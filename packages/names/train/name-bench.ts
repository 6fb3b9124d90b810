import { readFileSync } from 'node:fs';

/** One labelled pair of names of persons, organisations or vessels in any script. */
export interface BenchCase {
  readonly left: string;
  readonly right: string;
  readonly same: boolean;
  /** Person, Company, Organization, LegalEntity, Vessel. */
  readonly schema: string;
  /** STRONG, MEDIUM or WEAK: how sure the label is. */
  readonly quality: string;
}

/** The cases of nomenklatura's name bench (MIT), from the folder that holds `names` and `linkage`. */
export function readNameBench(folder: string): BenchCase[] {
  const text = readFileSync(`${folder}/linkage/name_bench/name_bench_dev.csv`, 'utf8');
  const [, ...rows] = text.split('\n').filter(Boolean).map(cells);
  return rows.map(([, schema = '', left = '', right = '', same = '', quality = '']) => ({
    left,
    right,
    same: same === 'true',
    schema,
    quality,
  }));
}

/** One line of comma-separated cells; quotes are doubled inside quoted cells, and no cell spans lines. */
function cells(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,\r]*))/gu)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
}
