import type { RequestId, SoughtPerson, SoughtState } from '@sila/domain';
import { followAction } from './follow-action.ts';
import { followCandidate } from './follow-candidate.ts';
import type { RequestLife, Said, SoughtLife } from './life.ts';
import type { Step, StepKind, TakenStep } from './step.ts';
import { TRANSITIONS } from './transitions.ts';

/** What a request is made of before any step. */
export interface RequestSeed {
  readonly id: RequestId;
  readonly sought: readonly SoughtPerson[];
}

/** The request as its steps leave it. What was taken back is left out; the steps all stay readable. */
export function followSteps(seed: RequestSeed, steps: readonly TakenStep[]): RequestLife {
  const takenBack = new Set<number>();
  for (const { step } of steps) if (step.kind === 'takenBack') takenBack.add(step.version);
  let life: RequestLife = {
    id: seed.id,
    version: steps.length,
    sought: seed.sought.map(({ id, recordId, relation }) => ({
      id,
      recordId,
      relation,
      state: 'received',
      journey: [],
      candidates: [],
      notices: [],
    })),
    actions: [],
    contact: null,
    steps,
    takenBack,
  };
  for (const taken of steps) if (!takenBack.has(taken.version)) life = follow(life, taken);
  return life;
}

function follow(life: RequestLife, { step, version, by, at }: TakenStep): RequestLife {
  const said: Said | null = by === null ? null : { version, by, at };
  if (step.kind === 'contactSealed') return { ...life, contact: step.contact };
  const isAbout = (one: SoughtLife) => !('soughtId' in step) || step.soughtId === one.id;
  return {
    ...life,
    actions: followAction(life.actions, step, { by, at, version }),
    sought: life.sought.map((one) => (isAbout(one) ? followOne(one, step, said) : one)),
  };
}

function followOne(life: SoughtLife, step: Step, said: Said | null): SoughtLife {
  if (step.kind === 'stationTold') {
    const station = { ...step.station, version: said!.version };
    return { ...life, journey: [...life.journey, station] };
  }
  if (step.kind === 'stationStruck')
    return { ...life, journey: life.journey.filter(({ id }) => id !== step.stationId) };
  const known = 'matchId' in step ? followCandidate(life.candidates, step, said) : life.candidates;
  const notices =
    step.kind === 'noticeGiven'
      ? [...life.notices, { ...said!, kind: step.notice.kind, notice: step.notice }]
      : life.notices;
  const after = { ...life, candidates: known, notices };
  return { ...after, state: stateAfter(after, step.kind) };
}

/** Where a derived step may lead; it is a fact about matches and never moves what stands further on. */
const FOUND_IN: ReadonlySet<SoughtState> = new Set(['accepted', 'inTracing', 'stillOpen']);
const LEANS_ON_BASIS: ReadonlySet<SoughtState> = new Set([
  'verified',
  'contactRestored',
  'reunified',
  'informedOfDeath',
]);

function stateAfter({ state, candidates }: SoughtLife, kind: StepKind): SoughtState {
  const stands = candidates.some((one) => one.stands);
  const open = stands ? 'candidateFound' : 'inTracing';
  switch (kind) {
    case 'candidateFound':
      return FOUND_IN.has(state) ? 'candidateFound' : state;
    case 'candidateFell':
      return state === 'candidateFound' ? open : state;
    case 'basisFell': {
      const isLeft = candidates.some(({ verified }) => verified !== null);
      return LEANS_ON_BASIS.has(state) && !isLeft ? open : state;
    }
    default: {
      const { from, to } = TRANSITIONS[kind];
      // What is about the whole request moves those of its persons that it may move.
      if (to === 'same' || (from !== 'any' && !from.includes(state))) return state;
      if (typeof to === 'string') return to;
      return stands ? 'candidateFound' : to.byCandidates;
    }
  }
}
