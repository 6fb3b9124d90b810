/** Writes the generated word tables from the data files: node --import tsx packages/names/train/write-lexicon.ts */
import { writeFileSync } from 'node:fs';
import { generalWordsModule, hanReadingsModule } from './general-words-module.ts';
import { lexiconModule } from './lexicon-module.ts';

const generated = new URL('../src/generated/', import.meta.url);
writeFileSync(new URL('lexicon.ts', generated), lexiconModule());
writeFileSync(new URL('general-words.ts', generated), generalWordsModule());
writeFileSync(new URL('han-readings.ts', generated), hanReadingsModule());
