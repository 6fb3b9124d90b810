import { fileURLToPath } from 'node:url';

/** The folder of the clone, whatever folder a tool was started from. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
