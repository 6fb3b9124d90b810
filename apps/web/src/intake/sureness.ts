import type { Preview } from '@sila/wire';

export type Sureness = 'sure' | 'likely' | 'unsure' | 'none' | 'chosen';

const SURE = 0.85;
const LIKELY = 0.6;

/** A proposal's confidence as one of three words; a person's own choice is none of them. */
export function surenessOf(
  column: Pick<Preview['columns'][number], 'attribute' | 'confidence' | 'drawnFrom'>,
  isChanged: boolean,
): Sureness {
  if (isChanged) return 'chosen';
  if (column.drawnFrom === 'saved') return 'sure';
  if (column.attribute === null) return 'none';
  if (column.confidence >= SURE) return 'sure';
  return column.confidence >= LIKELY ? 'likely' : 'unsure';
}
