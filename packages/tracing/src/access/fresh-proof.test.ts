import type { UserId } from '@sila/domain';
import { describe, expect, test } from 'vitest';
import type { Actor } from '../actor.ts';
import { COMMAND_LINE } from './evaluate.ts';
import { isProofMissing, PROOF_MS } from './fresh-proof.ts';
import type { Permission } from './permission.ts';
import { POLICY } from './policy.ts';

const NOW = Date.parse('2026-01-01T12:00:00Z');
const user = (login: string, ago: number | null): Actor => ({
  kind: 'user',
  user: { id: 'u' as UserId, name: 'Rim', login, roles: ['administrator'] },
  ...(ago === null ? {} : { provenAt: new Date(NOW - ago).toISOString() }),
});

describe('a fresh proof', () => {
  test('is asked for by dangerous acts alone', () => {
    expect(isProofMissing(POLICY.changeRoles, user('rim', PROOF_MS), NOW)).toBe(true);
    expect(isProofMissing(POLICY.listUsers, user('rim', PROOF_MS), NOW)).toBe(false);
  });
  test('holds for five minutes, and never from a time to come', () => {
    expect(isProofMissing(POLICY.changeRoles, user('rim', PROOF_MS - 1), NOW)).toBe(false);
    expect(isProofMissing(POLICY.changeRoles, user('rim', -1), NOW)).toBe(true);
    expect(isProofMissing(POLICY.changeRoles, user('rim', null), NOW)).toBe(true);
  });
  test('is not asked for at the command line', () => {
    expect(isProofMissing(POLICY.proposeExport, user(`rim${COMMAND_LINE}`, null), NOW)).toBe(false);
  });
  test('guards what gives power away, lets records out or ends them', () => {
    const guarded = Object.entries<Permission>(POLICY).filter(([, { stepUp }]) => stepUp === true);
    expect(guarded.map(([act]) => act).sort()).toMatchInlineSnapshot(`
      [
        "addKeyLine",
        "addPasskey",
        "answerApproval",
        "beginExport",
        "beginFactor",
        "beginPasskey",
        "changeFace",
        "changeRoles",
        "dropKeyLine",
        "inviteUser",
        "plantHoney",
        "proposeErasure",
        "proposeExport",
        "proposeRecovery",
        "signKeyLine",
        "takeOutHoney",
      ]
    `);
  });
});
