import type { RecordKind } from '@sila/domain';

/** Found alive or dead without a name to look for. */
export const FOUND: ReadonlySet<RecordKind> = new Set(['unidentifiedLiving', 'remains']);

/** What these were heard to say stands for whom they belong to. */
export const HEARD: ReadonlySet<RecordKind> = new Set(['unidentifiedLiving', 'sighting']);

/** Among which records each kind's candidates are looked for; nothing for kinds that names bring together. */
export const AMONG: Readonly<Partial<Record<RecordKind, ReadonlySet<RecordKind>>>> = {
  unidentifiedLiving: new Set(['sought', 'held', 'released', 'sighting']),
  remains: new Set(['sought', 'held', 'death']),
  sought: FOUND,
};
