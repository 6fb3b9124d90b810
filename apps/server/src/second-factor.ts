import type { Secrets } from '@sila/tracing';
import { generateSecret, generateURI, verify } from 'otplib';

const STEP_SECONDS = 30;
/** A phone's clock may be this far off, and a person needs a moment to type. */
const TOLERANCE_SECONDS = 30;
const ISSUER = 'Sila';

/** Time-based codes (RFC 6238) as every authenticator app makes them: SHA-1, six digits, thirty seconds. */
export const secondFactor: Pick<Secrets, 'newFactor' | 'codeStep'> = {
  newFactor(login) {
    const secret = generateSecret();
    return { secret, address: generateURI({ issuer: ISSUER, label: login, secret }) };
  },
  async codeStep(secret, code, now) {
    // Arabic keyboards write Arabic digits; apps show some codes with a gap.
    const token = toAsciiDigits(code).replace(/\s/g, '');
    if (!/^\d{6}$/.test(token)) return null;
    const epoch = Math.floor(now / 1000);
    const checked = await verify({ secret, token, epoch, epochTolerance: TOLERANCE_SECONDS });
    return checked.valid ? Math.floor(epoch / STEP_SECONDS) + checked.delta : null;
  },
};

function toAsciiDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) % 16));
}
