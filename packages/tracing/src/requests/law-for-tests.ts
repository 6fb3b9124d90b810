import type { Match, MatchId, SoughtPersonId } from '@sila/domain';
import type { Step, TakenStep } from './step.ts';

/** Says which law a log breaks, read from its last step backwards, with none of the code that wrote it. */
export function holdsTheLaw(log: readonly TakenStep[], matches: readonly Match[]): void {
  const last = log.at(-1);
  if (last === undefined) return;
  const gone = new Set(
    log.flatMap(({ step }) => (step.kind === 'takenBack' ? [step.version] : [])),
  );
  const standing = log.filter(({ version }) => !gone.has(version));
  const { step } = last;
  if (step.kind === 'noticeGiven') {
    const match = matches.find(({ id }) => id === step.matchId);
    const { facts, kind } = step.notice;
    if (match?.state !== 'confirmed') throw new Error('a notice without a confirming decision');
    if (facts.decisionId !== match.decision.id) throw new Error('a notice of another decision');
    if (kind === 'death') mustBeFoundDead(standing, step);
    else mustHaveLeave(standing, step, 'match');
  }
  if (step.kind === 'takenBack') mustLeanOnNothing(standing, log[step.version - 1]);
  if (step.kind === 'informedOfDeath') mustBeFoundDead(standing, step);
  if (step.kind === 'contactRestored' || step.kind === 'reunified')
    mustHaveLeave(standing, step, 'relay');
}

/** Told of a place, or followed from a match: nothing of the life hangs on these. */
const ASIDE = new Set([
  'takenBack',
  'stationTold',
  'stationStruck',
  'candidateFound',
  'candidateFell',
  'basisFell',
]);

function mustLeanOnNothing(standing: readonly TakenStep[], gone: TakenStep | undefined): void {
  if (gone === undefined || !('soughtId' in gone.step) || ASIDE.has(gone.step.kind)) return;
  const { soughtId } = gone.step;
  const leaning = standing.filter(
    ({ version, step }) =>
      version > gone.version &&
      'soughtId' in step &&
      step.soughtId === soughtId &&
      !ASIDE.has(step.kind),
  );
  if (leaning.length > 0) throw new Error('a step taken back from under another');
}

interface About {
  readonly soughtId: SoughtPersonId;
  readonly matchId: MatchId;
}

function same<Kind extends Step['kind']>(
  log: readonly TakenStep[],
  kind: Kind,
  about: About,
): (TakenStep & { readonly step: Extract<Step, { kind: Kind }> })[] {
  return log.filter(
    ({ step }) =>
      step.kind === kind &&
      'matchId' in step &&
      step.matchId === about.matchId &&
      step.soughtId === about.soughtId,
  ) as never;
}

function mustBeFoundDead(log: readonly TakenStep[], about: About): void {
  const proposed = same(log, 'deathProposed', about).at(-1);
  if (proposed === undefined) throw new Error('a death that nobody proposed');
  const { method, evidence } = proposed.step;
  if (['looks', 'marks', 'familyQuestion'].includes(method) || evidence === '')
    throw new Error('a death by looks, or without evidence');
  const since = log.filter(({ version }) => version > proposed.version);
  const board = new Set(same(since, 'deathSigned', about).map(({ by }) => by!.id));
  board.delete(proposed.by!.id);
  if (board.size < 2) throw new Error('a death without two people');
  const told = same(since, 'toldInPerson', about)[0];
  if (told === undefined) throw new Error('a death that nobody told in person');
  const verified = same(log, 'verified', about).at(-1);
  if (verified?.step.basis.life !== 'dead') throw new Error('a death of somebody not found dead');
}

function mustHaveLeave(log: readonly TakenStep[], about: About, scope: 'match' | 'relay'): void {
  const verified = same(log, 'verified', about).at(-1);
  if (verified === undefined) throw new Error('a disclosure without a verified finding');
  if (verified.step.basis.age === 'adult') mustHaveConsent(log, about, scope);
  else mustHaveGuardian(log, about);
}

function mustHaveGuardian(log: readonly TakenStep[], about: About): void {
  const guardian = same(log, 'guardianVerified', about).at(-1);
  const note = same(log, 'bestInterestsNoted', about).at(-1);
  if (guardian === undefined || note === undefined) throw new Error('a child without a guardian');
  const since = log.filter(({ version }) => version > Math.max(guardian.version, note.version));
  const approvers = new Set(same(since, 'guardianApproved', about).map(({ by }) => by!.id));
  for (const own of [guardian.by!.id, note.by!.id]) approvers.delete(own);
  if (approvers.size < 2) throw new Error('a child without two approvers');
}

function mustHaveConsent(log: readonly TakenStep[], about: About, scope: 'match' | 'relay'): void {
  const given = same(log, 'consentGiven', about).findLast(({ step }) =>
    step.scopes.includes(scope),
  );
  if (given === undefined) throw new Error('a disclosure without consent');
  const after = (version: number) => version > given.version;
  const refused = same(log, 'contactRefused', about).some(({ version }) => after(version));
  const revoked = same(log, 'consentRevoked', about).some(
    ({ version, step }) => after(version) && step.scopes.includes(scope),
  );
  if (refused || revoked) throw new Error('a disclosure against a refusal');
}
