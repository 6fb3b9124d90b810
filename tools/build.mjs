import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { ROOT } from './root.mjs';
import { filesUnder, hashOf, workspaces } from './sources.mjs';
import { runTool, ToolProblem } from './tool-problem.mjs';

/** What can be built: where to, from which sources, and how. */
const PARTS = {
  /** The command line with the server inside, as one program for Node. */
  program: { to: 'dist/program', from: () => sourcesOf(() => true), make: bundleProgram },
  /** The web app: files for the browser. */
  web: {
    to: 'dist/web',
    from: () => sourcesOf((folder) => folder !== 'apps/cli'),
    make: bundleWeb,
  },
};

/**
 * Builds the parts named, each only when its sources differ from what it was
 * last built from. A part is made beside its place and moved in when whole.
 */
export async function ensureBuilt(say, ...names) {
  const stale = names.map((name) => PARTS[name]).filter((part) => !isFresh(part));
  if (stale.length === 0) return;
  say('Building …');
  await Promise.all(stale.map(build));
}

function isFresh(part) {
  const stamp = join(ROOT, part.to, '.built-from');
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === hashOf(part.from());
}

async function build(part) {
  const hash = hashOf(part.from());
  const place = join(ROOT, part.to);
  const draft = `${place}.${process.pid}`;
  try {
    await part.make(draft);
    await mkdir(draft, { recursive: true });
    await writeFile(join(draft, '.built-from'), hash);
    // Somebody else was faster, and what they built may be running by now.
    while (!isFresh(part)) await moveIn(draft, place);
  } catch (error) {
    if (!/^(EACCES|EPERM|EROFS|ENOSPC)$/.test(error.code)) throw error;
    throw new ToolProblem(`Sila must be built and ${place} cannot be written (${error.code}).`);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** Puts a whole part in its place, unless another start puts its own there in this very moment. */
async function moveIn(draft, place) {
  await rm(place, { recursive: true, force: true });
  try {
    await rename(draft, place);
  } catch (error) {
    if (!/^(ENOTEMPTY|EEXIST)$/.test(error.code)) throw error;
  }
}

function sourcesOf(wanted) {
  const own = workspaces().filter(wanted);
  const inside = own.flatMap((folder) => [`${folder}/src`, `${folder}/package.json`]);
  const web = ['index.html', 'vite.config.ts', 'trust-templates.ts', 'app-files.ts', 'public'].map(
    (name) => `apps/web/${name}`,
  );
  const files = filesUnder(
    ...inside,
    ...web,
    'tsconfig.base.json',
    'package-lock.json',
    'tools/build.mjs',
  );
  return files.filter((file) => !/\.test\.tsx?$/.test(file));
}

/** Our own packages go into the program; npm's stay where npm put them. */
async function bundleProgram(folder) {
  const { build: esbuild } = await import('esbuild');
  await esbuild({
    absWorkingDir: ROOT,
    entryPoints: { sila: 'apps/cli/src/main.ts' },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    sourcemap: 'linked',
    logLevel: 'error',
    plugins: [{ name: 'own-packages-only', setup: leaveNpmPackagesOut }],
  });
}

function leaveNpmPackagesOut(build) {
  build.onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
    kind === 'entry-point' || path.startsWith('@sila/') ? undefined : { path, external: true },
  );
}

async function bundleWeb(folder) {
  const { build: viteBuild } = await import('vite');
  // A test runner around us would have its own kind of app built.
  process.env.NODE_ENV = 'production';
  await viteBuild({
    root: join(ROOT, 'apps/web'),
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true },
  });
}

if (process.argv[1] === join(ROOT, 'tools/build.mjs')) {
  const say = (line) => process.stderr.write(`${line}\n`);
  await runTool(async () => {
    await ensureInstalled(say);
    await ensureBuilt(say, 'program', 'web');
  });
}
