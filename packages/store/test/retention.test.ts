import { ok } from '@sila/domain';
import { decide, perform, readRetention, runRetention } from '@sila/tracing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { JOB, type OpenRegistry, openRegistry, receiveNames } from './support/open-registry.ts';
import { proposePairs } from './support/propose-pairs.ts';

let opened: OpenRegistry;
beforeAll(async () => {
  opened = await openRegistry();
});
afterAll(() => opened.close());

const run = async () => {
  const done = await perform(runRetention, { actor: JOB, input: {} }, opened.ports);
  if (!done.ok) throw new Error('the rules were refused');
  return done.value.run;
};

test('a pair given up goes after 90 days, unless somebody decided it; the rules run once a day', async () => {
  const a = await receiveNames(opened, ['سالم أحمد', 'رامي خالد', 'نور علي'], { name: 'a' });
  const b = await receiveNames(opened, ['سالم احمد', 'رامي خالد', 'نور علي'], { name: 'b' });
  const pairs = a.records.map((left, i) => [left, b.records[i]!] as const);
  const [old, decided, fresh] = await proposePairs(opened, pairs);
  const deferred = { id: decided, verdict: 'deferred', reason: 'waits', version: 1 };
  await opened.act(decide, deferred);
  await opened.pool.query('UPDATE matches SET link_run_id = NULL');
  await opened.pool.query(
    "UPDATE matches SET retired_at = now() - interval '91 days' WHERE id = ANY($1)",
    [[old, decided]],
  );
  const preview = await opened.act(readRetention, {});
  expect(preview.rules.find(({ rule }) => rule === 'rejectedCandidates')).toEqual({
    rule: 'rejectedCandidates',
    days: 90,
    due: 1,
  });
  expect((await run())?.removed).toMatchObject({ rejectedCandidates: 1, readAlerts: 0 });
  const { rows } = await opened.pool.query('SELECT id FROM matches');
  expect(rows.map(({ id }) => id).sort()).toEqual([decided, fresh].sort());
  expect(await run()).toBeNull();
  const after = await opened.act(readRetention, {});
  expect(after.runs).toHaveLength(1);
  expect(Date.parse(after.nextAt) - Date.parse(after.runs[0]!.at)).toBe(24 * 3_600_000);
  const noted = await opened.pool.query("SELECT subjects FROM audit WHERE act = 'retention.run'");
  expect(noted.rows).toHaveLength(1);
  expect(noted.rows[0].subjects).toContain('rejectedCandidates=1');
});

test('ended sessions and spent invitations go, what still holds stays', async () => {
  const [user] = opened.reviewers;
  const at = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
  await opened.ports.transact(async ({ sessions, invitations }) => {
    for (const [tokenHash, ends] of [
      ['ended', -2],
      ['holds', 1],
    ] as const) {
      const about = { tokenHash, at: at(-40), expiresAt: at(ends) };
      await sessions.add({ ...about, at: at(-3), userId: user.id });
      await invitations.add({ ...about, roles: ['caseworker'], by: user.id });
    }
    await invitations.spend('holds', at(-39));
    return ok(null);
  });
  await opened.pool.query('ALTER TABLE retention_runs DISABLE TRIGGER ALL');
  await opened.pool.query('DELETE FROM retention_runs');
  expect((await run())?.removed).toMatchObject({ endedSessions: 1, spentInvitations: 1 });
  const left = async (table: string) =>
    (await opened.pool.query(`SELECT token_hash FROM ${table}`)).rows.map((row) => row.token_hash);
  expect(await left('sessions')).toEqual(['holds']);
  expect(await left('invitations')).toEqual(['ended']);
});
