import type { IssueCode } from '@sila/domain';

/** What is wrong with a delivered value: what it is, never whose fault. */
export const issues = {
  'issue.row.tooFewCells': 'The row has {found, number} cells; the header has {expected, number}.',
  'issue.row.tooManyCells':
    'The row has {found, number} cells; the header has only {expected, number}.',
  'issue.row.empty': 'The row is empty.',
  'issue.row.unbalancedQuotes': 'A quotation mark is opened and not closed.',
  'issue.row.erased': 'This row was erased before and is not taken in again',
  'issue.row.notJson': 'The line is not JSON.',
  'issue.file.undecodableBytes':
    'Some letters were lost: the bytes do not fit the encoding of the file.',
  'issue.date.unreadable': 'This cannot be read as a date.',
  'issue.date.impossible': 'There is no such day in the calendar.',
  'issue.date.inFuture': 'The date lies in the future.',
  'issue.date.ambiguousOrder': 'Day and month could be the other way round.',
  'issue.age.unreadable': 'This cannot be read as an age.',
  'issue.age.impossible': 'Nobody has this age.',
  'issue.sex.unreadable': 'This cannot be read as a sex.',
  'issue.number.empty': 'The number holds no digits or letters.',
  'issue.journey.unreadable': 'No place can be read in this.',
  'issue.identification.looksAlone': 'Looks alone identify nobody. Another method is needed.',
  'issue.name.noLetters': 'The name holds no letters.',
  'issue.name.tooLong': 'This is too long for a name.',
  'issue.name.unknown': 'This says that the name is not known.',
  'issue.name.contact': 'This is an address or a telephone number, not a name.',
  'issue.name.organisation': 'This may name an organisation, not a person.',
  'issue.name.place': 'This may name a place, not a person.',
  'issue.name.relative': 'This names the person only as somebody’s relative.',
  'issue.name.sentence': 'This may be a sentence, not a name.',
  'issue.name.withNumber': 'The name holds a number, which is not compared.',
  'issue.text.tooLong': 'The text is too long.',
  'issue.record.missingOneOf': 'At least one of these is needed: {attributes}.',
  'issue.record.attributeNotForKind': 'This kind of record does not state this: {attribute}.',
  'issue.record.deathBeforeBirth': 'The death is dated before the birth.',
  'issue.severity.bad': 'cannot be used until mended',
  'issue.severity.doubt': 'used, with doubt',
} as const satisfies Record<`issue.${IssueCode}`, string> & Record<string, string>;
