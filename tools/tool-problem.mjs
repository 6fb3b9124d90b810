/** Something outside Sila that stops a tool; its message is one line for the person at the keyboard. */
export class ToolProblem extends Error {}

/**
 * Runs a tool's main function. A problem from outside is one line on stderr and
 * exit code 1; a fault of our own keeps its stack.
 */
export async function runTool(main) {
  try {
    await main();
  } catch (error) {
    const expected = error instanceof ToolProblem || error?.name === 'StartProblem';
    process.stderr.write(`${expected ? error.message : (error?.stack ?? error)}\n`);
    process.exitCode = 1;
    // Whatever the failure left open must not keep a dead tool alive.
    setTimeout(() => process.exit(), 2_000).unref();
  }
}
