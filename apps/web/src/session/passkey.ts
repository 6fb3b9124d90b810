import {
  browserSupportsWebAuthn,
  startAuthentication,
  startRegistration,
} from '@simplewebauthn/browser';

/** Devices make keys for names, not for numbers, and only where the page can't be changed on the way. */
export function canUsePasskeys(): boolean {
  const isNumber = /^[\d.]+$|:/.test(location.hostname);
  return globalThis.isSecureContext && !isNumber && browserSupportsWebAuthn();
}

/** Lets the device make a key. @returns the browser's answer; null when the person or device declined */
export function makePasskey(options: string): Promise<string | null> {
  return answered(() => startRegistration({ optionsJSON: JSON.parse(options) }));
}

/** Lets the device sign. @returns as above */
export function signByPasskey(options: string): Promise<string | null> {
  return answered(() => startAuthentication({ optionsJSON: JSON.parse(options) }));
}

async function answered(ask: () => Promise<object>): Promise<string | null> {
  try {
    return JSON.stringify(await ask());
  } catch (thrown) {
    console.warn(thrown);
    return null;
  }
}
