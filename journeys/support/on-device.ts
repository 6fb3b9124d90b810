import type { Page } from 'playwright-core';

/** Everything that the browser keeps on the device for this page, as text. */
export function onDevice(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const told: string[] = [JSON.stringify({ ...localStorage, ...sessionStorage })];
    for (const { name } of await indexedDB.databases()) {
      const base = await new Promise<IDBDatabase>((done) => {
        const asking = indexedDB.open(name ?? '');
        asking.onsuccess = () => done(asking.result);
      });
      for (const store of base.objectStoreNames) {
        const all = base.transaction(store).objectStore(store).getAll();
        await new Promise((done) => {
          all.onsuccess = done;
        });
        told.push(JSON.stringify(all.result));
      }
      base.close();
    }
    for (const name of await caches.keys()) {
      const kept = await caches.open(name);
      for (const request of await kept.keys()) {
        const text = await (await kept.match(request))?.text();
        told.push(request.url, text ?? '');
      }
    }
    return told.join('\n');
  });
}
