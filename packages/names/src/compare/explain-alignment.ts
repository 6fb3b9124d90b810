import { partsOf } from '../parse/parts-of.ts';
import { areEquivalent } from '../tokens/lexicon.ts';
import { MOST_EVIDENCE } from '../tokens/token-evidence.ts';
import type { TokenTable } from '../tokens/token-table.ts';
import type { Aligner } from './align.ts';
import type { PreparedName } from './prepared-name.ts';
import type { NamePart, NameReason, NameReasonCode } from './reason-codes.ts';

/** Evidence (nats) above which two spellings count as one name, and below which as two. */
const ONE_NAME = 1;
const TWO_NAMES = -3;

/** The reasons of the aligner's last alignment, in the left name's order. */
export function explainAlignment(
  aligner: Aligner,
  left: PreparedName,
  right: PreparedName,
  table: TokenTable,
): NameReason[] {
  const leftParts = partsOf([...left.tokens].map((token) => table.token(token)));
  const rightParts = partsOf([...right.tokens].map((token) => table.token(token)));
  const reasons: NameReason[] = [];
  for (let step = aligner.steps - 1; step >= 0; step--) {
    const move = aligner.moves[step]!;
    const i = aligner.lefts[step]!;
    const j = aligner.rights[step]!;
    const leftWord = move === 2 ? null : move === 3 ? joined(left, i, table) : left.tokens[i]!;
    const rightWord = move === 1 ? null : move === 4 ? joined(right, j, table) : right.tokens[j]!;
    const weightBits = round(aligner.stepWeights[step]! / Math.LN2);
    const part = move === 2 ? rightParts[j]! : leftParts[i]!;
    reasons.push(reasonOf({ part, leftWord, rightWord, joined: move > 2, weightBits }, table));
  }
  return withCautions(reasons, aligner.rotation !== 0);
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

function reasonOf(step: Step, table: TokenTable): NameReason {
  const { part, leftWord, rightWord, weightBits } = step;
  const left = leftWord === null ? null : table.token(leftWord).text;
  const right = rightWord === null ? null : table.token(rightWord).text;
  if (leftWord === null || rightWord === null) {
    return { part, left, right, agreement: 'missing', code: 'name.absent', weightBits };
  }
  const evidence = table.evidence(leftWord, rightWord);
  const share = Math.max(table.share(leftWord), table.share(rightWord));
  const params = share > 0 ? { perMillion: Math.round(share * 1e6) } : {};
  const agreement = evidence >= ONE_NAME ? 'agrees' : evidence > TWO_NAMES ? 'close' : 'conflicts';
  return { part, left, right, agreement, code: codeOf(step, evidence, table), params, weightBits };
}

function codeOf(step: Step, evidence: number, table: TokenTable): NameReasonCode {
  if (step.joined) return 'name.joined';
  if (areEquivalent(table.token(step.leftWord!).known, table.token(step.rightWord!).known))
    return 'name.equivalent';
  if (evidence <= TWO_NAMES) return 'name.different';
  if (evidence < ONE_NAME) return 'name.near';
  if (evidence >= MOST_EVIDENCE) return 'name.same';
  const scripts = table.token(step.leftWord!).script === table.token(step.rightWord!).script;
  return scripts ? 'name.sameOtherSpelling' : 'name.sameOtherScript';
}

/** Adds what no single part shows: another order, and the look of brothers and sisters. */
function withCautions(reasons: NameReason[], rotated: boolean): NameReason[] {
  const given = reasons.find((reason) => reason.part === 'given');
  const others = reasons.filter((reason) => reason !== given && reason.agreement === 'agrees');
  const extra: NameReason[] = [];
  if (rotated)
    extra.push({
      part: 'other',
      left: null,
      right: null,
      agreement: 'partial',
      code: 'name.moved',
      weightBits: -1.7,
    });
  if (given?.agreement === 'conflicts' && others.length > 0) {
    extra.push({
      part: 'given',
      left: given.left,
      right: given.right,
      agreement: 'conflicts',
      code: 'name.siblings',
      weightBits: 0,
    });
  }
  return [...reasons, ...extra];
}

function round(bits: number): number {
  return Math.round(bits * 100) / 100;
}
