import { fileURLToPath } from 'node:url';
import type { RecordTable } from '@sila/linkage';
import { crewFor } from '../../apps/cli/src/link/ingest/crew.ts';
import { linkedFiles } from '../../apps/cli/src/link/ingest/linked-files.ts';
import { openListFile } from '../../apps/cli/src/link/ingest/list-file.ts';
import { readLinkWords } from '../../apps/cli/src/link/link-words.ts';
import { readMapFile, withListColumns } from '../../apps/cli/src/link/map-file.ts';

const MAP = fileURLToPath(new URL('../maps/invented.json', import.meta.url));

/** The records of an invented file, as `sila link` reads them. */
export async function tableOf(path: string): Promise<RecordTable> {
  const words = readLinkWords([path, '--id', 'id', '--truth', 'truth', '--map', MAP, '--out', '-']);
  const crew = crewFor(1 << 20);
  const list = await openListFile(path, crew);
  const map = withListColumns(await readMapFile(MAP), [list]);
  const { table } = await linkedFiles([list], { words, map }, crew);
  await crew.end();
  return table;
}
