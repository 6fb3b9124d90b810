import type {
  ConfirmedMatch,
  DecisionId,
  Match,
  MatchId,
  RecordId,
  RecordKind,
  RequestId,
  SoughtPersonId,
  UserId,
} from '@sila/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Role } from '../access/role.ts';
import { enquirerView } from './enquirer-view.ts';
import { followSteps, type RequestSeed } from './follow-steps.ts';
import type { Facts } from './ground.ts';
import { holdsTheLaw } from './law-for-tests.ts';
import { settleStep } from './settle-step.ts';
import type { AskedStep, Step, TakenStep } from './step.ts';

/*
 * The law of requests, held against 10,000 lives: several people do right and
 * wrong things in any order, decisions on matches come and go meanwhile. What
 * was let through is judged by another reading of the log (law-for-tests.ts),
 * which knows nothing of the code under test.
 */

const ROLES: readonly Role[][] = [
  ['caseworker'],
  ['caseworker'],
  ['forensic'],
  ['forensic'],
  ['coordinator'],
  ['intakeVolunteer'],
];
const PEOPLE = ROLES.map((roles, at) => ({ id: `u${at}` as UserId, name: `U${at}`, roles }));
const SOUGHT = ['s0', 's1'] as SoughtPersonId[];
const MATCHES = ['m0', 'm1', 'm2'] as MatchId[];
const FOUND = [
  { life: 'living', age: 'adult', kind: 'released' },
  { life: 'living', age: 'unknown', kind: 'unidentifiedLiving' },
  { life: 'dead', age: 'adult', kind: 'remains' },
] as const;
const SEED: RequestSeed = {
  id: 'q' as RequestId,
  sought: SOUGHT.map((id) => ({
    id,
    requestId: 'q' as RequestId,
    recordId: `r-${id}` as RecordId,
    relation: 'mother',
  })),
};

/** What happens: somebody asks for a step, or a reviewer decides on a match. */
type Deed =
  | { readonly what: 'step'; readonly who: number; readonly step: AskedStep }
  | { readonly what: 'decide'; readonly match: number; readonly verdict: 'same' | 'different' }
  | { readonly what: 'propose'; readonly match: number }
  | { readonly what: 'undecide'; readonly match: number };

const text = fc.constantFrom('', 'because', 'evidence 12/B');
const about = fc.record({
  soughtId: fc.constantFrom(...SOUGHT),
  matchId: fc.constantFrom(...MATCHES),
});
const kinds: { readonly [K in AskedStep['kind']]?: fc.Arbitrary<object> } = {
  accepted: fc.constant({}),
  tracingBegun: fc.constant({}),
  leftOpen: fc.record({ note: text }),
  checked: fc.record({
    check: fc.constantFrom('dna', 'looks', 'document', 'marks'),
    outcome: fc.constantFrom('fits', 'fits', 'fits', 'contradicts', 'open'),
    laboratory: text,
    note: text,
  }),
  judged: fc.record({
    verdict: fc.constantFrom('same', 'same', 'same', 'different'),
    reason: text,
  }),
  verified: fc.record({ reason: text }),
  consentGiven: fc.record({
    scopes: fc.subarray(['match', 'relay', 'name', 'photo'], { minLength: 1 }),
    how: fc.constant('phone'),
    on: fc.constant('2026-01-01'),
    note: text,
  }),
  consentRevoked: fc.record({
    scopes: fc.subarray(['match', 'relay', 'name'], { minLength: 1 }),
    note: text,
  }),
  contactRefused: fc.record({ on: fc.constant('2026-01-01'), note: text }),
  guardianVerified: fc.record({ relation: fc.constant('mother'), how: text }),
  bestInterestsNoted: fc.record({ note: text }),
  guardianApproved: fc.constant({}),
  deathProposed: fc.record({
    method: fc.constantFrom('dna', 'looks', 'document', 'marks'),
    evidence: text,
  }),
  deathSigned: fc.constant({}),
  toldInPerson: fc.record({ on: fc.constant('2026-01-01'), note: text }),
  noticeGiven: fc.record({
    notice: fc.constantFrom('found', 'contactRestored', 'reunified', 'death'),
  }),
  contactRestored: fc.record({ note: text }),
  reunified: fc.record({ note: text }),
  informedOfDeath: fc.record({ note: text }),
  withdrawn: fc.record({ reason: text }),
  reopened: fc.record({ reason: text }),
  takenBack: fc.record({ version: fc.integer({ min: 1, max: 30 }), reason: text }),
};
const who = fc.integer({ min: 0, max: PEOPLE.length - 1 });
const anyStep: fc.Arbitrary<Deed> = fc
  .constantFrom(...(Object.keys(kinds) as AskedStep['kind'][]))
  .chain((kind) =>
    fc.record({
      what: fc.constant('step' as const),
      who,
      step: fc.tuple(about, kinds[kind]!).map(([a, b]) => ({ kind, ...a, ...b }) as AskedStep),
    }),
  );
const match = fc.integer({ min: 0, max: MATCHES.length - 1 });
const anyDeed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 6, arbitrary: anyStep },
  {
    weight: 1,
    arbitrary: fc.record({
      what: fc.constant('decide' as const),
      match,
      verdict: fc.constantFrom('same' as const, 'same' as const, 'different' as const),
    }),
  },
  {
    weight: 1,
    arbitrary: match.chain((at) =>
      fc.constantFrom<Deed>({ what: 'propose', match: at }, { what: 'undecide', match: at }),
    ),
  },
);

/** The way a request goes when everybody does what is right, so that deep states are reached. */
function rightWay(at: number, sought: number): Deed[] {
  const soughtId = SOUGHT[sought]!;
  const matchId = MATCHES[at]!;
  const ids = { soughtId, matchId };
  const said = { on: '2026-01-01', note: 'n' };
  const step = (by: number, one: object): Deed => ({
    what: 'step',
    who: by,
    step: { ...ids, ...one } as AskedStep,
  });
  const begin: Deed[] = [
    step(0, { kind: 'accepted' }),
    { what: 'propose', match: at },
    step(0, { kind: 'checked', check: 'dna', outcome: 'fits', laboratory: 'l', note: '' }),
    { what: 'decide', match: at, verdict: 'same' },
    step(0, { kind: 'judged', verdict: 'same', reason: 'r' }),
    step(2, { kind: 'judged', verdict: 'same', reason: 'r' }),
    step(0, { kind: 'verified', reason: 'r' }),
  ];
  const endings: Deed[][] = [
    [
      step(0, { kind: 'consentGiven', scopes: ['match', 'relay'], how: 'phone', ...said }),
      step(0, { kind: 'noticeGiven', notice: 'found' }),
      step(0, { kind: 'contactRestored', note: '' }),
      step(0, { kind: 'noticeGiven', notice: 'contactRestored' }),
      step(0, { kind: 'reunified', note: '' }),
      step(0, { kind: 'noticeGiven', notice: 'reunified' }),
    ],
    [
      step(0, { kind: 'guardianVerified', relation: 'mother', how: 'papers' }),
      step(0, { kind: 'bestInterestsNoted', note: 'n' }),
      step(2, { kind: 'guardianApproved' }),
      step(4, { kind: 'guardianApproved' }),
      step(1, { kind: 'reunified', note: '' }),
      step(1, { kind: 'noticeGiven', notice: 'reunified' }),
    ],
    [
      step(0, { kind: 'deathProposed', method: 'dna', evidence: 'report 7' }),
      step(2, { kind: 'deathSigned' }),
      step(4, { kind: 'deathSigned' }),
      step(0, { kind: 'toldInPerson', ...said }),
      step(0, { kind: 'informedOfDeath', note: '' }),
      step(0, { kind: 'noticeGiven', notice: 'death' }),
    ],
  ];
  return [...begin, ...endings[at]!];
}

/** A right way with wrong and sudden things strewn into it, or those alone. */
const deeds: fc.Arbitrary<Deed[]> = fc
  .tuple(
    fc.option(
      fc.tuple(match, fc.integer({ min: 0, max: 1 })).map(([at, sought]) => rightWay(at, sought)),
    ),
    fc.array(fc.tuple(fc.nat(), anyDeed), { maxLength: 12 }),
  )
  .map(([right, strewn]) => {
    const all = [...(right ?? [])];
    for (const [at, deed] of strewn) all.splice(at % (all.length + 1), 0, deed);
    return all;
  });

/** Matches as reviewers leave them, and the log of one request. */
class World {
  readonly matches: Match[] = MATCHES.map((id, at) => ({
    id,
    // m0 and m1 are about the first, m2 about either in turn: `left` follows the asking.
    left: `r-s${at}` as RecordId,
    right: `found-${at}` as RecordId,
    explanation: { priorBits: 0, parts: [], totalBits: 0, model: 't' },
    version: 1,
    state: 'proposed',
  }));
  readonly log: TakenStep[] = [];
  #decisions = 0;

  do(deed: Deed): void {
    if (deed.what === 'step') this.#ask(deed.step, deed.who);
    else if (deed.what === 'propose') this.#derive('candidateFound', MATCHES[deed.match]!);
    else this.#decide(deed);
  }

  #decide(deed: Extract<Deed, { what: 'decide' | 'undecide' }>): void {
    const before = this.matches[deed.match]!;
    if (deed.what === 'undecide' || deed.verdict === 'different') {
      const { id, left, right, explanation, version } = before;
      this.matches[deed.match] = { id, left, right, explanation, version, state: 'proposed' };
      if (before.state === 'confirmed') this.#derive('basisFell', before.id);
      if (deed.what === 'decide') this.#derive('candidateFell', before.id);
      return;
    }
    if (before.state === 'confirmed') return;
    const id = `d${this.#decisions++}` as DecisionId;
    const by = { id: PEOPLE[0]!.id, name: 'U0' };
    const decision = {
      id,
      matchId: before.id,
      verdict: 'same',
      by,
      at: '2026',
      reason: 'r',
    } as const;
    this.matches[deed.match] = { ...before, state: 'confirmed', decision } as ConfirmedMatch;
    this.#derive('candidateFound', before.id);
  }

  #ask(asked: AskedStep, by: number): void {
    // What was taken last is taken back most: an older one is refused nearly always.
    const back = asked.kind === 'takenBack' ? this.log.length - (asked.version % 3) : 0;
    const step = asked.kind === 'takenBack' ? { ...asked, version: back } : asked;
    const life = followSteps(SEED, this.log);
    const facts = this.#facts(step, by);
    const taken = settleStep(life, step, facts);
    if (!taken.ok) return;
    this.#add(taken.value, facts.by);
    holdsTheLaw(this.log, this.matches);
  }

  #facts(step: AskedStep, by: number): Facts {
    const at = 'matchId' in step ? MATCHES.indexOf(step.matchId) : -1;
    const about = 'soughtId' in step ? step.soughtId : SOUGHT[0]!;
    const kind: RecordKind = FOUND[at]?.kind ?? 'held';
    const found = this.matches[at];
    const left = {
      id: `r-${about}` as RecordId,
      kind: 'sought',
      sourceName: '',
      listDate: null,
    } as const;
    const right = { id: `found-${at}` as RecordId, kind, sourceName: '', listDate: null };
    return {
      by: PEOPLE[by]!,
      stationDate: null,
      found:
        found === undefined
          ? null
          : { ...FOUND[at]!, match: found, sides: { left, right }, recordId: right.id },
    };
  }

  #derive(kind: 'candidateFound' | 'candidateFell' | 'basisFell', matchId: MatchId): void {
    for (const soughtId of SOUGHT) this.#add({ kind, soughtId, matchId }, null);
  }

  #add(step: Step, by: TakenStep['by']): void {
    const version = this.log.length + 1;
    this.log.push({ version, by, at: `2026-01-01T00:00:${version}Z`, step });
  }
}

test('no life of a request breaks the law: 10,000 of them', () => {
  const reached = new Map<string, number>();
  const count = (what: string) => reached.set(what, (reached.get(what) ?? 0) + 1);
  fc.assert(
    fc.property(deeds, (all) => {
      const world = new World();
      for (const deed of all) world.do(deed);
      const life = followSteps(SEED, world.log);
      for (const { state } of life.sought) count(state);
      for (const { step } of world.log)
        count(step.kind === 'noticeGiven' ? `told ${step.notice.kind}` : step.kind);
      if (life.takenBack.size > 0) count('taken back');
      looksStillOpen(world.log);
    }),
    { numRuns: 10_000, seed: 6 },
  );
  // Laws about what never happens prove nothing where nothing happens.
  const wanted = [
    'reunified',
    'contactRestored',
    'informedOfDeath',
    'verified',
    'withdrawn',
    'stillOpen',
  ];
  const told = ['told found', 'told reunified', 'told death', 'taken back'];
  for (const what of [...wanted, ...told])
    expect([what, reached.get(what) ?? 0]).toEqual([what, expect.toSatisfy((n: number) => n > 30)]);
}, 120_000);

/** To the enquirer a life with its findings and refusals is, byte for byte, the life without them. */
function looksStillOpen(log: readonly TakenStep[]): void {
  const told = new Set(['accepted', 'noticeGiven', 'withdrawn', 'reopened']);
  const takenBack = new Set(
    log.flatMap(({ step }) => (step.kind === 'takenBack' ? [step.version] : [])),
  );
  const silent = log
    .filter(({ version, step }) => told.has(step.kind) && !takenBack.has(version))
    .map((one, at) => ({ ...one, version: at + 1 }));
  const whole = JSON.stringify(enquirerView(followSteps(SEED, log)));
  expect(JSON.stringify(enquirerView(followSteps(SEED, silent)))).toBe(whole);
}
