const WORKER = '/sw.js';

interface WorkerPolicy {
  createScriptURL(url: string): string;
}
interface Policies {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): WorkerPolicy;
}

/**
 * Lets this browser keep the app's own files, for whoever types at a gate.
 * Nobody else's device keeps any: a trace of Sila on a telephone is a danger of
 * its own.
 */
export async function keepOwnFiles(): Promise<void> {
  try {
    // Without one the page still works, as long as it stays open.
    await navigator.serviceWorker?.register(trusted());
  } catch (thrown) {
    console.warn(thrown);
  }
}

let policy: WorkerPolicy | null = null;

/** The one address that may become a worker, whatever was asked for. */
function trusted(): string {
  const { trustedTypes } = globalThis as { trustedTypes?: Policies };
  policy ??= trustedTypes?.createPolicy('sila-worker', { createScriptURL: () => WORKER }) ?? {
    createScriptURL: () => WORKER,
  };
  return policy.createScriptURL(WORKER);
}

/**
 * Takes the app's files off this device again; the worker last, so that where
 * there is none nothing is left, and nothing is touched.
 */
export async function dropOwnFiles(): Promise<void> {
  const workers = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  if (workers.length === 0) return;
  for (const name of await caches.keys()) await caches.delete(name);
  for (const worker of workers) await worker.unregister();
}
