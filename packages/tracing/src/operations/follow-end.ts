import type { FilingId, SoughtState } from '@sila/domain';
import { actingUser, type Context } from '../operation.ts';
import type { FilingOutcome } from '../public/filings.ts';
import type { RequestLife } from '../requests/life.ts';

/** `stillOpen` is no end: whoever is looked for there may yet be found, and the family may yet write. */
const ENDS: ReadonlySet<SoughtState> = new Set([
  'reunified',
  'contactRestored',
  'informedOfDeath',
  'withdrawn',
]);
const MOST = 200;

/** What became of a request's mailboxes by a step. */
export interface MailboxesFollowed {
  readonly outcome: Extract<FilingOutcome, 'accepted' | 'closed'>;
  readonly ids: readonly FilingId[];
}

/** True once none of those it looks for is looked for any more. */
export function hasEnded({ sought }: Pick<RequestLife, 'sought'>): boolean {
  return sought.length > 0 && sought.every(({ state }) => ENDS.has(state));
}

/**
 * Closes the mailboxes of a request with its end, and opens them again with
 * it. A mailbox that somebody closed or set aside by hand stays as it was.
 */
export async function followEnd(
  context: Context,
  before: RequestLife,
  after: RequestLife,
): Promise<MailboxesFollowed> {
  const outcome = hasEnded(after) ? 'closed' : 'accepted';
  if (hasEnded(before) === hasEnded(after)) return { outcome, ids: [] };
  const { filings } = context.registry;
  const stood = outcome === 'closed' ? 'accepted' : 'closed';
  const all = await filings.list({ of: after.id, limit: MOST });
  const ids = all.filter(({ standing }) => standing.outcome === stood).map(({ id }) => id);
  const { id: by } = actingUser(context);
  for (const id of ids) await filings.note({ id, outcome, note: '', by, at: context.at });
  return { outcome, ids };
}
