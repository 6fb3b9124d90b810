import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const WORKER = fileURLToPath(new URL('./src/unsent/service-worker.ts', import.meta.url));
/** What must open without a connection, with all that it is made of. */
const OPENED = [
  '/index.html',
  '/registers/gate-page.tsx',
  '/unsent/unsent-line.tsx',
  '/words/ar/index.ts',
  '/words/en/index.ts',
];

interface BuiltChunk {
  readonly type: 'chunk';
  readonly fileName: string;
  readonly facadeModuleId: string | null;
  readonly imports: readonly string[];
  readonly viteMetadata?: { readonly importedCss: ReadonlySet<string> };
  code: string;
}
type Bundle = Record<string, BuiltChunk | { readonly type: 'asset'; readonly fileName: string }>;

/**
 * Makes /sw.js, which tells a browser to keep the files that the gate opens with.
 * @throws Error at build when one of the pages it is for is not in the bundle
 */
export function appFiles(): Plugin {
  return {
    name: 'sila-app-files',
    apply: 'build',
    buildStart() {
      this.emitFile({ type: 'chunk', id: WORKER, fileName: 'sw.js' });
    },
    // After Vite has put the names of styles and fonts in their places.
    enforce: 'post',
    generateBundle(_, made) {
      const bundle = made as unknown as Bundle;
      const worker = bundle['sw.js'];
      if (worker?.type !== 'chunk') throw new Error('there is no worker to name files to');
      const files = filesOf(bundle);
      const build = createHash('sha256').update(files.join()).digest('hex').slice(0, 16);
      worker.code = named(worker.code, files, build);
    },
  };
}

function filesOf(bundle: Bundle): string[] {
  const files = new Set<string>();
  const add = (name: string): void => {
    const chunk = bundle[name];
    if (chunk?.type !== 'chunk' || files.has(name)) return;
    files.add(name);
    for (const style of chunk.viteMetadata?.importedCss ?? []) files.add(style);
    for (const other of chunk.imports) add(other);
  };
  const chunks = Object.values(bundle).filter((one) => one.type === 'chunk');
  for (const page of OPENED) {
    const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(page));
    if (chunk === undefined) throw new Error(`${page} is not where the worker expects it`);
    add(chunk.fileName);
  }
  // Every browser with workers reads woff2.
  for (const name of Object.keys(bundle)) if (name.endsWith('.woff2')) files.add(name);
  return [...files].sort().map((name) => `/${name}`);
}

function named(code: string, files: readonly string[], build: string): string {
  const around = code.split(/["'`]__SILA_FILES__["'`]/);
  const names = around.join(JSON.stringify(files)).split('__SILA_BUILD__');
  if (around.length !== 2 || names.length !== 2)
    throw new Error('the worker does not name its files and its build exactly once');
  return names.join(build);
}
