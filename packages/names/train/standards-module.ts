import { STANDARDS } from '../src/transliterate/standards.ts';
import { dataRows } from './data-rows.ts';

/** The text of src/generated/standards.ts as the data files have it now. */
export function standardsModule(): string {
  const tables = STANDARDS.map((name) => {
    const rows = dataRows(`standards/${name}.tsv`).map(([kind, key, value]) =>
      [kind, key, value].join('\t'),
    );
    return `  '${name}': \`${rows.join('\n')}\`,`;
  });
  const vocalised = dataRows('vocalised.tsv').map(([, readings]) => readings);
  return [
    '// Generated from data/standards/*.tsv and data/vocalised.tsv by train/write-standards.ts; do not edit.',
    `export const STANDARD_TABLES = {\n${tables.join('\n')}\n} as const;`,
    `export const VOCALISED = \`${vocalised.join('\n')}\`;`,
    '',
  ].join('\n');
}
