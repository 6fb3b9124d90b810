import type {
  ConfirmedMatch,
  FoundAge,
  FoundLife,
  Match,
  PartialDate,
  RecordId,
  Reviewer,
} from '@sila/domain';
import type { Role } from '../access/role.ts';
import type { NoticeSide } from '../inform/prepare-notice.ts';
import type { Candidate, RequestLife, SoughtLife } from './life.ts';

/** What is true around a request when somebody takes a step. */
export interface Facts {
  readonly by: Reviewer & { readonly roles: readonly Role[] };
  /** The match that the step names, as it stands now; null where there is none or it is out of reach. */
  readonly found: {
    readonly match: Match;
    readonly sides: { readonly left: NoticeSide; readonly right: NoticeSide };
    readonly recordId: RecordId;
    readonly life: FoundLife;
    readonly age: FoundAge;
  } | null;
  /** When a told station was, as far as its words could be read. */
  readonly stationDate: PartialDate | null;
}

/** The pieces of a life that a step is about. */
export interface Ground {
  readonly life: RequestLife;
  readonly sought: SoughtLife | null;
  readonly candidate: Candidate | null;
  readonly confirmed: ConfirmedMatch | null;
}
