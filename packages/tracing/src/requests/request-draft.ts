import {
  CHANNELS,
  ENQUIRER_CONSENTS,
  ENTERED_COLUMNS,
  type EnteredCells,
  type EnteredColumn,
  RELATIONS,
  type RequestId,
  type SoughtPersonId,
} from '@sila/domain';
import { z } from 'zod';
import { anyId } from '../operations/input.ts';
import { sealedNote } from './sealed-note.ts';
import { toldStation } from './step.ts';

const MOST_PERSONS = 20;
const MOST_STATIONS = 40;
const columnName = z.enum(ENTERED_COLUMNS as [EnteredColumn, ...EnteredColumn[]]);

/** One person sought, as the enquirer tells of them: the cells become a record, kept word for word. */
const soughtDraft = z.object({
  /** Made by the client, so that sending twice changes nothing. */
  id: anyId<SoughtPersonId>(),
  relation: z.enum(RELATIONS),
  cells: z.partialRecord(columnName, z.string().trim().max(10_000)),
  circumstances: z.string().trim().max(8000),
  journey: z.array(toldStation).max(MOST_STATIONS),
});
export type SoughtDraft = Omit<z.infer<typeof soughtDraft>, 'cells'> & {
  readonly cells: EnteredCells;
};

/**
 * A family's request as somebody takes it down. How to reach the enquirer, at
 * which hours, and who the witnesses are comes sealed for the team (`contact`,
 * see requestContact in the client) and is never read here.
 */
const requestShape = z.object({
  /** Made by the client, so that sending twice changes nothing. */
  id: anyId<RequestId>(),
  channel: z.enum(CHANNELS),
  enquirer: z.object({
    name: z.string().trim().min(1).max(300),
    language: z.enum(['ar', 'en']),
    consents: z.array(z.enum(ENQUIRER_CONSENTS)),
  }),
  /** Null where there is no team to seal for yet. */
  contact: sealedNote.nullable(),
  sought: z.array(soughtDraft).min(1).max(MOST_PERSONS),
});
export type RequestDraft = Omit<z.infer<typeof requestShape>, 'sought'> & {
  readonly sought: readonly SoughtDraft[];
};
export const requestDraft = requestShape as unknown as z.ZodType<RequestDraft, RequestDraft>;
