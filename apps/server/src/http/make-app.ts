import { existsSync } from 'node:fs';
import { join } from 'node:path';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import files from '@fastify/static';
import fastify, { type FastifyInstance, type FastifyReply, LogController } from 'fastify';
import { refuse, refuseError } from './refuse.ts';
import { type HttpParts, registerRoutes } from './register-routes.ts';

const LARGEST_BODY = 4 * 1024 * 1024;

export interface AppOptions {
  /** Folder of the built web app; null serves the API alone. */
  readonly webRoot: string | null;
  /** Set when a reverse proxy stands before this server. */
  readonly trustProxy: boolean;
  readonly logLevel: string;
}

/** The HTTP side: security headers, the routes of the contract, and the web app. */
export async function makeApp(options: AppOptions, parts: HttpParts): Promise<FastifyInstance> {
  const app = fastify({
    bodyLimit: LARGEST_BODY,
    trustProxy: options.trustProxy,
    forceCloseConnections: true,
    // An address that can't be read never reaches a route; the framework's own words would repeat it.
    frameworkErrors: (error, _request, reply) => {
      refuseError(error, reply as unknown as FastifyReply);
    },
    logController: new LogController({ disableRequestLogging: true }),
    logger: { level: options.logLevel, base: null },
  });
  // Only JSON and files: a form of another site could send plain text.
  app.removeContentTypeParser('text/plain');
  app.setErrorHandler((error, _request, reply) => refuseError(error as never, reply));
  logRequests(app);
  await app.register(helmet, { contentSecurityPolicy: { useDefaults: false, directives: CSP } });
  await app.register(cookie);
  await app.register(multipart);
  // Set before anything is answered, so that a stream that takes over its response has them too.
  app.addHook('onRequest', async (request, reply) => {
    reply.header('permissions-policy', NO_DEVICES);
    if (request.url.startsWith('/api/')) reply.header('cache-control', 'no-store');
  });
  registerRoutes(app, parts);
  await serveWeb(app, options.webRoot);
  return app;
}

/** Nothing inline, nothing from elsewhere, shown in nobody's frame. */
const CSP = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  manifestSrc: ["'self'"],
  workerSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
};

/** What a page, or whatever got into one, may ask of the device it is shown on: nothing. */
const NO_DEVICES = [
  'camera',
  'display-capture',
  'geolocation',
  'hid',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
]
  .map((device) => `${device}=()`)
  .join(', ');

/** Which route, what came of it, how long it took: never an address with ids, a body or a name. */
function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none';
    const ms = Math.round(reply.elapsedTime);
    request.log.info({ method: request.method, route, status: reply.statusCode, ms }, 'answered');
  });
}

async function serveWeb(app: FastifyInstance, webRoot: string | null): Promise<void> {
  const isBuilt = webRoot !== null && existsSync(join(webRoot, 'index.html'));
  if (isBuilt) {
    await app.register(files, {
      root: webRoot,
      cacheControl: false,
      setHeaders: (response, path) => {
        // Vite names what it puts in assets/ by its content.
        const isNamedByContent = path.includes('/assets/');
        const cache = isNamedByContent ? 'public, max-age=31536000, immutable' : 'no-cache';
        response.header('cache-control', cache);
      },
    });
  }
  app.setNotFoundHandler((request, reply) => {
    const isPage = request.method === 'GET' && !request.url.startsWith('/api');
    if (isBuilt && isPage) return reply.sendFile('index.html');
    return refuse(reply, { code: 'notFound' });
  });
}
