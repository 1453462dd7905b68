import { expect, it } from 'vitest';
import { outcomeOfTests, outcomeOfTool, sum } from '#tests/runner/outcome.ts';

const file = (status: string, tests: number) => ({
  status,
  assertionResults: Array(tests).fill({}),
});
const report = (passed: number, total: number, files = [file('passed', total)]) => ({
  numPassedTests: passed,
  numTotalTests: total,
  testResults: files,
});

it('counts a tool once, by its exit code', () => {
  expect(outcomeOfTool(0)).toEqual({ passed: 1, failed: 0 });
  expect(outcomeOfTool(2)).toEqual({ passed: 0, failed: 1 });
  expect(outcomeOfTool(null)).toEqual({ passed: 0, failed: 1 });
});

it('counts every test of a stage', () => {
  expect(outcomeOfTests(report(7, 7), 0)).toEqual({ passed: 7, failed: 0 });
  expect(outcomeOfTests(report(5, 7), 1)).toEqual({ passed: 5, failed: 2 });
});

it('fails a skipped test, although the runner ends with 0', () => {
  expect(outcomeOfTests(report(6, 7), 0)).toEqual({ passed: 6, failed: 1 });
});

it('fails a file that could not be loaded', () => {
  const files = [file('passed', 3), file('failed', 0)];
  expect(outcomeOfTests(report(3, 3, files), 1)).toEqual({ passed: 3, failed: 1 });
});

it('fails a stage without tests', () => {
  expect(outcomeOfTests(report(0, 0, []), 0)).toEqual({ passed: 0, failed: 1 });
});

it('fails a stage that crashed, was killed, or met an error outside its tests', () => {
  expect(outcomeOfTests(null, 0)).toEqual({ passed: 0, failed: 1 });
  expect(outcomeOfTests(report(7, 7), null)).toEqual({ passed: 7, failed: 1 });
  expect(outcomeOfTests(report(7, 7), 1)).toEqual({ passed: 7, failed: 1 });
});

it('adds up', () => {
  expect(sum([outcomeOfTool(0), outcomeOfTool(1), outcomeOfTests(report(5, 7), 1)])).toEqual({
    passed: 6,
    failed: 3,
  });
});
