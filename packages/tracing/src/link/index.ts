export { writtenDate } from './date-values.ts';
export { fieldValues } from './field-values.ts';
export { identification } from './identification.ts';
export {
  type LinkInput,
  type LinkOutcome,
  type LinkProgress,
  type LinkProposal,
  type LinkRecord,
  type LinkStats,
  linkRecords,
} from './link-records.ts';
export { PERSON_FIELDS, type PersonField } from './person-fields.ts';
export { PERSON_MODEL } from './person-model.ts';
export { similarityOf } from './person-similarity.ts';
export { LINK_REASON_CODES, type LinkReasonCode } from './reason-codes.ts';
