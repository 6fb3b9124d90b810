// `npm test`: everything, on a machine with nothing but Node and npm.
import { requireNode } from './require-node.mjs';

requireNode();
const say = (line) => process.stdout.write(`${line}\n`);
import('./tool-problem.mjs').then(({ runTool }) =>
  runTool(async () => {
    const { ensureInstalled } = await import('./install.mjs');
    await ensureInstalled(say);
    const { testSila } = await import('./test-sila.mjs');
    const { passed, failed, skipped } = await testSila(process.argv.slice(2), say);
    const rest = skipped > 0 ? `, ${skipped} skipped` : '';
    say(`\n${passed} passed, ${failed} failed${rest}`);
    process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
  }),
);
