import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { runCommand, type Finished } from './command.ts';
import { outcomeOfTests, outcomeOfTool, type VitestReport } from './outcome.ts';
import type { Result } from './progress.ts';
import type { Stage } from './stage.ts';

/** Runs a stage to its end or its time limit. `stop` ends it early; then it has failed. */
export async function runStage(stage: Stage, stop: AbortSignal): Promise<Result> {
  const start = performance.now();
  const limit = new AbortController();
  const timer = setTimeout(() => {
    limit.abort(`Given up after ${stage.minutes} minutes.`);
  }, stage.minutes * 60_000);
  const folder = await mkdtemp(path.join(os.tmpdir(), 'kelisim-test-'));
  try {
    const report = path.join(folder, 'report.json');
    const { code, output } = await runCommands(
      stage,
      report,
      AbortSignal.any([stop, limit.signal]),
    );
    const outcome = stage.isVitest
      ? outcomeOfTests(await readReport(report), code)
      : outcomeOfTool(code);
    return { ...outcome, output, milliseconds: performance.now() - start };
  } finally {
    clearTimeout(timer);
    await rm(folder, { recursive: true, force: true });
  }
}

/** The first code that is not 0, and the output of all. */
async function runCommands(stage: Stage, report: string, signal: AbortSignal): Promise<Finished> {
  const outputs: string[] = [];
  let code: number | null = 0;
  for (const command of stage.commands) {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const finished = signal.aborted
      ? { code: null, output: String(signal.reason) }
      : await runCommand([...command, ...(stage.isVitest ? reporters : [])], signal);
    outputs.push(finished.output);
    code = code === 0 ? finished.code : code;
  }
  return { code, output: outputs.join('\n') };
}

/** `null` when the stage ended before it could write one. */
async function readReport(file: string): Promise<VitestReport | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as VitestReport;
  } catch {
    return null;
  }
}
