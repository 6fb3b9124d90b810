import type { FastifyHelmetOptions } from '@fastify/helmet';
import type { FastifyReply } from 'fastify';

/**
 * Nothing inline, nothing from elsewhere, shown in nobody's frame; text becomes
 * markup by one policy alone, which only Solid's compiled templates can reach;
 * another names the one worker that keeps the app's own files
 * (docs/decisions/browser-rules.md).
 */
const CSP = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  manifestSrc: ["'self'"],
  workerSrc: ["'self'"],
  objectSrc: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
  requireTrustedTypesFor: ["'script'"],
  trustedTypes: ['sila-templates', 'sila-worker'],
};

/** What a page of Sila never needs of a device; passkeys, copying and files stay allowed. */
const UNUSED_FEATURES = [
  'accelerometer',
  'autoplay',
  'bluetooth',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/** The headers that hold a browser to it, for every answer. */
export const BROWSER_RULES: FastifyHelmetOptions = {
  contentSecurityPolicy: { useDefaults: false, directives: CSP },
  crossOriginOpenerPolicy: { policy: 'same-origin' },
  crossOriginResourcePolicy: { policy: 'same-origin' },
  referrerPolicy: { policy: 'no-referrer' },
  frameguard: { action: 'deny' },
};

/** What helmet does not set: unused features off, and no answer of the API kept anywhere. */
export function closeFeatures(reply: FastifyReply, url: string): void {
  reply.header('permissions-policy', UNUSED_FEATURES.map((name) => `${name}=()`).join(', '));
  const isFile = reply.hasHeader('cache-control') && !/^\/+api(\/|\?|$)/i.test(url);
  if (!isFile) reply.header('cache-control', 'no-store');
}
