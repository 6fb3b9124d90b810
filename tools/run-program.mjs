import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { ROOT } from './root.mjs';
import { runTool } from './tool-problem.mjs';

/** Runs Sila's program with the arguments given; only `serve` needs the web app as well. */
export function runProgram(words) {
  const say = (line) => process.stderr.write(`${line}\n`);
  const parts = words[0] === 'serve' ? ['program', 'web'] : ['program'];
  return runTool(async () => {
    await ensureInstalled(say);
    await ensureBuilt(say, ...parts);
    const program = pathToFileURL(join(ROOT, 'dist/program/sila.mjs')).href;
    const { main } = await import(program);
    process.exitCode = await main(words, { root: ROOT });
  });
}
