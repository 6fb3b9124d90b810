/** Writes src/generated/lexicon.ts from the data files: node --import tsx packages/names/train/write-lexicon.ts */
import { writeFileSync } from 'node:fs';
import { lexiconModule } from './lexicon-module.ts';

writeFileSync(new URL('../src/generated/lexicon.ts', import.meta.url), lexiconModule());
