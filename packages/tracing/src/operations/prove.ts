import { ok, refused } from '@sila/domain';
import { z } from 'zod';
import { POLICY } from '../access/policy.ts';
import { actingUser, type Context, type Operation } from '../operation.ts';
import type { PasskeySite } from '../passkey.ts';
import { takesCode } from './check-factor.ts';
import { ask, signerOf } from './passkeys.ts';

const site = z.object({ origin: z.string().max(300), host: z.string().max(255) });

/** How somebody may prove who they are: by the code where they have one, else by the password; or by a passkey. */
export interface ProofAsked {
  readonly by: 'code' | 'password';
  /** What a device signs; null for an account without a passkey. */
  readonly options: string | null;
}

/** What the one who acts is asked for, before something dangerous. */
export const beginProof: Operation<{ site: PasskeySite }, ProofAsked> = {
  name: 'beginProof',
  input: z.object({ site }),
  permits: POLICY.beginProof,
  audits: () => [],
  async run(context, { site: at }) {
    const { registry, ports } = context;
    const { id } = actingUser(context);
    const factor = await registry.secondFactors.find(id);
    const by = factor?.confirmedAt ? 'code' : 'password';
    if ((await registry.passkeys.ofUser(id)).length === 0) return ok({ by, options: null });
    const { options, challenge } = await ports.passkeys.beginSigning(at);
    await ask(context, challenge, id);
    return ok({ by, options });
  },
};

/** Exactly one of the three is given. */
export interface Proof {
  readonly password: string | null;
  readonly code: string | null;
  readonly response: string | null;
  readonly token: string;
  readonly site: PasskeySite;
}

/** Takes the proof, and holds this one session for fresh from now on: see isProofMissing. */
export const prove: Operation<Proof, { done: true }> = {
  name: 'prove',
  input: z.object({
    password: z.string().min(1).max(1000).nullable(),
    code: z.string().trim().min(6).max(12).nullable(),
    response: z.string().max(20_000).nullable(),
    token: z.string().max(200),
    site,
  }),
  permits: POLICY.prove,
  audits: () => [{ act: 'session.proven', subjects: [] }],
  async run(context, proof) {
    const { registry, ports, at } = context;
    const isProven = await proves(context, proof);
    if (isProven !== true) return refused({ code: isProven });
    await registry.sessions.prove(ports.secrets.sha256(proof.token), at);
    return ok({ done: true });
  },
};

async function proves(context: Context, { password, code, response, site: at }: Proof) {
  const { registry, ports } = context;
  const { id, login } = actingUser(context);
  if (response !== null) {
    const signer = await signerOf(context, { signed: response, site: at, askedOf: id });
    return signer === id || 'passkey.refused';
  }
  const factor = await registry.secondFactors.find(id);
  // Where a factor stands, the password alone proves nothing.
  if (factor?.confirmedAt) {
    if (code === null) return 'session.codeRequired';
    const { sealedSecret } = factor;
    return (await takesCode(context, { userId: id, sealedSecret, code })) || 'session.badCode';
  }
  const known = await registry.users.byLogin(login);
  const hash = known?.passwordHash ?? null;
  return (await ports.secrets.passwordMatches(hash, password ?? '')) || 'session.badCredentials';
}
