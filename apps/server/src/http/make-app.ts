import { existsSync } from 'node:fs';
import { join } from 'node:path';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import files from '@fastify/static';
import fastify, { type FastifyInstance, LogController } from 'fastify';
import { BROWSER_RULES, closeFeatures } from './browser-rules.ts';
import { onlyContract } from './only-contract.ts';
import { servePlainPage } from './plain-page.ts';
import { readJsonBodies } from './read-json.ts';
import { refuse, refuseError, refuseGarble } from './refuse.ts';
import { type HttpParts, registerRoutes } from './register-routes.ts';

const LARGEST_BODY = 4 * 1024 * 1024;

export interface AppOptions {
  /** Folder of the built web app; null serves the API alone. */
  readonly webRoot: string | null;
  /** Set when a reverse proxy stands before this server. */
  readonly trustProxy: boolean;
  readonly logLevel: string;
  /** Where log lines go; standard output when left out. */
  readonly logTo?: { write(line: string): void };
}

/** A stranger who sends a head or a body drop by drop holds a connection no longer than this. */
const HEAD_MS = 15_000;
/** Long enough for the largest file over a slow line. */
const REQUEST_MS = 60 * 60_000;

/** The HTTP side: security headers, the routes of the contract, and the web app. */
export async function makeApp(options: AppOptions, parts: HttpParts): Promise<FastifyInstance> {
  const app = fastify({
    bodyLimit: LARGEST_BODY,
    trustProxy: options.trustProxy,
    forceCloseConnections: true,
    requestTimeout: REQUEST_MS,
    http: { headersTimeout: HEAD_MS, connectionsCheckingInterval: 5_000, maxHeaderSize: 16_384 },
    clientErrorHandler: refuseGarble,
    rewriteUrl: ({ url = '/' }) => (isReadable(url) ? url : '/api'),
    logController: new LogController({ disableRequestLogging: true }),
    logger: {
      level: options.logLevel,
      base: null,
      // The reader of forms tells its settings at the level `trace`, the request's headers among them.
      redact: { paths: ['busboyOptions'], remove: true },
      ...(options.logTo ? { stream: options.logTo } : {}),
    },
  });
  // Only JSON and files: a form of another site could send plain text.
  app.removeContentTypeParser(['text/plain', 'application/json']);
  readJsonBodies(app);
  app.setErrorHandler((error, _request, reply) => refuseError(error as never, reply));
  logRequests(app);
  await app.register(helmet, BROWSER_RULES);
  await app.register(cookie);
  await app.register(multipart);
  // Set before anything is answered, so that a stream that takes over its response has them too.
  app.addHook('onRequest', async (request, reply) => {
    closeFeatures(reply, request.url);
  });
  onlyContract(app);
  registerRoutes(app, parts);
  servePlainPage(app, parts.ports);
  await serveWeb(app, options.webRoot);
  return app;
}

/** An address that can't be read is one that isn't there: Fastify's own answer would quote it. */
function isReadable(url: string): boolean {
  try {
    decodeURIComponent(url.split('?', 1)[0]!);
    return true;
  } catch {
    return false;
  }
}

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
