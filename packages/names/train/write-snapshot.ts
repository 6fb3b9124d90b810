/** Writes data/snapshot-*.md from the data files: node --import tsx packages/names/train/write-snapshot.ts */
import { writeFileSync } from 'node:fs';
import { snapshotPages } from './snapshot-pages.ts';

for (const [file, text] of snapshotPages()) {
  writeFileSync(new URL(`../data/${file}`, import.meta.url), text);
}
