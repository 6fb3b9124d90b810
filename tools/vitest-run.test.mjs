import { expect, test } from 'vitest';
import { count } from './vitest-run.mjs';

const report = (testResults, numbers) => ({
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  ...numbers,
  testResults,
});

test('tests are counted as Vitest reports them', () => {
  expect(count(report([], { numPassedTests: 7, numPendingTests: 2 }), 0)).toEqual({
    passed: 7,
    failed: 0,
    skipped: 2,
  });
});

test('a file that could not be loaded is a failure', () => {
  const broken = report([{ status: 'failed', assertionResults: [] }], { numPassedTests: 3 });
  expect(count(broken, 1)).toEqual({ passed: 3, failed: 1, skipped: 0 });
});

test('an error outside every test, or a run without a report, is a failure', () => {
  expect(count(report([], { numPassedTests: 3 }), 1).failed).toBe(1);
  expect(count(null, 1).failed).toBe(1);
});
