import { startServer } from '@sila/server';
import { startPostgres } from '@sila/store';
import type { MatchView } from '@sila/wire';
import pg from 'pg';
import { type Answer, Client } from '../http/client.ts';
import type { BaseRegistry } from '../registry/base-registry.ts';
import { PASSWORD } from '../registry/people.ts';

/** Matches that are raced for side by side. */
const AT_ONCE = 4;

interface RacePlan {
  readonly site: string;
  readonly base: BaseRegistry;
  readonly races: number;
  tell?(line: string): void;
}

interface RaceReport {
  /** How often each of the two was first. */
  readonly first: readonly [number, number];
  readonly wrong: readonly string[];
}

/**
 * Lets two reviewers decide one match at the same moment, over the network and
 * on a real PostgreSQL, so many times: one must be told that it stands, the
 * other what stands instead.
 */
export async function raceReviewers(plan: RacePlan): Promise<RaceReport> {
  const postgres = await startPostgres({ folder: plan.base.folder, log: () => {} });
  const { connectionString } = postgres;
  const { keyFolder } = plan.base;
  const server = await startServer({ connectionString, keyFolder, port: 0 });
  const store = new pg.Client(connectionString);
  await store.connect();
  try {
    const report = await raceAll(plan, store, await seat(server.url));
    const { rows } = await store.query('SELECT count(*)::int AS count FROM decisions');
    const few = rows[0].count === plan.races ? [] : [`there are ${rows[0].count} decisions`];
    return { ...report, wrong: [...report.wrong, ...few, ...(await twoAtOnce(store))] };
  } finally {
    await store.end();
    await server.close();
    await postgres.stop();
  }
}

async function raceAll(
  plan: RacePlan,
  store: pg.Client,
  pair: readonly [Client, Client],
): Promise<RaceReport> {
  const first: [number, number] = [0, 0];
  const wrong: string[] = [];
  const { rows } = await store.query<{ id: string }>(APART, [AT_ONCE]);
  if (rows.length < AT_ONCE) wrong.push(`there were only ${rows.length} matches to race for`);
  let left = plan.races;
  await Promise.all(
    rows.map(async ({ id }) => {
      while (left-- > 0) {
        const { winner, findings } = await race(pair, id);
        first[winner]++;
        wrong.push(...findings);
        if (left > 0 && left % 500 === 0) plan.tell?.(`${left} races left`);
      }
    }),
  );
  return { first, wrong };
}

/** Matches that share no record, so that one race is no other's contradiction. */
const APART = `
  SELECT min(id::text) AS id FROM (
    SELECT DISTINCT ON (right_record) id, left_record FROM (
      SELECT DISTINCT ON (left_record) id, left_record, right_record FROM matches
      WHERE state = 'proposed' ORDER BY left_record, id) one ORDER BY right_record, id) other
  GROUP BY left_record ORDER BY 1 LIMIT $1`;

/** Two decisions that were made on one version of a match: each change adds one to it. */
async function twoAtOnce(store: pg.Client): Promise<string[]> {
  const { rows } = await store.query<{ id: string }>(
    `SELECT m.id FROM matches m WHERE m.version <> 1
       + (SELECT count(*) FROM decisions d WHERE d.match_id = m.id)
       + (SELECT count(*) FROM withdrawals w JOIN decisions d ON d.id = w.decision_id
          WHERE d.match_id = m.id)`,
  );
  return rows.map(({ id }) => `match ${id} has another version than changes`);
}

async function seat(address: string): Promise<readonly [Client, Client]> {
  const pair = [new Client(address), new Client(address)] as const;
  for (const [at, login] of ['first', 'second'].entries()) await pair[at]?.signIn(login, PASSWORD);
  return pair;
}

/** One race: both at once on the same version, then the winner takes it back for the next. */
async function race(pair: readonly [Client, Client], id: string) {
  const { match } = await pair[0].get('readMatch', { params: { id } });
  const ask = (client: Client, verdict: 'same' | 'different') =>
    client.ask('decide', {
      params: { id },
      body: { verdict, reason: `says ${verdict}`, version: match.version },
    });
  const answers = await Promise.all([ask(pair[0], 'same'), ask(pair[1], 'different')]);
  const winner: 0 | 1 = answers[0].status === 200 ? 0 : 1;
  const findings = judge(answers, winner, match.version);
  const { decisionId } = answers[winner].body as { decisionId?: string };
  if (decisionId !== undefined) {
    const params = { id: decisionId };
    await pair[winner].get('withdraw', { params, body: { reason: 'for the next race' } });
  }
  return { winner, findings: findings.map((finding) => `match ${id}: ${finding}`) };
}

function judge(answers: readonly [Answer, Answer], winner: 0 | 1, version: number): string[] {
  const [won, lost] = [answers[winner], answers[1 - winner] as Answer];
  if (won.status !== 200 || lost.status !== 409) return [`told ${won.status} and ${lost.status}`];
  const refusal = lost.body as { code: string; current?: { match: MatchView } };
  const now = refusal.current?.match;
  if (refusal.code !== 'match.decidedMeanwhile' || now === undefined)
    return ['the other was not told what stands'];
  const standing = now.decisions.filter(({ withdrawn }) => withdrawn === null);
  const verdict = winner === 0 ? 'same' : 'different';
  const isTold =
    standing.length === 1 && standing[0]?.verdict === verdict && now.version === version + 1;
  return isTold
    ? []
    : [`the other was told of ${standing.length} decisions, version ${now.version}`];
}
