import { type EnteredCells, RELATIONS } from '@sila/domain';
import { type Filing, type SealTo, sealNote } from '@sila/seal';
import type { BodyOf } from '../api/call.ts';
import { contactPlace } from '../requests/contact-place.ts';

export const ACCEPTED_CELLS = [
  'name.full',
  'name.father',
  'name.mother',
  'birth.date',
  'age',
  'residence',
] as const;
type AcceptedCell = (typeof ACCEPTED_CELLS)[number];
type Relation = (typeof RELATIONS)[number];

export interface AcceptedPerson {
  readonly id: string;
  relation: Relation | '';
  cells: Record<AcceptedCell, string>;
  circumstances: string;
}

/** What a filing becomes, for a caseworker to look over and mend before it is a request. */
export interface AcceptDraft {
  readonly requestId: string;
  enquirerName: string;
  sought: AcceptedPerson[];
}

/** Prefilled from what the family wrote; the ids are made here, so that sending twice changes nothing. */
export function acceptDraftOf({ enquirer, sought }: Filing): AcceptDraft {
  return {
    requestId: crypto.randomUUID(),
    enquirerName: enquirer.name,
    sought: sought.map((person) => {
      const isAge = /^\s*[\d\u0660-\u0669\u06f0-\u06f9]{1,2}\s*$/u.test(person.birthYear);
      return {
        id: crypto.randomUUID(),
        relation: RELATIONS.find((one) => one === person.relation) ?? '',
        cells: {
          'name.full': person.name,
          'name.father': person.father,
          'name.mother': person.mother,
          'birth.date': isAge ? '' : person.birthYear,
          age: isAge ? person.birthYear : '',
          residence: person.place,
        },
        circumstances: person.circumstances,
      };
    }),
  };
}

/** As the server takes it; the contact is sealed for the team again, bound to the request. */
export async function requestOf(
  { requestId, enquirerName, sought }: AcceptDraft,
  { enquirer }: Filing,
  to: SealTo,
): Promise<BodyOf<'acceptFiling'>['request']> {
  const told = { contact: enquirer.contact, hours: enquirer.hours, witnesses: '' };
  const hasContact = told.contact !== '' || told.hours !== '';
  return {
    id: requestId,
    channel: 'filing',
    enquirer: { name: enquirerName, language: enquirer.language, consents: ['trace'] },
    contact: hasContact ? await sealNote(to, told, contactPlace(requestId)) : null,
    sought: sought.map(({ id, relation, cells, circumstances }) => ({
      id,
      relation: relation as Relation,
      cells: Object.fromEntries(
        Object.entries(cells).filter(([, text]) => text.trim() !== ''),
      ) as EnteredCells,
      circumstances,
      journey: [],
    })),
  } as never;
}
