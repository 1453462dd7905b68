/** What a stage adds to the last line. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

/** The part of Vitest's JSON report that is counted. */
export interface VitestReport {
  readonly numTotalTests: number;
  readonly numPassedTests: number;
  readonly testResults: readonly { status: string; assertionResults: readonly unknown[] }[];
}

/** A tool counts as one. `code` is its exit code, `null` when it was killed. */
export function outcomeOfTool(code: number | null): Outcome {
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * Whatever has not passed has failed: skipped and planned tests too, a file that could not be loaded, a stage
 * without any test, one that crashed before its report (`null`), an error outside the tests.
 */
export function outcomeOfTests(report: VitestReport | null, code: number | null): Outcome {
  if (!report) return { passed: 0, failed: 1 };
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  const passed = report.numPassedTests;
  const failed = report.numTotalTests - passed + unloaded.length;
  const unexplained = failed === 0 && (code !== 0 || passed === 0);
  return { passed, failed: unexplained ? 1 : failed };
}

export function sum(outcomes: readonly Outcome[]): Outcome {
  return {
    passed: outcomes.reduce((total, { passed }) => total + passed, 0),
    failed: outcomes.reduce((total, { failed }) => total + failed, 0),
  };
}
