import {
  CHECK_OUTCOMES,
  CHECKS,
  CONSENT_SCOPES,
  IDENTIFYING_METHODS,
  RELATIONS,
  STATION_KINDS,
  TALKS,
} from '@sila/domain';
import type { BodyOf } from '../api/call.ts';
import type { WordKey } from '../words/say.ts';

type AskedStep = BodyOf<'takeStep'>['step'];
export type StepKind = AskedStep['kind'];

type Options = readonly (readonly [value: string, word: WordKey])[];

/** One thing asked before a step is taken. */
export interface StepField {
  readonly name: string;
  readonly word: WordKey;
  readonly as: 'line' | 'text' | 'day' | 'choice' | 'many';
  readonly options?: Options;
  readonly isNeeded?: true;
}

const named = <T extends string, P extends string>(values: readonly T[], prefix: P) =>
  values.map((value) => [value, `${prefix}.${value}` as WordKey] as const);

const NOTE: StepField = { name: 'note', word: 'request.field.note', as: 'text' };
const REASON: StepField = {
  name: 'reason',
  word: 'request.field.reason',
  as: 'text',
  isNeeded: true,
};
const ON: StepField = { name: 'on', word: 'request.field.on', as: 'day', isNeeded: true };
const HOW: StepField = {
  name: 'how',
  word: 'request.field.how',
  as: 'choice',
  options: named(TALKS, 'request.talk'),
};
const SCOPES: StepField = {
  name: 'scopes',
  word: 'request.field.scopes',
  as: 'many',
  options: named(CONSENT_SCOPES, 'request.scope'),
  isNeeded: true,
};
const NOTICE: StepField = {
  name: 'notice',
  word: 'request.field.notice',
  as: 'choice',
  options: [],
};

/** What is asked for each step, in the order of asking. */
export const STEP_FORMS: Readonly<Partial<Record<StepKind, readonly StepField[]>>> = {
  planned: [
    { name: 'what', word: 'request.field.what', as: 'line', isNeeded: true },
    { name: 'due', word: 'request.field.due', as: 'day', isNeeded: true },
  ],
  stationTold: [
    {
      name: 'stationKind',
      word: 'request.field.kind',
      as: 'choice',
      options: named(STATION_KINDS, 'request.station'),
    },
    { name: 'place', word: 'request.field.place', as: 'line', isNeeded: true },
    { name: 'dateAsStated', word: 'request.field.date', as: 'line' },
    NOTE,
  ],
  stationStruck: [REASON],
  leftOpen: [NOTE],
  checked: [
    {
      name: 'check',
      word: 'request.field.check',
      as: 'choice',
      options: named(CHECKS, 'request.check'),
    },
    {
      name: 'outcome',
      word: 'request.field.outcome',
      as: 'choice',
      options: named(CHECK_OUTCOMES, 'request.outcome'),
    },
    NOTE,
    { name: 'laboratory', word: 'request.field.laboratory', as: 'line' },
  ],
  judged: [
    {
      name: 'verdict',
      word: 'request.field.verdict',
      as: 'choice',
      options: named(['same', 'different'] as const, 'request.verdict'),
    },
    REASON,
  ],
  verified: [REASON],
  consentGiven: [SCOPES, HOW, ON, NOTE],
  consentRevoked: [{ ...SCOPES, word: 'request.field.revoked' }, NOTE],
  contactRefused: [ON, NOTE],
  guardianVerified: [
    {
      name: 'relation',
      word: 'request.field.relation',
      as: 'choice',
      options: named(RELATIONS, 'request.relation'),
    },
    { name: 'how', word: 'request.field.proof', as: 'text', isNeeded: true },
  ],
  bestInterestsNoted: [{ ...NOTE, isNeeded: true }],
  deathProposed: [
    {
      name: 'method',
      word: 'request.field.method',
      as: 'choice',
      options: named(IDENTIFYING_METHODS, 'request.check'),
    },
    { name: 'evidence', word: 'request.field.evidence', as: 'text', isNeeded: true },
  ],
  toldInPerson: [ON, NOTE],
  noticeGiven: [NOTICE],
  contactRestored: [NOTE],
  reunified: [NOTE],
  informedOfDeath: [NOTE],
  withdrawn: [REASON],
  reopened: [REASON],
};

/** Steps that are taken at once: nothing is asked, and they are as easily taken back. */
export const AT_ONCE: ReadonlySet<StepKind> = new Set(['accepted', 'tracingBegun', 'actionDone']);

export type Filled = Readonly<Record<string, string | readonly string[]>>;

/** The step that a filled form makes. */
export function stepOf(
  kind: StepKind,
  about: Readonly<Record<string, string>>,
  filled: Filled,
  newId: () => string,
): AskedStep {
  if (kind === 'planned') return { kind, actionId: newId(), ...filled } as AskedStep;
  if (kind !== 'stationTold') return { kind, ...about, ...filled } as AskedStep;
  const { stationKind, place, dateAsStated, note } = filled;
  const station = { id: newId(), kind: stationKind, place, dateAsStated, note };
  return { kind, ...about, station } as AskedStep;
}
