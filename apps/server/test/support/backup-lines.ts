import { dumpDatabase, restoreDatabase } from '@sila/store';
import { freshDatabase } from '../../../../packages/store/test/support/postgres.ts';

/** A backup as its lines, open. */
export async function backupLines(connectionString: string): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of dumpDatabase(connectionString)) lines.push(line.trimEnd());
  return lines;
}

/** A new database that holds what a backup held; to be dropped. */
export async function restoredFrom(lines: readonly string[]) {
  const restored = await freshDatabase();
  await restoreDatabase(restored.connectionString, given(lines));
  return restored;
}

async function* given(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}
