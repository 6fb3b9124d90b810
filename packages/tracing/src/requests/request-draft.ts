import {
  ATTRIBUTES,
  CHANNELS,
  ENQUIRER_CONSENTS,
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
const MOST_CELLS = 60;

/** One person sought, as the enquirer tells of them: the cells become a record, kept word for word. */
export const soughtDraft = z.object({
  /** Made by the client, so that sending twice changes nothing. */
  id: anyId<SoughtPersonId>(),
  relation: z.enum(RELATIONS),
  cells: z
    .array(
      z.object({ attribute: z.enum(ATTRIBUTES), asStated: z.string().trim().min(1).max(4000) }),
    )
    .min(1)
    .max(MOST_CELLS),
  circumstances: z.string().trim().max(8000),
  journey: z.array(toldStation).max(MOST_STATIONS),
});
export type SoughtDraft = z.infer<typeof soughtDraft>;

/**
 * A family's request as somebody takes it down. How to reach the enquirer, at
 * which hours, and who the witnesses are comes sealed for the team (`contact`,
 * see requestContact in the client) and is never read here.
 */
export const requestDraft = z.object({
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
export type RequestDraft = z.infer<typeof requestDraft>;
