import type { FiledPerson, Filing } from '@sila/seal';
import { createStore, type SetStoreFunction } from 'solid-js/store';

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** A filing while it is being written; the voice comes with the receipt. */
export interface FilingDraft {
  enquirer: Writable<Omit<Filing['enquirer'], 'language'>>;
  sought: Writable<FiledPerson>[];
  phrase: string;
}

const NOBODY: FiledPerson = {
  name: '',
  father: '',
  mother: '',
  birthYear: '',
  place: '',
  relation: '',
  circumstances: '',
};

/** A further person to be told of. */
export function newPerson(): Writable<FiledPerson> {
  return { ...NOBODY };
}

/** What is being written; never kept on the device, which others may hold tomorrow. */
export function createFilingDraft(): [FilingDraft, SetStoreFunction<FilingDraft>] {
  return createStore<FilingDraft>({
    enquirer: { name: '', contact: '', hours: '' },
    sought: [newPerson()],
    phrase: '',
  });
}
