import type { MatchId } from '@sila/domain';
import type { Candidate, Said } from './life.ts';
import type { Step } from './step.ts';

type CandidateStep = Extract<Step, { readonly matchId: MatchId }>;
type WordStep = Exclude<CandidateStep, { kind: 'candidateFound' | 'candidateFell' | 'basisFell' }>;

/** The candidates after a step about one of them; one that nobody knew is added. */
export function followCandidate(
  candidates: readonly Candidate[],
  step: CandidateStep,
  said: Said | null,
): readonly Candidate[] {
  const isKnown = candidates.some(({ matchId }) => matchId === step.matchId);
  const all = isKnown ? candidates : [...candidates, emptyCandidate(step.matchId)];
  return all.map((one) => (one.matchId === step.matchId ? after(one, step, said) : one));
}

function emptyCandidate(matchId: MatchId): Candidate {
  return {
    matchId,
    stands: false,
    checks: [],
    judgements: [],
    verified: null,
    talks: [],
    guardian: { verified: null, bestInterests: null, approvals: [] },
    death: null,
  };
}

function after(one: Candidate, step: CandidateStep, said: Said | null): Candidate {
  switch (step.kind) {
    case 'candidateFound':
      return { ...one, stands: true };
    case 'candidateFell':
      return { ...one, stands: false };
    case 'basisFell':
      return { ...one, verified: null };
    default:
      return afterWord(one, step, said!);
  }
}

/** What was held against it, and what the person found said. */
function afterWord(one: Candidate, step: WordStep, said: Said): Candidate {
  switch (step.kind) {
    case 'checked': {
      const { check, outcome, laboratory, note } = step;
      return { ...one, checks: [...one.checks, { ...said, check, outcome, laboratory, note }] };
    }
    case 'judged': {
      const { verdict, reason } = step;
      return { ...one, judgements: [...one.judgements, { ...said, verdict, reason }] };
    }
    case 'verified':
      return { ...one, verified: { ...said, basis: step.basis, reason: step.reason } };
    case 'consentGiven': {
      const { scopes, how, on, note } = step;
      const talk = { ...said, what: 'given', scopes, how, on, note } as const;
      return { ...one, talks: [...one.talks, talk] };
    }
    case 'consentRevoked': {
      const { scopes, note } = step;
      const on = said.at.slice(0, 10);
      const talk = { ...said, what: 'revoked', scopes, how: null, on, note } as const;
      return { ...one, talks: [...one.talks, talk] };
    }
    case 'contactRefused': {
      const { on, note } = step;
      const talk = { ...said, what: 'refused', scopes: [], how: null, on, note } as const;
      return { ...one, talks: [...one.talks, talk] };
    }
    default:
      return afterCare(one, step, said);
  }
}

/** The care for a minor, and a death on its way through the board. */
function afterCare(one: Candidate, step: WordStep, said: Said): Candidate {
  const { guardian, death } = one;
  switch (step.kind) {
    case 'guardianVerified': {
      const { relation, how } = step;
      // Another guardian is another question: approvals of the one before don't hold for them.
      return {
        ...one,
        guardian: { ...guardian, verified: { ...said, relation, how }, approvals: [] },
      };
    }
    case 'bestInterestsNoted':
      return {
        ...one,
        guardian: { ...guardian, bestInterests: { ...said, note: step.note }, approvals: [] },
      };
    case 'guardianApproved':
      return { ...one, guardian: { ...guardian, approvals: [...guardian.approvals, said] } };
    case 'deathProposed': {
      const { method, evidence } = step;
      return { ...one, death: { ...said, method, evidence, signatures: [], told: null } };
    }
    case 'deathSigned':
      return death === null
        ? one
        : { ...one, death: { ...death, signatures: [...death.signatures, said] } };
    case 'toldInPerson': {
      const { on, note } = step;
      return death === null ? one : { ...one, death: { ...death, told: { ...said, on, note } } };
    }
    default:
      return one;
  }
}
