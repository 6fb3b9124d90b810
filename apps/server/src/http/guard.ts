import type { FastifyRequest } from 'fastify';

/**
 * True when a request that changes something may come from our own pages:
 * browsers say where a request was made, and no other site can send JSON here
 * without asking first. Beside SameSite=Strict, which already keeps the session away.
 */
export function isFromOurPages(request: FastifyRequest, takesFile: boolean): boolean {
  if (request.method === 'GET') return true;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  const { origin, host } = request.headers;
  if (origin !== undefined && originHost(origin) !== host) return false;
  if (request.method === 'DELETE') return true;
  const type = request.headers['content-type'] ?? '';
  return takesFile ? type.startsWith('multipart/form-data') : type.startsWith('application/json');
}

function originHost(origin: string): string | null {
  try {
    return new URL(origin).host;
  } catch {
    return null;
  }
}
