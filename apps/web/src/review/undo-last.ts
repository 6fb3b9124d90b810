import { call } from '../api/call.ts';
import { asRefusal } from '../api/refusal.ts';
import { tell } from '../parts/toasts.tsx';
import { sayRefusal } from '../words/codes.ts';
import { say } from '../words/say.ts';
import { forgetOwn, lastMade, noteOwn, noteWithdrawal } from './decided-here.ts';

/**
 * Takes back the latest decision made on this page, through the ledger like
 * any other withdrawal, and says how it went.
 * @returns the match that waits again; null when nothing was taken back
 */
export async function undoLast(): Promise<string | null> {
  const last = lastMade();
  if (last === undefined) {
    tell(say('decide.nothingToUndo'));
    return null;
  }
  noteOwn(last.matchId, last.version + 1);
  try {
    const body = { reason: say('decide.undoReason') };
    await call('withdraw', { params: { id: last.decisionId }, body });
  } catch (thrown) {
    forgetOwn(last.matchId);
    tell(sayRefusal(asRefusal(thrown)));
    return null;
  }
  noteWithdrawal(last.decisionId);
  tell(say('decide.undone'));
  return last.matchId;
}
