import { readFileSync } from 'node:fs';

/** The text of src/generated/lexicon.ts as the data files have it now. */
export function lexiconModule(): string {
  const names = new Map<string, Map<string, number>>();
  for (const file of ['lexicon.tsv', 'additions.tsv']) {
    for (const [arabic = '', ...entries] of rows(file)) {
      const spellings = names.get(arabic) ?? new Map<string, number>();
      for (const entry of entries) {
        const [latin = '', count = '1'] = entry.split(':');
        spellings.set(latin, Math.max(spellings.get(latin) ?? 0, Number(count)));
      }
      names.set(arabic, spellings);
    }
  }
  const lexicon = [...names].map(([arabic, spellings]) => {
    const entries = [...spellings].map(([latin, count]) =>
      count === 1 ? latin : `${latin}:${count}`,
    );
    return [arabic, ...entries].join(' ');
  });
  const equivalences = rows('equivalences.tsv').map(([one, other]) => `${one} ${other}`);
  return [
    '// Generated from data/*.tsv by train/write-lexicon.ts; do not edit. Sources: data/README.md.',
    `export const LEXICON = \`${lexicon.join('\n')}\`;`,
    `export const EQUIVALENCES = \`${equivalences.join('\n')}\`;`,
    '',
  ].join('\n');
}

function rows(file: string): string[][] {
  const text = readFileSync(new URL(`../data/${file}`, import.meta.url), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}
