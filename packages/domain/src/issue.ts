/**
 * What is wrong with a value that a source delivered. Dirty data is a value:
 * the row is kept, the issue is listed beside it. The code and its parameters
 * are data; the words for them, Arabic and English, live with the screens.
 */
export const ISSUE_CODES = [
  // a whole row or file
  'row.tooFewCells',
  'row.tooManyCells',
  'row.empty',
  'row.unbalancedQuotes',
  'row.notJson',
  'row.erased',
  'file.undecodableBytes',
  // a cell
  'date.unreadable',
  'date.impossible',
  'date.inFuture',
  'date.ambiguousOrder',
  'age.unreadable',
  'age.impossible',
  'sex.unreadable',
  'number.empty',
  'journey.unreadable',
  'identification.looksAlone',
  'name.noLetters',
  'name.tooLong',
  'name.unknown',
  'name.contact',
  'name.organisation',
  'name.place',
  'name.relative',
  'name.sentence',
  'name.withNumber',
  'text.tooLong',
  // a record as a whole
  'record.missingOneOf',
  'record.attributeNotForKind',
  'record.deathBeforeBirth',
] as const;

export type IssueCode = (typeof ISSUE_CODES)[number];

export interface Issue {
  readonly code: IssueCode;
  /** Column number in the delivered row, counted from 1; absent when the issue is the row's. */
  readonly column?: number;
  /** The column's header as delivered. */
  readonly header?: string;
  /** Values for the words, never a whole sentence. */
  readonly params?: Readonly<Record<string, string | number>>;
  /** `bad`: the record can't be used until mended. `doubt`: the record is used, the doubt is shown. */
  readonly severity: 'bad' | 'doubt';
}
