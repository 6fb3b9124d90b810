import type { Explanation, ExplanationPart, RecordKind } from '@sila/domain';
import { probabilityOf } from '@sila/linkage';
import { CONTRADICTION_BITS, contradicts } from '../contradictions.ts';
import type { LinkInput, LinkProposal, LinkRecord } from '../link-record.ts';
import { nameTokensOf } from '../name-tokens.ts';
import { AMONG, FOUND } from './among.ts';
import { explainCandidate } from './explain-candidate.ts';
import { type Candidate, membersOf, rankMembers } from './rank-candidates.ts';
import { TraitIndex } from './trait-index.ts';

/** With as many words of their own name two records are brought together by it: they are weighed there. */
const NAMED = 2;
/** Of one who was found so many are proposed, at most. */
const MOST = 5;
/** Of one who is sought so many of the found are asked anew, at most. */
const MOST_FOUND = 50;

type Asking = Pick<LinkInput, 'records' | 'changed' | 'onProgress'> & {
  /** Least probability of a proposal. */
  readonly threshold: number;
};

/**
 * Pairs that no name brings together: whoever was found with none or only one
 * word of it, with those of their candidates that reach the bar, weighed as where candidates are read.
 * After a change only those are asked about whom it can have brought nearer.
 */
export async function nominate(asking: Asking): Promise<LinkProposal[]> {
  const { records, changed, onProgress } = asking;
  const all = records.filter(isFoundNameless);
  if (all.length === 0) return [];
  const kinds = kindsAround(all);
  const around = records.filter(({ kind }) => kinds.has(kind));
  const index = new TraitIndex();
  for (const [at, record] of around.entries()) {
    index.add(record);
    if (at % 512 === 0) await onProgress?.({ stage: 'read', done: at, total: around.length });
  }
  const byId = new Map(around.map((record) => [record.id, record]));
  const found = changed === undefined ? all : touchedBy(changed, { all, around, index });
  const proposals: LinkProposal[] = [];
  const among = new Map(
    [...new Set(found.map(({ kind }) => kind))].map((kind) => {
      const others = around.filter((one) => AMONG[kind]!.has(one.kind));
      return [kind, membersOf(index, idsOf(others), null)];
    }),
  );
  for (const [at, asked] of found.entries()) {
    await onProgress?.({ stage: 'explain', done: at, total: found.length });
    for (const candidate of rankMembers(among.get(asked.kind)!, asked, MOST)) {
      if (changed && !changed.has(asked.id) && !changed.has(candidate.id)) continue;
      const proposal = proposalOf(candidate, asked, byId.get(candidate.id)!);
      if (!candidate.isByLooksAlone && proposal.probability >= asking.threshold)
        proposals.push(proposal);
    }
  }
  return proposals;
}

function isFoundNameless({ kind, statements }: LinkRecord): boolean {
  return FOUND.has(kind) && nameTokensOf(statements).length < NAMED;
}

function* idsOf(records: readonly LinkRecord[]) {
  for (const { id } of records) yield id;
}

function kindsAround(found: readonly LinkRecord[]): ReadonlySet<RecordKind> {
  const kinds = new Set(found.map(({ kind }) => kind));
  return new Set([...kinds, ...[...kinds].flatMap((kind) => [...AMONG[kind]!])]);
}

/** The found that changed, and those with whom what changed has more than looks in common. */
function touchedBy(
  changed: ReadonlySet<string>,
  {
    all,
    around,
    index,
  }: { all: readonly LinkRecord[]; around: readonly LinkRecord[]; index: TraitIndex },
): readonly LinkRecord[] {
  const others = around.filter(({ id, kind }) => changed.has(id) && !FOUND.has(kind));
  if (others.length >= all.length) return all;
  const touched = new Set<string>();
  const among = membersOf(index, idsOf(all), null);
  for (const asked of others) {
    for (const { id, isByLooksAlone } of rankMembers(among, asked, MOST_FOUND))
      if (!isByLooksAlone) touched.add(id);
  }
  return all.filter(({ id }) => changed.has(id) || touched.has(id));
}

function proposalOf(candidate: Candidate, asked: LinkRecord, other: LinkRecord): LinkProposal {
  const isInOrder = asked.id < other.id;
  const explained = explainCandidate(candidate, asked, other);
  const against = contradicts(asked, other);
  const explanation: Explanation = {
    ...explained,
    parts: [
      ...explained.parts.map((part) => (isInOrder ? part : turned(part))),
      ...(against ? [CONTRADICTION] : []),
    ],
    totalBits: explained.totalBits + (against ? CONTRADICTION_BITS : 0),
  };
  const [left, right] = isInOrder ? [asked.id, other.id] : [other.id, asked.id];
  return { left, right, probability: probabilityOf(explanation.totalBits), explanation };
}

const CONTRADICTION: ExplanationPart = {
  attribute: 'kinds',
  left: null,
  right: null,
  agreement: 'conflicts',
  weightBits: CONTRADICTION_BITS,
  reason: { code: 'kinds.deathBeforeLife' },
};

function turned(part: ExplanationPart): ExplanationPart {
  return { ...part, left: part.right, right: part.left };
}
