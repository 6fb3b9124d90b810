import type { Passkeys } from '@sila/tracing';
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';

type MadeResponse = Parameters<typeof verifyRegistrationResponse>[0]['response'];
type SignedResponse = Parameters<typeof verifyAuthenticationResponse>[0]['response'];
type Transports = NonNullable<
  Parameters<typeof verifyAuthenticationResponse>[0]['credential']['transports']
>;

/** WebAuthn level 3 by the SimpleWebAuthn library: the device must check who holds it. */
export const PASSKEYS: Passkeys = {
  async beginMaking({ host }, { user, known }) {
    const options = await generateRegistrationOptions({
      rpName: 'Sila',
      rpID: host,
      userName: user.login,
      userDisplayName: user.name,
      userID: new TextEncoder().encode(user.id),
      attestationType: 'none',
      excludeCredentials: known.map((id) => ({ id })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
    return { options: JSON.stringify(options), challenge: options.challenge };
  },
  async finishMaking({ origin, host }, { response, isExpected }) {
    return orNull(async () => {
      const { verified, registrationInfo } = await verifyRegistrationResponse({
        response: JSON.parse(response) as MadeResponse,
        expectedChallenge: isExpected,
        expectedOrigin: origin,
        expectedRPID: host,
        requireUserVerification: true,
      });
      if (!verified) return null;
      const { id, publicKey, counter, transports = [] } = registrationInfo.credential;
      return { credentialId: id, publicKey, counter, transports };
    });
  },
  async beginSigning({ host }) {
    const options = await generateAuthenticationOptions({
      rpID: host,
      userVerification: 'required',
    });
    return { options: JSON.stringify(options), challenge: options.challenge };
  },
  credentialOf(response) {
    try {
      const { id } = JSON.parse(response) as { id?: unknown };
      return typeof id === 'string' && id.length <= 1400 ? id : null;
    } catch {
      return null;
    }
  },
  async finishSigning({ origin, host }, { response, key, isExpected }) {
    return orNull(async () => {
      const { credentialId: id, publicKey, counter, transports } = key;
      const { verified, authenticationInfo } = await verifyAuthenticationResponse({
        response: JSON.parse(response) as SignedResponse,
        expectedChallenge: isExpected,
        expectedOrigin: origin,
        expectedRPID: host,
        requireUserVerification: true,
        credential: {
          id,
          publicKey: new Uint8Array(publicKey),
          counter,
          transports: transports as Transports,
        },
      });
      return verified ? authenticationInfo.newCounter : null;
    });
  },
};

/** The library throws at whatever is not as it should be; to the person it is one refusal. */
async function orNull<T>(work: () => Promise<T | null>): Promise<T | null> {
  try {
    return await work();
  } catch {
    return null;
  }
}
