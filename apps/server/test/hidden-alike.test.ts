import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPool } from '../../../packages/store/test/support/postgres.ts';
import { World } from './matrix/world.ts';
import { type Client, type TestServer, testServer } from './support/test-server.ts';
import { welch } from './support/welch.ts';

/** `SILA_LOOKS=2000` for a figure that says more. */
const LOOKS = Number(process.env.SILA_LOOKS ?? 60);

let server: TestServer;
let pool: pg.Pool;
let world: World;
let caseworker: Client;
beforeAll(async () => {
  server = await testServer();
  pool = openPool({ connectionString: server.database.connectionString, max: 2 });
  world = await World.make(server, pool);
  caseworker = await server.join('rima', ['caseworker']);
}, 180_000);
afterAll(async () => {
  await pool.end();
  await server.close();
});

test.each([
  ['readPerson', () => world.secret.records[0]!],
  ['readCandidates', () => world.secret.records[1]!],
  ['readList', () => world.secret.id],
  ['readRequest', () => world.requests[1]],
] as const)(
  '%s: what was not granted answers like what is not there, and as long after',
  async (name, hidden) => {
    const times: Record<'absent' | 'hidden', number[]> = { absent: [], hidden: [] };
    const look = async (what: 'absent' | 'hidden', id: string) => {
      const begun = performance.now();
      const { status, body } = await caseworker.ask(name, { params: { id } });
      times[what].push(performance.now() - begun);
      return { status, body };
    };
    for (let at = 0; at < LOOKS; at++) {
      // By turns, so that neither always comes after the other.
      const inTurn =
        at % 2 === 0 ? (['absent', 'hidden'] as const) : (['hidden', 'absent'] as const);
      const answers = [];
      for (const what of inTurn)
        answers.push(await look(what, what === 'absent' ? randomUUID() : hidden()));
      expect(answers[0]).toEqual(answers[1]);
      expect(answers[0]!.status).toBe(404);
    }
    console.info(
      `${name}, absent and hidden: Welch t = ${welch(times.absent, times.hidden).toFixed(2)}`,
    );
  },
);
