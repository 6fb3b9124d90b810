import { createStore, type SetStoreFunction } from 'solid-js/store';
import type { BodyOf } from '../api/call.ts';

type Full<T> = {
  [K in keyof T]-?: T[K] extends object | undefined ? Full<NonNullable<T[K]>> : string;
};
export type InquiryDraft = Full<BodyOf<'inquire'>['inquiry']>;

const EMPTY: InquiryDraft = {
  sought: { name: '', father: '', mother: '', birthYear: '', place: '', circumstances: '' },
  asker: { name: '', relation: '', reach: '' },
};

/** What is being written; never kept on the device, which others may hold tomorrow. */
export function createDraft(): [InquiryDraft, SetStoreFunction<InquiryDraft>, () => void] {
  const [draft, setDraft] = createStore<InquiryDraft>(structuredClone(EMPTY));
  return [draft, setDraft, () => setDraft(structuredClone(EMPTY))];
}
