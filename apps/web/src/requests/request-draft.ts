import type { Channel, EnquirerConsent, EnteredCells, Relation, StationKind } from '@sila/domain';
import type { SealedNote } from '@sila/seal';
import type { BodyOf } from '../api/call.ts';

export interface StationDraft {
  readonly id: string;
  readonly kind: StationKind;
  readonly place: string;
  readonly dateAsStated: string;
  readonly note: string;
}

export interface PersonDraft {
  id: string;
  relation: Relation;
  /** What is told of them; each goes into the record as told. */
  cells: EnteredCells & { readonly 'name.full': string };
  circumstances: string;
  journey: readonly StationDraft[];
}

/** While it is typed: a store that its fields write into. */
export interface RequestDraft {
  id: string;
  name: string;
  channel: Channel;
  language: 'ar' | 'en';
  consents: EnquirerConsent[];
  contact: string;
  hours: string;
  witnesses: string;
  sought: PersonDraft[];
}

export function newPerson(newId: () => string): PersonDraft {
  return {
    id: newId(),
    relation: 'mother',
    cells: { 'name.full': '' },
    circumstances: '',
    journey: [],
  };
}

export function newDraft(language: 'ar' | 'en', newId: () => string): RequestDraft {
  return {
    id: newId(),
    name: '',
    channel: 'inPerson',
    language,
    consents: ['trace'],
    contact: '',
    hours: '',
    witnesses: '',
    sought: [newPerson(newId)],
  };
}

/** What is sent: the cells that hold something, and how to reach people only sealed. */
export function requestBody(
  draft: RequestDraft,
  contact: SealedNote | null,
): BodyOf<'receiveRequest'> {
  const { id, channel, name, language, consents } = draft;
  return {
    id,
    channel,
    enquirer: { name, language, consents: [...consents] },
    contact,
    sought: draft.sought.map(({ cells, journey, ...person }) => ({
      ...person,
      cells: Object.fromEntries(Object.entries(cells).filter(([, text]) => text.trim() !== '')),
      journey: journey.filter(({ place }) => place.trim() !== ''),
    })),
  } as unknown as BodyOf<'receiveRequest'>;
}
