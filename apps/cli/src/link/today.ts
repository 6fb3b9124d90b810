import { parsePartialDate } from '@sila/domain';

/** The day on which the command runs: a date after it is in the future. */
export const TODAY = parsePartialDate(new Date().toISOString().slice(0, 10))!;
