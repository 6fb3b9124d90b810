import type { RecordId } from '@sila/domain';
import { NameIndex } from '@sila/names';
import type { NameSearch } from '@sila/tracing';

/** All records' names in memory: a cache filled from the database at start and after every commit. */
export class NameBook implements NameSearch {
  readonly #index = new NameIndex();
  readonly #entries: { recordId: RecordId; name: string }[] = [];
  readonly #known = new Set<RecordId>();
  readonly #forgotten = new Set<RecordId>();

  /** Adding a record again changes nothing: records are immutable. */
  add(recordId: RecordId, names: readonly string[]): void {
    if (this.#known.has(recordId)) return;
    this.#known.add(recordId);
    for (const name of names) {
      this.#index.add(this.#entries.length, name);
      this.#entries.push({ recordId, name });
    }
  }

  /** An erased record is found no more; its words leave memory with the process. */
  forget(recordId: RecordId): void {
    this.#forgotten.add(recordId);
  }

  search(query: string, top: number): { recordId: RecordId; name: string; score: number }[] {
    // A reviewer may send a name before its last word is whole.
    return this.#index.search(query, top, { prefix: true }).flatMap(({ id, score }) => {
      const entry = this.#entries[id];
      const isThere = entry !== undefined && !this.#forgotten.has(entry.recordId);
      return isThere ? [{ ...entry, score }] : [];
    });
  }
}
