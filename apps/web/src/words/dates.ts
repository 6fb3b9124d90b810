import type { Attribute } from '@sila/domain';
import { voice } from './say.ts';
import { digits, spokenDate, spokenInstant } from './spoken-date.ts';
import { spokenValue } from './spoken-value.ts';

/** An EDTF date in the language spoken now, as far as it is known. */
export function sayDate(edtf: string): string {
  return spokenDate(voice(), edtf);
}

/** An instant as the reader's own clock shows it. */
export function sayInstant(iso: string): string {
  return spokenInstant(voice(), iso);
}

/** How Sila read a stated value; null when that adds nothing. */
export function sayRead(attribute: Attribute, read: string | null): string | null {
  return spokenValue(voice(), attribute, read);
}

/** A row number or a year in the reader's digits, without a thousands mark. */
export function sayNumeral(value: number): string {
  return digits(voice(), value);
}
