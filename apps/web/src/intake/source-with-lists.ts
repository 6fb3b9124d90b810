import type { ReplyOf } from '../api/call.ts';

/** A source and every list it handed over. */
export type SourceWithLists = ReplyOf<'listSources'>['sources'][number];
