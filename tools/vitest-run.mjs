import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.mjs';

/**
 * Runs Vitest and counts from its own JSON report.
 *
 * @param projects names of Vitest projects
 * @param words only test files whose path holds one of these; none: all
 * @returns {Promise<{passed: number, failed: number, skipped: number}>}
 */
export async function runVitest(projects, words, env = {}) {
  const report = join(ROOT, 'test-results', `${projects.join('-')}.json`);
  rmSync(report, { force: true });
  const args = [
    join(ROOT, 'node_modules/vitest/vitest.mjs'),
    'run',
    ...projects.flatMap((name) => ['--project', name]),
    '--passWithNoTests',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...words,
  ];
  const code = await new Promise((done) => {
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    });
    child.on('close', done);
  });
  return count(readReport(report), code);
}

/** A file that could not even be loaded, or an error outside every test, is a failure too. */
export function count(report, code) {
  if (report === null) return { passed: 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((one) => one.status !== 'failed'),
  ).length;
  const failed = report.numFailedTests + broken;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}
