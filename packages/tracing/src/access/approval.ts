import type { UserId } from '@sila/domain';
import type { Role } from './role.ts';

/** What no single person does alone, who may propose each, and who may approve what another proposed. */
export const APPROVALS = {
  export: { proposes: ['coordinator'], approves: ['coordinator'] },
  recovery: { proposes: ['coordinator'], approves: ['coordinator'] },
  roles: { proposes: ['administrator'], approves: ['administrator'] },
  erasure: { proposes: ['coordinator'], approves: ['coordinator'] },
  publication: { proposes: ['informationOfficer', 'coordinator'], approves: ['coordinator'] },
} as const satisfies Readonly<
  Record<string, { readonly proposes: readonly Role[]; readonly approves: readonly Role[] }>
>;
export type ApprovedAct = keyof typeof APPROVALS;

/** A proposal holds for so long; then it must be made anew, by what is true then. */
export const APPROVAL_MS = 72 * 3_600_000;

/** Something that one person proposed and another must approve before it is done, once. */
export interface Approval {
  readonly id: string;
  readonly act: ApprovedAct;
  /** Exactly what is proposed, as data. */
  readonly proposal: Readonly<Record<string, unknown>>;
  /** SHA-256 of the proposal: who approves says which hash they saw. */
  readonly hash: string;
  readonly by: { readonly id: UserId; readonly name: string };
  readonly at: string;
  readonly expiresAt: string;
  readonly answer: {
    readonly by: { readonly id: UserId; readonly name: string };
    readonly at: string;
    readonly verdict: 'approved' | 'refused';
  } | null;
  readonly doneAt: string | null;
}

/** What somebody with these roles may approve. */
export function approvedBy(roles: readonly Role[]): ApprovedAct[] {
  const acts = Object.keys(APPROVALS) as ApprovedAct[];
  return acts.filter((act) => {
    const approving: readonly Role[] = APPROVALS[act].approves;
    return roles.some((role) => approving.includes(role));
  });
}

/** The text whose hash binds an approval: the same for the same proposal, whatever order its keys came in. */
export function proposalText(act: ApprovedAct, proposal: unknown): string {
  return `sila approval ${act}\n${canonical(proposal)}`;
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, held]) => `${JSON.stringify(key)}:${canonical(held)}`).join(',')}}`;
}
