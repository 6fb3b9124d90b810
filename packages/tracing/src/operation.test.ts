import { ok, type Problem, type Result, type UserId } from '@sila/domain';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { extentFor } from './access/evaluate.ts';
import type { Permission } from './access/permission.ts';
import type { Actor, AuditLine } from './actor.ts';
import { type Operation, perform } from './operation.ts';
import type { Doors, Effect, Ports } from './ports.ts';
import type { Registry } from './registry.ts';

const caseworker: Actor = {
  kind: 'user',
  user: { id: 'u' as UserId, name: 'R', login: 'r', roles: ['caseworker'] },
};
const administrator: Actor = {
  kind: 'user',
  user: { id: 'a' as UserId, name: 'A', login: 'a', roles: ['administrator'] },
};

/** A world of one list: what was written in it, and whether it was committed. */
function oneTransaction() {
  const written: { lines: readonly AuditLine[]; committed: boolean } = {
    lines: [],
    committed: false,
  };
  const effects: Effect[] = [];
  const opened: unknown[] = [];
  const doors = {
    open: async (reach: unknown) => void opened.push(reach),
    beyond: async <T>(work: () => Promise<T>) => work(),
  } as Doors;
  const registry = {
    grants: { ofUser: async () => [] },
    records: {},
    honey: { among: async () => [] },
    audit: {
      append: async (lines: readonly AuditLine[]) => {
        written.lines = lines;
      },
    },
  } as unknown as Registry;
  const ports = {
    clock: { now: () => 0 },
    randomness: { bytes: (count: number) => new Uint8Array(count) },
    async transact<T>(work: (inside: Registry, doors: Doors) => Promise<Result<T, Problem>>) {
      const result = await work(registry, doors);
      written.committed = result.ok;
      return result;
    },
    dispatch: (all: readonly Effect[]) => effects.push(...all),
  } as unknown as Ports;
  return { ports, written, effects, opened };
}

const LOOKING: Permission = {
  subject: 'list',
  rules: [
    { who: ['coordinator'], sees: 'all' },
    { who: ['caseworker'], sees: 'granted' },
  ],
};

const look: Operation<{ id: string }, { seen: string }> = {
  name: 'look',
  input: z.object({ id: z.string() }),
  permits: LOOKING,
  audits: ({ id }) => [{ act: 'looked', subjects: [id] }],
  async run({ after }, { id }) {
    after({ what: 'linkRunChanged' });
    return id === 'absent' ? { ok: false, error: { code: 'notFound' } } : ok({ seen: id });
  },
};

test('what was done and its audit line are committed together, then the effects go out', async () => {
  const { ports, written, effects } = oneTransaction();
  const done = await perform(look, { actor: caseworker, input: { id: 'x' } }, ports);
  expect(done).toEqual(ok({ seen: 'x' }));
  expect(written).toMatchObject({
    committed: true,
    lines: [{ act: 'looked', subjects: ['x'], by: 'u', at: '1970-01-01T00:00:00.000Z' }],
  });
  expect(effects).toHaveLength(1);
});

test('a refusal leaves no effect and nothing but its own line', async () => {
  const { ports, written, effects } = oneTransaction();
  const done = await perform(look, { actor: caseworker, input: { id: 'absent' } }, ports);
  expect(done).toEqual({ ok: false, error: { code: 'notFound' } });
  expect(effects).toEqual([]);
  const at = '1970-01-01T00:00:00.000Z';
  expect(written.lines).toEqual([{ act: 'refused.look.notFound', subjects: [], at, by: 'u' }]);
});

test('a stranger who is turned away leaves a line only where that was asked for', async () => {
  const { ports, written } = oneTransaction();
  const call = { actor: { kind: 'stranger' }, input: { id: 'x' } } as const;
  await perform(look, call, ports);
  expect(written.lines).toEqual([]);
  await perform({ ...look, notesRefusedStrangers: true }, call, ports);
  expect(written.lines).toMatchObject([{ act: 'refused.look.session.required', by: null }]);
});

test('nothing runs for input that is malformed or an actor who may not', async () => {
  const { ports, written } = oneTransaction();
  const malformed = await perform(look, { actor: caseworker, input: { id: 1 } }, ports);
  expect(malformed).toEqual({ ok: false, error: { code: 'request.malformed' } });
  const stranger = await perform(look, { actor: { kind: 'stranger' }, input: { id: 'x' } }, ports);
  expect(stranger).toEqual({ ok: false, error: { code: 'session.required' } });
  expect(written.lines).toMatchObject([{ act: 'refused.look.request.malformed' }]);
});

test('the registry is opened as far as the role and the grants reach, before anything runs', async () => {
  const { ports, opened } = oneTransaction();
  await perform(look, { actor: caseworker, input: { id: 'x' } }, ports);
  expect(opened).toEqual([{ lists: [], sources: [], sites: [], requests: [], records: [] }]);
  expect(extentFor(LOOKING, administrator)).toBeNull();
  const barred = await perform(look, { actor: administrator, input: { id: 'x' } }, ports);
  expect(barred).toEqual({ ok: false, error: { code: 'notFound' } });
  expect(opened).toHaveLength(1);
});

test('only an act that derives reaches beyond what was granted', async () => {
  const { ports } = oneTransaction();
  const peek: typeof look = {
    ...look,
    run: async ({ beyond }) => ok({ seen: await beyond(async () => 'all') }),
  };
  const call = { actor: caseworker, input: { id: 'x' } };
  await expect(perform(peek, call, ports)).rejects.toThrow('derives nothing');
  const deriving = { ...peek, permits: { ...LOOKING, derives: true } as const };
  expect(await perform(deriving, call, ports)).toEqual(ok({ seen: 'all' }));
});

test('an operation that says nothing of who may or of what is noted does not compile', () => {
  const { permits: _permits, ...unguarded } = look;
  const { audits: _audits, ...unnoted } = look;
  // @ts-expect-error nobody may forget who may do it
  const first: Operation<{ id: string }, { seen: string }> = unguarded;
  // @ts-expect-error nobody may forget what is noted
  const second: Operation<{ id: string }, { seen: string }> = unnoted;
  expect([first.permits, second.audits]).toEqual([undefined, undefined]);
});
