import {
  type JourneyStation,
  ok,
  type Problem,
  parsePartialDate,
  type RequestId,
  type Result,
  refused,
  type SoughtPerson,
} from '@sila/domain';
import { POLICY } from '../access/policy.ts';
import { readDate } from '../normalise/read-date.ts';
import { actingUser, type Context, type Operation } from '../operation.ts';
import { type RequestDraft, requestDraft, type SoughtDraft } from '../requests/request-draft.ts';
import { requestKeyPlace, requestPlace } from '../requests/request-places.ts';
import type { Step } from '../requests/step.ts';
import { enterRowIn } from './enter-row.ts';
import { appendSteps, livingRequest, type ToldOfRequest } from './request-life.ts';

export interface ReceivedRequest {
  readonly id: RequestId;
  /** False when this very request came before. */
  readonly isNew: boolean;
}

/** Takes down a family's request: each person sought becomes a record and a life of its own. */
export const receiveRequest: Operation<RequestDraft, ReceivedRequest> = {
  name: 'receiveRequest',
  input: requestDraft,
  permits: POLICY.receiveRequest,
  audits: ({ sought }, { id, isNew }) =>
    isNew ? [{ act: 'request.received', subjects: [id, ...sought.map((one) => one.id)] }] : [],
  run: receiveRequestIn,
};

/** The register in which the persons sought by families stand. */
const REGISTER = 'طلبات البحث · Tracing requests';
const RECEIVER_MS = 366 * 24 * 3_600_000;

/**
 * The same within an operation of its own, whose line of the policy must say
 * `derives`: rows go to the day's list whoever sees it. What enterRowIn refuses
 * is refused; then nothing of the request must be kept.
 */
export async function receiveRequestIn(
  context: Context,
  draft: RequestDraft,
): Promise<Result<ReceivedRequest, Problem>> {
  const { id } = draft;
  const known = await context.beyond(async ({ requests }) => {
    await requests.lock(id);
    return requests.find(id);
  });
  if (known !== null) {
    // Somebody else's request under the same id is none of the sender's business.
    if (known.receivedBy.id !== actingUser(context).id)
      return refused({ code: 'request.malformed' });
    return ok({ id, isNew: false });
  }
  const sought: SoughtPerson[] = [];
  for (const one of draft.sought) {
    const row = { entryId: one.id, cells: cellsOf(one), sealed: null };
    const entered = await enterRowIn(context, { kind: 'sought', register: REGISTER }, row);
    if (!entered.ok) return entered;
    const { recordId } = entered.value;
    sought.push({ id: one.id, requestId: id, recordId, relation: one.relation });
  }
  await context.beyond(() => keep(context, draft, sought));
  await openToReceiver(context, id);
  return ok({ id, isNew: true });
}

/** Who takes a request down works on it for a start, like any grant. */
async function openToReceiver(context: Context, id: RequestId): Promise<void> {
  if (context.reach === 'all') return;
  const { id: userId } = actingUser(context);
  await context.registry.grants.give({
    id: context.newId(),
    userId,
    scope: { kind: 'request', of: id },
    purpose: 'tracing',
    note: '',
    givenBy: userId,
    givenAt: context.at,
    endsAt: new Date(Date.parse(context.at) + RECEIVER_MS).toISOString(),
  });
}

/** The journey goes into the record too, so that it weighs in linking. */
function cellsOf({ cells, journey }: SoughtDraft): SoughtDraft['cells'] {
  if (journey.length === 0 || cells.journey !== undefined) return cells;
  const told = journey.filter(({ place }) => place !== '');
  const lines = told.map(({ place, dateAsStated }) =>
    dateAsStated === '' ? place : `${place} (${dateAsStated})`,
  );
  return lines.length === 0 ? cells : { ...cells, journey: lines.join('\n') };
}

async function keep(
  context: Context,
  draft: RequestDraft,
  sought: readonly SoughtPerson[],
): Promise<void> {
  const { registry, ports, at } = context;
  const { id, channel, enquirer, contact } = draft;
  const by = actingUser(context).id;
  const told: ToldOfRequest = {
    enquirer,
    circumstances: Object.fromEntries(draft.sought.map((one) => [one.id, one.circumstances])),
  };
  const held = ports.secrets.newKey(requestKeyPlace(id));
  const key = ports.secrets.under(held, requestKeyPlace(id));
  const sealed = key.seal(JSON.stringify(told), requestPlace(id));
  await registry.requests.add({ id, channel, by, at, held, sealed, sought });
  const living = await livingRequest(context, id);
  if (living === null) throw new Error('a request vanished as it was received');
  const steps: Step[] = contact === null ? [] : [{ kind: 'contactSealed', contact }];
  for (const one of draft.sought) {
    for (const station of one.journey) {
      const read: JourneyStation = { ...station, date: readStationDate(station.dateAsStated, at) };
      steps.push({ kind: 'stationTold', soughtId: one.id, station: read });
    }
  }
  await appendSteps(context, living, { steps, by });
}

/** When a station was, as far as its words can be read; the words stay beside it. */
export function readStationDate(text: string, at: string): JourneyStation['date'] {
  if (text === '') return null;
  const today = parsePartialDate(at.slice(0, 10))!;
  return readDate(text, { today, wholeCell: true }).value?.edtf ?? null;
}
