import { spawn } from 'node:child_process';
import { ROOT } from '../root.mjs';

/** Runs a program of node_modules with this Node and collects what it says. */
export function runCommand(script, args) {
  return new Promise((done) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const hear = (text) => {
      output += text;
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('close', (code) => done({ code: code ?? 1, output: output.trim() }));
  });
}

/** The lines a program said when it failed; none when all was well. */
export async function problemsOf(script, args) {
  const { code, output } = await runCommand(script, args);
  return code === 0 ? [] : (output || `${script} ended with ${code}`).split('\n');
}
