import type { RecordId, UserId } from '@sila/domain';

/** How long the glass stays broken, and until when somebody else must have looked at why. */
export const EMERGENCY_MS = 15 * 60_000;
export const REVIEW_MS = 72 * 3_600_000;

export const EMERGENCY_VERDICTS = ['justified', 'unjustified'] as const;
export type EmergencyVerdict = (typeof EMERGENCY_VERDICTS)[number];

/** One person opened without a grant, for a short while and a reason that is reviewed afterwards. */
export interface Emergency {
  readonly id: string;
  readonly by: { readonly id: UserId; readonly name: string };
  readonly recordId: RecordId;
  readonly reason: string;
  readonly at: string;
  readonly endsAt: string;
  readonly reviewBy: string;
  readonly review: {
    readonly by: { readonly id: UserId; readonly name: string };
    readonly at: string;
    readonly verdict: EmergencyVerdict;
    readonly note: string;
  } | null;
  /** True while the account is shut because of it. */
  readonly isSuspended: boolean;
}
