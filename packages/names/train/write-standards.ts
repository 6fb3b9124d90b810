/** Writes src/generated/standards.ts from the data files: node --import tsx packages/names/train/write-standards.ts */
import { writeFileSync } from 'node:fs';
import { standardsModule } from './standards-module.ts';

writeFileSync(new URL('../src/generated/standards.ts', import.meta.url), standardsModule());
