import { partsOf } from '../parse/parts-of.ts';
import { areEquivalent } from '../tokens/lexicon.ts';
import type { PreparedToken } from '../tokens/prepared-token.ts';
import { MOST_EVIDENCE } from '../tokens/token-evidence.ts';
import type { TokenTable } from '../tokens/token-table.ts';
import { type Aligner, INITIAL_EVIDENCE } from './align.ts';
import { TWO_NAMES } from './name-features.ts';
import type { PreparedName } from './prepared-name.ts';
import type { NamePart, NameReason, NameReasonCode } from './reason-codes.ts';

/** Evidence (nats) above which two spellings count as one name. */
const ONE_NAME = 1;

/** Two aligned names, and whether the one the reader calls left was aligned as the right one. */
export interface AlignedNames {
  readonly first: PreparedName;
  readonly second: PreparedName;
  readonly turned: boolean;
}

/** The reasons of the aligner's last alignment, in the left name's order. */
export function explainAlignment(
  aligner: Aligner,
  { first, second, turned }: AlignedNames,
  table: TokenTable,
): NameReason[] {
  const firstParts = partsOf(wordsOf(first, table));
  const secondParts = partsOf(wordsOf(second, table));
  const placed: { at: number; reason: NameReason }[] = [];
  for (let step = aligner.steps - 1; step >= 0; step--) {
    const move = aligner.moves[step]!;
    const i = aligner.lefts[step]!;
    const j = aligner.rights[step]!;
    const one = move === 2 ? null : move === 3 ? joined(first, i, table) : first.tokens[i]!;
    const other = move === 1 ? null : move === 4 ? joined(second, j, table) : second.tokens[j]!;
    const [leftWord, rightWord] = turned ? [other, one] : [one, other];
    const part =
      move === 2 ? secondParts[j]! : move === 1 || !turned ? firstParts[i]! : secondParts[j]!;
    const weightBits = round(aligner.stepWeights[step]! / Math.LN2);
    const before = placed.at(-1)?.at ?? -1;
    placed.push({
      at: leftWord === null ? before + 0.5 : turned ? j : i,
      reason: reasonOf({ part, leftWord, rightWord, joined: move > 2, weightBits }, aligner, table),
    });
  }
  const reasons = placed.sort((a, b) => a.at - b.at).map(({ reason }) => reason);
  return [...reasons, ...cautions(reasons, aligner.rotation !== 0)];
}

function wordsOf(name: PreparedName, table: TokenTable): PreparedToken[] {
  return Array.from(name.tokens, (token) => table.token(token));
}

function joined(name: PreparedName, at: number, table: TokenTable): number {
  return table.number(table.token(name.tokens[at]!).text + table.token(name.tokens[at + 1]!).text);
}

interface Step {
  readonly part: NamePart;
  readonly leftWord: number | null;
  readonly rightWord: number | null;
  readonly joined: boolean;
  readonly weightBits: number;
}

function reasonOf(step: Step, aligner: Aligner, table: TokenTable): NameReason {
  const { part, leftWord, rightWord, weightBits } = step;
  const left = leftWord === null ? null : table.token(leftWord).text;
  const right = rightWord === null ? null : table.token(rightWord).text;
  if (leftWord === null || rightWord === null) {
    return { part, left, right, agreement: 'missing', code: 'name.absent', weightBits };
  }
  const evidence = aligner.evidence(leftWord, rightWord);
  const share = Math.max(table.share(leftWord), table.share(rightWord));
  const params = share > 0 ? { perMillion: Math.round(share * 1e6) } : {};
  const agreement = evidence >= ONE_NAME ? 'agrees' : evidence > TWO_NAMES ? 'close' : 'conflicts';
  return {
    part,
    left,
    right,
    agreement,
    code: codeOf(step, evidence, aligner, table),
    params,
    weightBits,
  };
}

function codeOf(step: Step, evidence: number, aligner: Aligner, table: TokenTable): NameReasonCode {
  if (step.joined) return 'name.joined';
  if (evidence === INITIAL_EVIDENCE && aligner.facts.hasInitial(step.leftWord!, step.rightWord!))
    return 'name.initial';
  if (areEquivalent(table.token(step.leftWord!).known, table.token(step.rightWord!).known))
    return 'name.equivalent';
  if (evidence <= TWO_NAMES) return 'name.different';
  if (evidence < ONE_NAME) return 'name.near';
  if (evidence >= MOST_EVIDENCE) return 'name.same';
  const scripts = table.token(step.leftWord!).script === table.token(step.rightWord!).script;
  return scripts ? 'name.sameOtherSpelling' : 'name.sameOtherScript';
}

/** What no single part shows: another order, and the look of relatives and namesakes. */
function cautions(reasons: readonly NameReason[], rotated: boolean): NameReason[] {
  const extra: NameReason[] = [];
  if (rotated) extra.push({ ...WHOLE, agreement: 'partial', code: 'name.moved', weightBits: -1.7 });
  const agreeing = reasons.filter(({ agreement }) => agreement === 'agrees').length;
  if (agreeing === 0) return extra;
  for (const [parts, code] of CAUTIONS) {
    const other = reasons.find((one) => one.agreement === 'conflicts' && parts.has(one.part));
    if (other !== undefined && (code !== 'name.otherFamily' || agreeing > 1))
      extra.push({ ...other, code, weightBits: 0 });
  }
  return extra;
}

const WHOLE = { part: 'other', left: null, right: null } as const;
const CAUTIONS: readonly (readonly [ReadonlySet<NamePart>, NameReasonCode])[] = [
  [new Set(['given']), 'name.siblings'],
  [new Set(['father', 'grandfather']), 'name.otherFather'],
  [new Set(['family']), 'name.otherFamily'],
];

function round(bits: number): number {
  return Math.round(bits * 100) / 100;
}
