/**
 * Keeps the app's own files on the device of somebody who types at a gate, so
 * that the page opens without a connection. It never sees an answer of the API:
 * what is asked of `/api` passes it by untouched and is kept nowhere.
 */

/** Written in by the build (app-files.ts): what the gate needs to open, named by content. */
const FILES = '__SILA_FILES__' as unknown as readonly string[];
const BUILD = '__SILA_BUILD__';
const KEPT = `sila-files-${BUILD}`;
const PAGE = '/';
/** A line that is there and carries nothing is as good as none. */
const PATIENCE_MS = 4000;

interface WorkerEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface AskedEvent extends WorkerEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface WorkerScope {
  readonly location: { readonly origin: string };
  readonly clients: { claim(): Promise<void> };
  addEventListener(what: 'install' | 'activate', act: (event: WorkerEvent) => void): void;
  addEventListener(what: 'fetch', act: (event: AskedEvent) => void): void;
}
const scope = globalThis as unknown as WorkerScope;

scope.addEventListener('install', (event) => {
  event.waitUntil(caches.open(KEPT).then((kept) => kept.addAll([PAGE, ...FILES])));
});

scope.addEventListener('activate', (event) => {
  event.waitUntil(dropOlder().then(() => scope.clients.claim()));
});

scope.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== scope.location.origin) return;
  if (pathname.startsWith('/assets/')) event.respondWith(file(event.request));
  else if (mode === 'navigate' && !pathname.startsWith('/api')) event.respondWith(page(event));
});

async function dropOlder(): Promise<void> {
  for (const name of await caches.keys()) if (name !== KEPT) await caches.delete(name);
}

/** Named by its content: what is kept is what would come. */
async function file(request: Request): Promise<Response> {
  const kept = await caches.match(request);
  return kept ?? fetch(request);
}

/** The newest page where there is a line, else the one that is kept. */
async function page({ request }: AskedEvent): Promise<Response> {
  const asked = fetch(request);
  const late = new Promise<null>((done) => setTimeout(() => done(null), PATIENCE_MS));
  const answer = await Promise.race([asked.catch(() => null), late]);
  return answer ?? (await caches.match(PAGE)) ?? asked;
}

export {};
