import { EVENTS_PATH, ROUTES } from '@sila/wire';
import type { FastifyInstance } from 'fastify';

const DECLARED: ReadonlySet<string> = new Set([
  `GET ${EVENTS_PATH}`,
  ...Object.values(ROUTES).map(({ method, path }) => `${method} ${path}`),
]);

/**
 * From here on the app takes no route of the API that the contract doesn't name:
 * each that does has a permission, or it doesn't compile. To be called before
 * the first route.
 * @throws Error as such a route is registered: the server doesn't start
 */
export function onlyContract(app: FastifyInstance): void {
  app.addHook('onRoute', ({ method, url }) => {
    if (!url.startsWith('/api')) return;
    for (const one of [method].flat()) {
      // A GET brings its HEAD along.
      const declared = `${one === 'HEAD' ? 'GET' : one} ${url}`;
      if (!DECLARED.has(declared)) throw new Error(`the contract names no route ${declared}`);
    }
  });
}
