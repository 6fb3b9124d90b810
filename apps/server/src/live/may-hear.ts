import {
  type Actor,
  extentFor,
  hearOfLinkRun,
  hearOfList,
  hearOfMatch,
  POLICY,
  type Ports,
  perform,
} from '@sila/tracing';
import type { LiveEvent } from '@sila/wire';

/** Whether an event is about something that this actor sees: asked anew each time, as grants end. */
export async function mayHear(event: LiveEvent, actor: Actor, ports: Ports): Promise<boolean> {
  // Says only that it is time to ask what waits; the answer to that is permitted on its own.
  if (event.what === 'alert')
    return [POLICY.listApprovals, POLICY.listHoney].some((one) => extentFor(one, actor) !== null);
  const heard = await askAbout(event, actor, ports);
  return heard.ok && heard.value.isTheirs;
}

function askAbout(event: Exclude<LiveEvent, { what: 'alert' }>, actor: Actor, ports: Ports) {
  switch (event.what) {
    case 'list':
      return perform(hearOfList, { actor, input: { id: event.list.id } }, ports);
    case 'linkRun':
      return perform(hearOfLinkRun, { actor, input: {} }, ports);
    default:
      return perform(hearOfMatch, { actor, input: { id: event.matchId } }, ports);
  }
}
