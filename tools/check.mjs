// `npm run check`: everything that can be said about Sila without running it.
import { requireNode } from './require-node.mjs';

requireNode();
const tell = (line) => process.stdout.write(`${line}\n`);
import('./tool-problem.mjs').then(({ runTool }) =>
  runTool(async () => {
    const { ensureInstalled } = await import('./install.mjs');
    await ensureInstalled(tell);
    const { runChecks } = await import('./checks/all-checks.mjs');
    const { failed } = await runChecks(tell);
    process.exitCode = failed === 0 ? 0 : 1;
  }),
);
