import { readFileSync } from 'node:fs';

const HEAD =
  '// Generated from data/*.tsv by train/write-lexicon.ts; do not edit. Sources: data/README.md.';

/** The text of src/generated/general-words.ts as the data files have it now. */
export function generalWordsModule(): string {
  return [
    HEAD,
    `export const ORGANISATION_WORDS = \`${rows('organisation-words.tsv')}\`;`,
    `export const NICKNAMES = \`${rows('nicknames.tsv')}\`;`,
    '',
  ].join('\n');
}

/** The text of src/generated/han-readings.ts as the data file has it now. */
export function hanReadingsModule(): string {
  return `${HEAD}\nexport const HAN_READINGS = \`${rows('han-readings.tsv').replaceAll('\t', ' ')}\`;\n`;
}

function rows(file: string): string {
  const text = readFileSync(new URL(`../data/${file}`, import.meta.url), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .join('\n');
}
